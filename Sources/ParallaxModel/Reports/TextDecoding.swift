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

/// Bytes → UTF-8: a byte order mark is dropped, UTF-16 is recognised by its mark or its zero bytes, other character sets
/// by uchardet; ill-formed sequences become U+FFFD. What is UTF-8 pays for none of it.
enum TextDecoding {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// - Parameter encoding: the character set, where the reader says so.
  static func decode(_ bytes: [UInt8], as encoding: String? = nil) -> DecodedText {
    let isUTF8 = encoding.map { ["UTF-8", "UTF8"].contains($0.uppercased()) } ?? false
    if let encoding, !isUTF8, let decoded = decoded(bytes, from: encoding) { return decoded }
    if !isUTF8, let order = UTF16Order(bytes) { return decodeUTF16(bytes, order) }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = hasMark ? bytes[3...] : bytes[...]
    guard let firstFault = UTF8Check.firstIllFormed(in: body) else {
      return DecodedText(
        text: hasMark ? Array(body) : bytes, encoding: "UTF-8", exact: !hasMark, problem: nil, problemLine: nil)
    }
    if !isUTF8, !hasMark, !isMostlyUTF8(body) {
      // Windows-1252 gives every byte a meaning, and is what such files mostly are.
      if let decoded = decoded(bytes, from: CharacterSet.guess(bytes) ?? "WINDOWS-1252") { return decoded }
    }
    return repair(body, from: firstFault)
  }

  /// What the bytes are where they are no text; nil for text.
  static func binaryKind(_ bytes: [UInt8]) -> String? {
    UTF16Order(bytes) == nil ? BinaryContent.kind(of: bytes) : nil
  }

  private static func decoded(_ bytes: [UInt8], from encoding: String) -> DecodedText? {
    guard let (text, faults) = CharacterSet.decode(bytes, from: encoding) else { return nil }
    return DecodedText(
      text: text, encoding: encoding, exact: false,
      problem: faults > 0 ? .malformed(encoding: encoding, count: faults) : nil, problemLine: nil)
  }

  /// Whether most sequences of several bytes are right: UTF-8 that something has damaged.
  private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var (right, wrong) = (0, 0)
    var position = bytes.startIndex
    let end = min(bytes.endIndex, bytes.startIndex + 1 << 20)
    while position < end {
      guard bytes[position] >= 0x80 else {
        position += 1
        continue
      }
      let step = UTF8Check.sequence(at: position, in: bytes)
      if step.isWellFormed { right += 1 } else { wrong += 1 }
      position += step.length
    }
    // In East Asian sets one sequence in four is well-formed by chance; a few faults beside a right one are damage.
    return right >= wrong || right > 0 && wrong <= 3
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

  private static func decodeUTF16(_ bytes: [UInt8], _ order: UTF16Order) -> DecodedText {
    let high = order.isBigEndian ? 0 : 1
    let units = stride(from: order.hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    let faulty = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      text.append($0)
    }
    let fault = faulty || bytes.count % 2 != 0
    let name = order.isBigEndian ? "UTF-16BE" : "UTF-16LE"
    return DecodedText(text: text, encoding: name, exact: false, problem: fault ? .invalidUTF16 : nil, problemLine: nil)
  }
}

/// In which order the bytes of UTF-16 stand: by the mark, or by where the zero bytes of plain letters and spaces are.
struct UTF16Order {
  let isBigEndian: Bool
  let hasMark: Bool

  private static let sample = 4096

  /// Nil for what is not UTF-16.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      (isBigEndian, hasMark) = (bytes[0] == 0xFE, true)
      return
    }
    let pairs = min(bytes.count, Self.sample) / 2
    guard pairs >= 8 else { return nil }
    let first = (0..<pairs).count { bytes[2 * $0] == 0 && bytes[2 * $0 + 1] != 0 }
    let second = (0..<pairs).count { bytes[2 * $0 + 1] == 0 && bytes[2 * $0] != 0 }
    // Texts in other scripts have spaces and line ends of this form, one unit in fifteen at the least.
    guard max(first, second) * 15 >= pairs, min(first, second) * 20 <= max(first, second),
      max(first, second) * 2 >= pairs || !Self.hasOtherControls(bytes, pairs, isBigEndian: first > second)
    else { return nil }
    (isBigEndian, hasMark) = (first > second, false)
  }

  /// Whether units that are control characters say that it is no text at all.
  private static func hasOtherControls(_ bytes: [UInt8], _ pairs: Int, isBigEndian: Bool) -> Bool {
    (0..<pairs).contains { pair in
      let (high, low) = isBigEndian ? (bytes[2 * pair], bytes[2 * pair + 1]) : (bytes[2 * pair + 1], bytes[2 * pair])
      return high == 0 && low < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(low)
    }
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
