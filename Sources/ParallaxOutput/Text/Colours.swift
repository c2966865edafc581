public import ParallaxPage
public import ParallaxSettings

extension Capabilities.Colours {
  /// The colours for printed text; `none` means no escape sequences at all, attributes included.
  ///
  /// - Parameters:
  ///   - isTerminal: whether the text goes to a terminal, which is what `auto` asks.
  ///   - term: the value of `TERM`; its ending says how many colours there are.
  ///   - colorterm: the value of `COLORTERM`; `truecolor` and `24bit` promise direct colour.
  public init(_ choice: ColourChoice, isTerminal: Bool, term: String, colorterm: String) {
    let wanted = choice == .always || choice == .auto && isTerminal
    if !wanted {
      self = .none
    } else if colorterm == "truecolor" || colorterm == "24bit" || term.hasSuffix("-direct") {
      self = .direct
    } else if term.hasSuffix("256color") {
      self = .palette
    } else if term.hasSuffix("16color") || term.hasPrefix("xterm") || term.hasPrefix("screen") {
      self = .sixteen
    } else {
      self = .eight
    }
  }
}
