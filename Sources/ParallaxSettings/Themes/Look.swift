public import ParallaxPage

/// What a reader sees of a style on a terminal: the colours that it can show, the attributes that it has.
struct Look: Hashable {
  /// An index or RGB; what a style leaves open counts as the colour that terminals with such a ground most likely have.
  let foreground: Int
  let background: Int
  let attributes: UInt8

  init(_ style: Style, on capabilities: Capabilities, ground: Colour?) {
    let isLight = (ground?.luminance ?? 0) > 0.5
    let own = Self.own(isLight: isLight, capabilities.colours)
    foreground = Self.number(style.foreground, capabilities.colours) ?? own.ink
    background = Self.number(style.background, capabilities.colours) ?? own.ground
    attributes = style.attributes.intersection(capabilities.attributes).rawValue
  }

  private static func own(isLight: Bool, _ colours: Capabilities.Colours) -> (ink: Int, ground: Int) {
    switch colours {
    case .none: (0, 0)
    case .eight, .sixteen: isLight ? (0, 7) : (7, 0)
    case .palette, .direct: isLight ? (0, 0xFFFFFF) : (0xD0D0D0, 0)
    }
  }

  private static func number(_ colour: Colour?, _ colours: Capabilities.Colours) -> Int? {
    guard let colour else { return nil }
    switch colours {
    case .none: return nil
    case .eight: return Int(colour.eight)
    case .sixteen: return Int(colour.sixteen)
    case .palette, .direct: return Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
    }
  }
}

extension Theme {
  /// Whether kept, changed, gone and moved words look different on such a terminal, and without colours cosmetic
  /// differences too. Where they do not, running text needs marks (`«changed»`, `[-gone-]`).
  public func tellsWordsApart(on capabilities: Capabilities) -> Bool {
    var roles: [Role] = [.text, .variantChanged, .variantGone, .variantMoved]
    if capabilities.colours == .none { roles.append(.variantCosmetic) }
    let looks = Set(roles.map { Look(styles.style($0, .none), on: capabilities, ground: background) })
    return looks.count == roles.count
  }
}

extension ThemeLibrary {
  /// What a terminal is to show of a theme: the theme, or `plain` where there is no colour and it would say nothing.
  public func fitting(_ theme: Theme, on capabilities: Capabilities) -> Theme {
    if capabilities.colours > .none || theme.tellsWordsApart(on: capabilities) { return theme }
    return self.theme(named: Self.colourless).theme
  }
}
