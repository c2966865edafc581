internal import ParallaxSupport

/// Text as a search sees it: lower case (unless case counts), white space as one space, one form of quotation mark and dash, invisible
/// characters left out. Every byte of it knows where it came from.
package struct FoldedText: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// For each folded byte the first byte of the scalar it came from, counted in the report's text.
  private var starts: [Int32] = []
  /// For each folded byte the byte after that scalar.
  private var ends: [Int32] = []
  private let keepsCase: Bool

  /// Folds the bytes of `text` in `range`; offsets count from the start of `text`.
  package init(_ text: some Collection<UInt8>, offset: Int = 0, keepsCase: Bool = false) {
    self.keepsCase = keepsCase
    bytes.reserveCapacity(text.count)
    var decoder = UTF8()
    var iterator = text.makeIterator()
    var position = offset
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      let end = position + UTF8.width(scalar)
      append(scalar, from: position, to: end)
      position = end
    }
    checkInvariants()
  }

  package init(_ string: String, keepsCase: Bool = false) { self.init(string.utf8, keepsCase: keepsCase) }

  private mutating func append(_ scalar: Unicode.Scalar, from start: Int, to end: Int) {
    if scalar.isASCII, scalar.value > 0x20 {
      let byte = UInt8(scalar.value)
      let isCapital = !keepsCase && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      append(isCapital ? byte | 0x20 : byte, from: start, to: end)
      return
    }
    let folded = Self.fold(scalar, keepsCase: keepsCase)
    if folded == " ", bytes.last == UInt8(ascii: " ") { return }
    for byte in folded.utf8 { append(byte, from: start, to: end) }
  }

  /// The folded bytes alone, behind others: for what does not ask where they came from.
  package static func fold(_ text: ArraySlice<UInt8>, into bytes: inout [UInt8]) { foldScalars(text, into: &bytes) }

  /// The same of a string.
  package static func fold(_ text: String, into bytes: inout [UInt8]) { foldScalars(text.utf8, into: &bytes) }

  private static func foldScalars(_ text: some Collection<UInt8>, into bytes: inout [UInt8]) {
    var decoder = UTF8()
    var iterator = text.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar.isASCII, scalar.value > 0x20 {
        let byte = UInt8(scalar.value)
        bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        continue
      }
      let folded = fold(scalar, keepsCase: false)
      if folded == " ", bytes.last == UInt8(ascii: " ") { continue }
      bytes += folded.utf8
    }
  }

  package func checkInvariants() {
    assert(starts.count == bytes.count && ends.count == bytes.count, "each byte knows where it came from")
    assert(starts.isAscending && ends.isAscending, "bytes keep the order of the text")
    assert(zip(starts, ends).allSatisfy(<), "a byte came from one scalar at least")
  }

  private mutating func append(_ byte: UInt8, from start: Int, to end: Int) {
    bytes.append(byte)
    starts.append(Int32(start))
    ends.append(Int32(end))
  }

  private static func fold(_ scalar: Unicode.Scalar, keepsCase: Bool) -> String {
    if scalar.properties.isWhitespace { return " " }
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{02BC}": return "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "«", "»": return "\""
    case "\u{2010}"..."\u{2015}", "\u{2212}": return "-"
    case _ where scalar.properties.isDefaultIgnorableCodePoint: return ""
    default: return keepsCase ? String(scalar) : scalar.properties.lowercaseMapping
    }
  }

  /// The query without surrounding white space.
  package var trimmed: ArraySlice<UInt8> {
    let space = UInt8(ascii: " ")
    let end = bytes.last == space ? bytes.count - 1 : bytes.count
    return bytes[(bytes.first == space && end > 0 ? 1 : 0)..<end]
  }

  /// Where folded bytes came from, as bytes of the report's text; of none, nothing at the beginning.
  package func origin(of folded: Range<Int>) -> Range<Int> {
    folded.isEmpty ? 0..<0 : Int(starts[folded.lowerBound])..<Int(ends[folded.upperBound - 1])
  }

  /// Every place of `query` that does not overlap the one before, as bytes of the report's text.
  /// Linear in the text (Knuth, Morris and Pratt).
  package func places(of query: ArraySlice<UInt8>) -> [Range<Int>] {
    let query = Array(query)
    guard !query.isEmpty, query.count <= bytes.count else { return [] }
    let borders = Self.borders(of: query)
    var found: [Range<Int>] = []
    var matched = 0
    for position in bytes.indices {
      while matched > 0, query[matched] != bytes[position] { matched = borders[matched - 1] }
      if query[matched] == bytes[position] { matched += 1 }
      if matched == query.count {
        found.append(origin(of: position - matched + 1..<position + 1))
        matched = 0
      }
    }
    return found
  }

  /// For each prefix of `query` the length of its longest proper border.
  private static func borders(of query: [UInt8]) -> [Int] {
    var borders = Array(repeating: 0, count: query.count)
    var length = 0
    for position in query.indices.dropFirst() {
      while length > 0, query[length] != query[position] { length = borders[length - 1] }
      if query[length] == query[position] { length += 1 }
      borders[position] = length
    }
    return borders
  }
}
