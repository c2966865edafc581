import ParallaxPage

/// Which key a control byte or a sequence stands for. Modifiers of arrows and function keys are not told apart.
enum KeySequences {
  /// A byte of C0, or DEL.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// `ESC O byte`: the keypad's application mode.
  static func single(_ byte: UInt8) -> Key? {
    byte == UInt8(ascii: "M") ? .enter : letter(byte)
  }

  /// `ESC [ [ byte`: F1 to F5 of the Linux console.
  static func console(_ byte: UInt8) -> Key? {
    let first = UInt8(ascii: "A")
    return (first..<first + 5).contains(byte) ? .function(Int(byte - first) + 1) : nil
  }

  /// `ESC [ parameters final`.
  static func control(parameters: [UInt8], final: UInt8) -> Key? {
    let first = parameters.prefix { $0 != UInt8(ascii: ";") }
    let isPlain = first.allSatisfy { (0x30...0x39).contains($0) }
    guard isPlain else { return nil }
    if final == UInt8(ascii: "~") { return numbered(first) }
    return final == UInt8(ascii: "Z") ? .backTab : letter(final)
  }

  private static func letter(_ byte: UInt8) -> Key? {
    switch Unicode.Scalar(byte) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  private static func numbered(_ digits: ArraySlice<UInt8>) -> Key? {
    guard digits.count <= 3 else { return nil }
    switch digits.reduce(0, { $0 * 10 + Int($1 - 0x30) }) {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case let number: return function(number).map(Key.function)
    }
  }

  /// The VT220 left gaps between its groups of function keys.
  private static func function(_ number: Int) -> Int? {
    switch number {
    case 11...15: number - 10
    case 17...21: number - 11
    case 23...26: number - 12
    case 28...29: number - 13
    case 31...34: number - 14
    default: nil
    }
  }
}
