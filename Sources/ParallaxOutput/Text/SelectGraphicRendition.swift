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
    case .palette: [base + 8, 5, palette(colour)]
    case .direct: [base + 8, 2, Int(colour.red), Int(colour.green), Int(colour.blue)]
    }
  }

  /// The nearest of xterm's colours 16…255: a cube of 6 × 6 × 6 and a ramp of 24 greys.
  private static func palette(_ colour: Colour) -> Int {
    let cube = [colour.red, colour.green, colour.blue].map(nearestLevel)
    let cubeIndex = 16 + 36 * cube[0] + 6 * cube[1] + cube[2]
    let mean = (Int(colour.red) + Int(colour.green) + Int(colour.blue)) / 3
    let step = min(23, max(0, (mean - 3) / 10))
    let grey = 8 + 10 * step
    let cubeDistance = distance(colour, levels[cube[0]], levels[cube[1]], levels[cube[2]])
    return distance(colour, grey, grey, grey) < cubeDistance ? 232 + step : cubeIndex
  }

  private static let levels = [0, 95, 135, 175, 215, 255]

  private static func nearestLevel(_ value: UInt8) -> Int {
    levels.indices.min { abs(levels[$0] - Int(value)) < abs(levels[$1] - Int(value)) } ?? 0
  }

  private static func distance(_ colour: Colour, _ red: Int, _ green: Int, _ blue: Int) -> Int {
    let (r, g, b) = (Int(colour.red) - red, Int(colour.green) - green, Int(colour.blue) - blue)
    return r * r + g * g + b * b
  }
}
