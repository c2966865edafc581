public import ParallaxPage

/// Bytes from a terminal → keys, however the bytes are cut into reads.
///
///     ESC [ 5 ~            → pageUp
///     C3 | A9              → é      (| is the end of a read)
///     ESC, then nothing    → escape (once `patience` has passed)
///
/// UTF-8, and the sequences of xterm, the VT220, the Linux console and rxvt (ECMA-48 §5.4 for their form). What is not
/// known is dropped whole, so that no part of it is taken for keys. Pasted text loses its control characters.
public struct KeyDecoder: Sendable {
  enum State: Sendable {
    case ground
    /// Inside a scalar of that many bytes.
    case scalar(length: Int)
    case escape
    /// After `ESC [`, up to the final byte.
    case control
    /// After `ESC O`.
    case single
    /// After `ESC [ [`: a function key of the Linux console.
    case console
    case paste
  }

  var state = State.ground
  /// What has come of a scalar or of a sequence.
  var collected: [UInt8] = []
  var pasted = Paste()
  var keys: [Key] = []

  public init() {}

  /// Milliseconds after which `timeOut()` is due if no byte comes; nil when nothing is pending.
  public var patience: Int? {
    switch state {
    case .ground, .scalar: nil
    case .escape: 25
    case .control, .single, .console: 250
    case .paste: 1000
    }
  }

  /// The keys that these bytes complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    return takeKeys()
  }

  /// Nothing came for `patience`: a lone ESC is the key, a paste without end is over, a cut sequence is dropped.
  public mutating func timeOut() -> [Key] {
    switch state {
    case .ground, .scalar: return []
    case .escape: keys.append(.escape)
    case .control where collected.isEmpty: keys += [.escape, .character("[")]
    case .single: keys += [.escape, .character("O")]
    case .control, .console: break
    case .paste: keys.append(.paste(pasted.take()))
    }
    reset()
    return takeKeys()
  }

  private mutating func takeKeys() -> [Key] {
    defer { keys.removeAll(keepingCapacity: true) }
    return keys
  }

  mutating func reset() {
    state = .ground
    collected.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte)
    case .scalar(let length): takeScalar(byte, length: length)
    case .escape: takeEscape(byte)
    case .control: takeControl(byte)
    case .single: takeSingle(byte)
    case .console: takeConsole(byte)
    case .paste: takePaste(byte)
    }
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x7E: keys.append(.character(Character(Unicode.Scalar(byte))))
    case 0x00...0x1F, 0x7F: keys.append(KeySequences.control(byte))
    case 0xC2...0xF4:
      collected = [byte]
      state = .scalar(length: byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
    default: break
    }
  }

  private mutating func takeScalar(_ byte: UInt8, length: Int) {
    guard byte & 0xC0 == 0x80 else {
      reset()
      return begin(byte)
    }
    collected.append(byte)
    guard collected.count == length else { return }
    if let text = String(validating: collected, as: UTF8.self), let scalar = text.unicodeScalars.first,
      !scalar.isControl
    {
      keys.append(.character(Character(scalar)))
    }
    reset()
  }

  private mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    default:
      keys.append(.escape)
      reset()
      begin(byte)
    }
  }

  private mutating func takeSingle(_ byte: UInt8) {
    reset()
    if byte < 0x20 { return begin(byte) }
    if let key = KeySequences.single(byte) { keys.append(key) }
  }

  private mutating func takeConsole(_ byte: UInt8) {
    reset()
    if byte < 0x20 { return begin(byte) }
    if let key = KeySequences.console(byte) { keys.append(key) }
  }
}

extension Unicode.Scalar {
  /// C0, DEL and C1.
  var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
