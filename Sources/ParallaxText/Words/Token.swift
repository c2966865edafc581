/// The number of an interned string in a `Vocabulary`.
public typealias WordID = Int32

/// A word, number or mark as written, with the forms it is compared by.
public struct Token: Sendable, Equatable {
  public enum Kind: UInt8, Sendable { case word, number, mark }

  /// First byte in the report's text, and the byte after the last.
  public let start: Int32
  public let end: Int32
  /// The token as it stands in the text.
  public let written: WordID
  /// The form it is compared by: case folded, quotation marks, dashes and apostrophes unified, spelling variants
  /// and abbreviations (U.S., US, USA) brought to one form. Two tokens with one `normalized` differ cosmetically only.
  public let normalized: WordID
  /// The stem of the normalized form; the form itself where no stemmer serves the language.
  public let stem: WordID
  public let kind: Kind

  public init(start: Int, end: Int, written: WordID, normalized: WordID, stem: WordID, kind: Kind) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.written = written
    self.normalized = normalized
    self.stem = stem
    self.kind = kind
  }

  /// Bytes into the report's text.
  public var bytes: Range<Int> { Int(start)..<Int(end) }
}
