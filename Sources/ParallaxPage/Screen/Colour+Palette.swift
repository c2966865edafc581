/// A colour among xterm's 256: a cube of 6 × 6 × 6 (16–231) and a ramp of 24 greys (232–255). The first 16 differ from
/// terminal to terminal, and are never taken.
extension Colour {
  private static let levels = [0, 95, 135, 175, 215, 255]

  /// The number of the nearest, 16…255.
  public var paletteNumber: Int {
    let steps = [red, green, blue].map(Self.nearestLevel)
    let inCube = 16 + 36 * steps[0] + 6 * steps[1] + steps[2]
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let step = min(23, max(0, (mean - 3) / 10))
    let grey = 8 + 10 * step
    let cube = distance(Self.levels[steps[0]], Self.levels[steps[1]], Self.levels[steps[2]])
    return distance(grey, grey, grey) < cube ? 232 + step : inCube
  }

  /// What a terminal of 256 colours shows for it.
  public var inPalette: Colour {
    let number = paletteNumber - 16
    let parts =
      number >= 216
      ? Array(repeating: 8 + 10 * (number - 216), count: 3)
      : [number / 36, number / 6 % 6, number % 6].map { Self.levels[$0] }
    return Colour(
      red: UInt8(parts[0]), green: UInt8(parts[1]), blue: UInt8(parts[2]), sixteen: sixteen, eight: eight)
  }

  private static func nearestLevel(_ value: UInt8) -> Int {
    levels.indices.min { abs(levels[$0] - Int(value)) < abs(levels[$1] - Int(value)) } ?? 0
  }

  private func distance(_ red: Int, _ green: Int, _ blue: Int) -> Int {
    let (r, g, b) = (Int(self.red) - red, Int(self.green) - green, Int(self.blue) - blue)
    return r * r + g * g + b * b
  }
}
