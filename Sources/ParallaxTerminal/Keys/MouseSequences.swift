import ParallaxPage

/// What `ESC [ < button ; column ; row M` (or `m`, when a button is released) says: mode 1006 of xterm.
enum MouseSequences {
  private static let moves = 32
  private static let wheel = 64

  /// Nil for other buttons than the left one, and for what is no report.
  static func event(_ parameters: ArraySlice<UInt8>, final: UInt8) -> MouseEvent? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).compactMap(number)
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0, let kind = kind(numbers[0], final) else { return nil }
    return MouseEvent(kind, column: numbers[1] - 1, row: numbers[2] - 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Shift, Meta and Control (4, 8 and 16) are not told apart.
  private static func kind(_ button: Int, _ final: UInt8) -> MouseEvent.Kind? {
    let plain = button & ~28
    switch final {
    case UInt8(ascii: "m"): return plain & ~moves == 0 ? .release : nil
    case UInt8(ascii: "M"):
      return [0: .press, moves: .drag, wheel: .wheelUp, wheel + 1: .wheelDown][plain]
    default: return nil
    }
  }
}
