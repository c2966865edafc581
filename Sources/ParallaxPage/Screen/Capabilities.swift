/// What a terminal can show. The browser asks before it draws: no colour → a theme of attributes, or marks in the text;
/// not UTF-8 → lines and marks in ASCII.
public struct Capabilities: Sendable, Equatable {
  /// How colours reach the screen, poorest first.
  public enum Colours: Int, Sendable, Comparable, CaseIterable {
    /// Attributes only: the terminal has no colours, or the reader wants none (`NO_COLOR`).
    case none
    case eight
    case sixteen
    /// The 6x6x6 cube and the greys of a 256-colour palette.
    case palette
    /// Any RGB value.
    case direct

    public static func < (a: Colours, b: Colours) -> Bool { a.rawValue < b.rawValue }
  }

  public var colours: Colours
  /// Whether characters outside ASCII can be shown.
  public var isUTF8: Bool
  /// The attributes that look different from plain text.
  public var attributes: Style.Attributes

  public init(colours: Colours, isUTF8: Bool, attributes: Style.Attributes) {
    self.colours = colours
    self.isUTF8 = isUTF8
    self.attributes = attributes
  }
}
