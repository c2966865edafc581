/// Words of a report, named so that they are found again when the file has another name or has changed: by quotation,
/// context and position (W3C Web Annotation Data Model, TextQuoteSelector and TextPositionSelector).
public struct TextRange: Sendable, Hashable {
  /// The report's path, as given or found.
  public let path: String
  /// The report's place in its input; empty for a file of its own.
  public let document: String
  /// SHA-256 of the input that the range was taken from, 64 lower-case hexadecimal digits.
  public let digest: String
  /// SHA-256 of the report's text decoded to UTF-8; nil where it was not kept.
  public let textDigest: String?
  /// Bytes into that report's text.
  public let bytes: Range<Int>
  /// The words as they stand there; of a long range the beginning alone.
  public let quote: String
  /// What stands before the words, and after them; both empty where that is not known.
  public let prefix: String
  public let suffix: String

  /// The most bytes of a range that are quoted.
  public static let longestQuote = 1000
  /// The most bytes of the context on each side.
  public static let longestContext = 64

  public init(
    path: String, document: String = "", digest: String, textDigest: String? = nil, bytes: Range<Int>, quote: String,
    prefix: String = "", suffix: String = ""
  ) {
    self.path = path
    self.document = document
    self.digest = digest
    self.textDigest = textDigest
    self.bytes = bytes
    self.quote = quote
    self.prefix = prefix
    self.suffix = suffix
  }

  /// The words of `file` at `bytes`, as far as it has them.
  public init(_ bytes: Range<Int>, of file: Document) {
    let bytes = bytes.clamped(to: file.text.indices)
    let text = file.text
    let quoted = bytes.lowerBound..<min(bytes.upperBound, bytes.lowerBound + Self.longestQuote)
    let before = max(0, bytes.lowerBound - Self.longestContext)..<bytes.lowerBound
    let after = bytes.upperBound..<min(text.count, bytes.upperBound + Self.longestContext)
    self.init(
      path: file.path, document: file.place, digest: file.digest, textDigest: file.textDigest, bytes: bytes,
      quote: file.string(quoted.lowerBound..<text.end(of: quoted, notAfter: bytes.upperBound)),
      prefix: file.string(text.wholeWords(atEndOf: before)),
      suffix: file.string(text.wholeWords(atStartOf: after)))
  }

  /// The report that the range is of.
  public var name: DocumentName { DocumentName(path: path, document: document) }

  /// Whether the quote is less than the range.
  package var isCut: Bool { quote.utf8.count < bytes.count }
}

/// Where the words of a range stand among the reports of a collation.
public struct TextPlace: Sendable, Equatable {
  /// Index of the report.
  public let report: Int
  /// Bytes into its text.
  public let bytes: Range<Int>
  /// Whether other words stand there now, like those of the range and between the same neighbours.
  public let isChanged: Bool

  public init(report: Int, bytes: Range<Int>, isChanged: Bool = false) {
    self.report = report
    self.bytes = bytes
    self.isChanged = isChanged
  }
}

extension [UInt8] {
  /// The end of the range, or before it that of its last whole character.
  fileprivate func end(of range: Range<Int>, notAfter last: Int) -> Int {
    var end = range.upperBound
    while end < last, end > range.lowerBound, isInsideCharacter(end) { end -= 1 }
    return end
  }

  /// The range without a word, or a character, that begins before it.
  fileprivate func wholeWords(atEndOf range: Range<Int>) -> Range<Int> {
    if range.lowerBound == 0 { return range }
    let space = range.first { self[$0].isASCIISpace }
    let first = space ?? range.first { !isInsideCharacter($0) }
    return (first ?? range.upperBound)..<range.upperBound
  }

  /// The range without a word, or a character, that ends after it.
  fileprivate func wholeWords(atStartOf range: Range<Int>) -> Range<Int> {
    if range.upperBound == count { return range }
    let space = range.last { self[$0].isASCIISpace }
    return range.lowerBound..<(space ?? end(of: range, notAfter: count))
  }

  /// Whether a character goes on at the byte.
  private func isInsideCharacter(_ byte: Int) -> Bool { self[byte] & 0xC0 == 0x80 }
}

extension UInt8 {
  fileprivate var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
