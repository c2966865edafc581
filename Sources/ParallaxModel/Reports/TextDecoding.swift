/// The bytes of a file as well-formed UTF-8, and how they got there.
struct DecodedText {
  let text: [UInt8]
  let encoding: String
  /// Whether `text` is the file itself, byte for byte.
  let exact: Bool
  let problem: InputProblem.Kind?
  /// Line of the problem, from 1.
  let problemLine: Int?
}

/// Bytes → UTF-8: a byte order mark is dropped, UTF-16 is recognised by its mark, ill-formed sequences become U+FFFD.
enum TextDecoding {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  static func decode(_ bytes: [UInt8]) -> DecodedText {
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes, name: "UTF-16LE", highByte: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes, name: "UTF-16BE", highByte: 0) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? bytes[3...] : bytes[...]
    guard let firstFault = UTF8Check.firstIllFormed(in: body) else {
      return DecodedText(
        text: hasMark ? Array(body) : bytes, encoding: "UTF-8", exact: !hasMark, problem: nil, problemLine: nil)
    }
    return repair(body, from: firstFault)
  }

  /// Whether the bytes are no text: a zero byte near the beginning.
  static func looksBinary(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: [0xFF, 0xFE]) && !bytes.starts(with: [0xFE, 0xFF]) && bytes.prefix(8192).contains(0)
  }

  private static func repair(_ bytes: ArraySlice<UInt8>, from firstFault: Int) -> DecodedText {
    var text = Array(bytes[..<firstFault])
    var count = 0
    var position = firstFault
    while position < bytes.endIndex {
      let step = UTF8Check.sequence(at: position, in: bytes)
      if step.isWellFormed {
        text.append(contentsOf: bytes[position..<position + step.length])
      } else {
        text.append(contentsOf: replacement)
        count += 1
      }
      position += step.length
    }
    let line = 1 + bytes[..<firstFault].lazy.filter { $0 == UInt8(ascii: "\n") }.count
    return DecodedText(
      text: text, encoding: "UTF-8", exact: false, problem: .invalidUTF8(count: count), problemLine: line)
  }

  private static func decodeUTF16(_ bytes: [UInt8], name: String, highByte: Int) -> DecodedText {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + highByte]) << 8 | UInt16(bytes[index + 1 - highByte])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let faulty = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      text.append($0)
    }
    let fault = faulty || bytes.count % 2 != 0
    return DecodedText(text: text, encoding: name, exact: false, problem: fault ? .invalidUTF16 : nil, problemLine: nil)
  }
}

/// Well-formedness of UTF-8 after table 3-7 of the Unicode standard.
enum UTF8Check {
  /// Index of the first byte that begins no well-formed sequence.
  static func firstIllFormed(in bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] < 0x80 {
        position += 1
        continue
      }
      let step = sequence(at: position, in: bytes)
      guard step.isWellFormed else { return position }
      position += step.length
    }
    return nil
  }

  /// The sequence that begins at `position`, or the longest part of one (the *maximal subpart*) where it is ill-formed.
  static func sequence(at position: Int, in bytes: ArraySlice<UInt8>) -> (length: Int, isWellFormed: Bool) {
    let first = bytes[position]
    guard first >= 0x80 else { return (1, true) }
    let (count, second) = continuation(after: first)
    guard count > 0 else { return (1, false) }
    var length = 1
    while length <= count {
      guard position + length < bytes.endIndex else { return (length, false) }
      let allowed = length == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[position + length]) else { return (length, false) }
      length += 1
    }
    return (length, true)
  }

  /// How many bytes follow a first byte, and what the first of them may be.
  private static func continuation(after first: UInt8) -> (count: Int, second: ClosedRange<UInt8>) {
    switch first {
    case 0xC2...0xDF: (1, 0x80...0xBF)
    case 0xE0: (2, 0xA0...0xBF)
    case 0xED: (2, 0x80...0x9F)
    case 0xE1...0xEF: (2, 0x80...0xBF)
    case 0xF0: (3, 0x90...0xBF)
    case 0xF1...0xF3: (3, 0x80...0xBF)
    case 0xF4: (3, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
