import ParallaxPage

/// A colour of a theme → the number by which a terminal knows the nearest it has.
enum Palette {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// -1 for the terminal's own colour.
  static func number(of colour: Colour?, colours: Capabilities.Colours) -> Int {
    guard let colour else { return -1 }
    switch colours {
    case .none: return -1
    case .eight: return Int(colour.eight)
    case .sixteen: return Int(colour.sixteen)
    case .palette: return nearest(to: colour)
    case .direct: return direct(colour)
    }
  }

  /// `0xRRGGBB`. Terminfo entries for direct colour take the lowest numbers for the palette all the same (8 to 256 of
  /// them), so the darkest blues get the least green.
  static func direct(_ colour: Colour) -> Int {
    let number = Int(colour.red) << 16 | Int(colour.green) << 8 | Int(colour.blue)
    return number < 0x100 ? number | 0x100 : number
  }

  /// The nearest of the 6x6x6 cube (16–231) and the greys (232–255); the first 16 differ from terminal to terminal.
  static func nearest(to colour: Colour) -> Int {
    let steps = [colour.red, colour.green, colour.blue].map { nearestLevel(Int($0)) }
    let inCube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
    let cube = distance(colour, levels[steps[0]], levels[steps[1]], levels[steps[2]])
    let mean = (Int(colour.red) + Int(colour.green) + Int(colour.blue)) / 3
    let step = min(23, max(0, (mean - 3) / 10))
    let grey = 8 + 10 * step
    return distance(colour, grey, grey, grey) < cube ? 232 + step : inCube
  }

  private static func nearestLevel(_ value: Int) -> Int {
    levels.indices.min { abs(levels[$0] - value) < abs(levels[$1] - value) } ?? 0
  }

  private static func distance(_ colour: Colour, _ red: Int, _ green: Int, _ blue: Int) -> Int {
    let (r, g, b) = (Int(colour.red) - red, Int(colour.green) - green, Int(colour.blue) - blue)
    return r * r + g * g + b * b
  }
}
