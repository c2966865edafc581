import ParallaxPage

/// The parameters of the escape sequence that sets a style (SGR, ECMA-48 8.3.117; colours as in xterm).
enum SelectGraphicRendition {
  /// Joined by semicolons; empty when nothing is to be set.
  static func parameters(for style: Style, colours: Capabilities.Colours) -> String {
    if colours == .none { return "" }
    var parameters = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    if let colour = style.foreground { parameters += self.colour(colour, base: 30, colours: colours) }
    if let colour = style.background { parameters += self.colour(colour, base: 40, colours: colours) }
    return parameters.map { String($0) }.joined(separator: ";")
  }

  private static let attributes: [(Style.Attributes, Int)] = [
    (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7), (.strike, 9),
  ]

  /// `base` is 30 for the foreground, 40 for the background.
  private static func colour(_ colour: Colour, base: Int, colours: Capabilities.Colours) -> [Int] {
    switch colours {
    case .none: []
    case .eight: [base + Int(colour.eight & 7)]
    case .sixteen: [Int(colour.sixteen & 7) + base + (colour.sixteen > 7 ? 60 : 0)]
    case .palette: [base + 8, 5, colour.paletteNumber]
    case .direct: [base + 8, 2, Int(colour.red), Int(colour.green), Int(colour.blue)]
    }
  }
}
