/// How many colours a terminal is taken to show.
public enum ColourDepth: Sendable, Equatable, CaseIterable {
  /// No escape sequences at all; marks in the text say what attributes would.
  case none
  case eight
  case sixteen
  /// The 256 colours of xterm.
  case palette
  /// 24 bits per colour.
  case direct

  /// What the environment says of a terminal that is known to show colour.
  ///
  /// `COLORTERM` is `truecolor` or `24bit` for direct colour; `TERM` names 256 colours by its ending.
  public init(term: String, colorterm: String) {
    if colorterm == "truecolor" || colorterm == "24bit" || term.hasSuffix("-direct") {
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
