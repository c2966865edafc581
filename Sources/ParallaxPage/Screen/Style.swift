/// A colour with what to fall back on: exact, one of 16, one of 8.
public struct Colour: Sendable, Equatable {
  /// 0…255 each.
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8
  /// Index among the 16 standard colours; 8–15 are the bright ones.
  public let sixteen: UInt8
  /// Index among the 8 standard colours.
  public let eight: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8, sixteen: UInt8, eight: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
    self.sixteen = sixteen
    self.eight = eight
  }
}

/// How a role looks. A nil colour is the terminal's own.
public struct Style: Sendable, Equatable {
  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
    public static let strike = Attributes(rawValue: 32)
  }

  public var foreground: Colour?
  public var background: Colour?
  public var attributes: Attributes

  public init(foreground: Colour? = nil, background: Colour? = nil, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// A theme as the terminal needs it: a style for every role, and what the overlays add.
public struct StyleTable: Sendable, Equatable {
  public var roles: [Role: Style]
  /// Laid over the role's style: its colours replace, its attributes join.
  public var match: Style
  public var current: Style

  public init(roles: [Role: Style], match: Style, current: Style) {
    self.roles = roles
    self.match = match
    self.current = current
  }

  /// The style of a cell: its role's, with the overlay on top.
  public func style(_ role: Role, _ overlay: Overlay) -> Style {
    var style = roles[role] ?? Style()
    let top: Style
    switch overlay {
    case .none: return style
    case .match: top = match
    case .current: top = current
    }
    if let colour = top.foreground { style.foreground = colour }
    if let colour = top.background { style.background = colour }
    style.attributes.formUnion(top.attributes)
    return style
  }
}
