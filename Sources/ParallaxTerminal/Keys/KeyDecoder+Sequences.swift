import ParallaxPage

extension KeyDecoder {
  private static let longestSequence = 64

  /// `ESC [`, parameters, a final byte.
  mutating func takeControl(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where collected.isEmpty: state = .console
    case 0x20...0x3F:
      if collected.count < Self.longestSequence { collected.append(byte) }
    case 0x40...0x7E: finishControl(byte)
    case 0x1B:
      reset()
      state = .escape
    default: reset()
    }
  }

  private mutating func finishControl(_ final: UInt8) {
    let parameters = collected
    reset()
    if final == UInt8(ascii: "~"), parameters == Array("200".utf8) {
      pasted = Paste()
      state = .paste
    } else if parameters.first == UInt8(ascii: "<") {
      if let event = MouseSequences.event(parameters.dropFirst(), final: final) { keys.append(.mouse(event)) }
    } else if let key = KeySequences.control(parameters: parameters, final: final) {
      keys.append(key)
    }
  }

  mutating func takePaste(_ byte: UInt8) {
    guard pasted.append(byte) else { return }
    keys.append(.paste(pasted.take()))
    reset()
  }
}
