/// Words of a report, named so that they are found again when the file has another name or has changed.
public struct TextRange: Sendable, Hashable {
  /// The report's path, as given or found.
  public let path: String
  /// SHA-256 of the file that the range was taken from, 64 lower-case hexadecimal digits.
  public let digest: String
  /// Bytes into that report's text.
  public let bytes: Range<Int>
  /// The words as they stand there; of a long range the beginning alone.
  public let quote: String

  /// The most bytes of a range that are quoted.
  public static let longestQuote = 1000

  public init(path: String, digest: String, bytes: Range<Int>, quote: String) {
    self.path = path
    self.digest = digest
    self.bytes = bytes
    self.quote = quote
  }

  /// The words of `file` at `bytes`, as far as it has them.
  public init(_ bytes: Range<Int>, of file: ReportFile) {
    let bytes = bytes.clamped(to: file.text.indices)
    var end = min(bytes.upperBound, bytes.lowerBound + Self.longestQuote)
    while end < bytes.upperBound, end > bytes.lowerBound, file.text[end] & 0xC0 == 0x80 { end -= 1 }
    self.init(path: file.path, digest: file.digest, bytes: bytes, quote: file.string(bytes.lowerBound..<end))
  }
}

/// Where the words of a range stand among the reports of a collation.
public struct TextPlace: Sendable, Equatable {
  /// Index of the report.
  public let report: Int
  /// Bytes into its text.
  public let bytes: Range<Int>

  public init(report: Int, bytes: Range<Int>) {
    self.report = report
    self.bytes = bytes
  }
}
