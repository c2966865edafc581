import ParallaxPage

/// A style as a theme writes it: a colour of the palette, `on` and another for the ground, attributes; all may be
/// missing. `amber`, `rose strike`, `ink on sand`, `on slate`, `bold`; the empty text is the terminal's own look.
struct StyleWords {
  static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse, "strike": .strike,
  ]

  private(set) var foreground: String?
  private(set) var background: String?
  private(set) var attributes: Style.Attributes = []
  /// The first word that has no place in a style.
  private(set) var misplaced: String?

  init(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = words.popFirst() {
      if let attribute = Self.attributes[word] {
        attributes.insert(attribute)
      } else if word == "on", background == nil, let ground = words.popFirst() {
        background = ground
      } else if word != "on", foreground == nil, background == nil, attributes.isEmpty {
        foreground = word
      } else {
        misplaced = misplaced ?? word
      }
    }
  }

  /// The style with the palette's colours, and the names that are not in it. `default` is the terminal's own colour.
  func style(palette: [String: Colour]) -> (style: Style, unknown: [String]) {
    let unknown = [foreground, background].compactMap { $0 }.filter { $0 != "default" && palette[$0] == nil }
    let style = Style(
      foreground: foreground.flatMap { palette[$0] }, background: background.flatMap { palette[$0] },
      attributes: attributes)
    return (style, unknown)
  }
}
