public import ParallaxPage

/// What the user asked for with `--color`.
public enum ColourChoice: String, Sendable, CaseIterable {
  /// Colour on a terminal that has it, unless the environment says otherwise.
  case auto
  case always
  case never
}

extension Capabilities.Colours {
  /// The colours for printed text; `none` means no escape sequences at all, attributes included.
  ///
  /// The flag beats the environment: `NO_COLOR` and `CLICOLOR_FORCE` count under `auto` only, the first above the
  /// second; an empty variable counts as unset (no-color.org, bixense.com/clicolors).
  public init(_ choice: ColourChoice, isTerminal: Bool, environment: (String) -> String?) {
    let term = environment("TERM") ?? ""
    let forced = !["", "0"].contains(environment("CLICOLOR_FORCE") ?? "")
    let refused = !(environment("NO_COLOR") ?? "").isEmpty
    let wanted =
      switch choice {
      case .always: true
      case .never: false
      case .auto: !refused && (forced || isTerminal && term != "dumb")
      }
    self = wanted ? Self(term: term, colorterm: environment("COLORTERM") ?? "") : .none
  }

  /// What the environment says of a terminal that shows colour: `COLORTERM` promises direct colour by `truecolor` or
  /// `24bit`, `TERM` by its ending.
  private init(term: String, colorterm: String) {
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
