/// Parts of a document that its input sets beside parts of other documents.
public struct GivenAlignment: Sendable, Equatable {
  /// Words in a column of a table.
  public struct Part: Sendable, Equatable {
    public let column: Int
    /// Bytes into the document's text.
    public let bytes: Range<Int>
  }

  /// The table, the same for all documents that are set beside each other.
  public let table: DocumentName
  /// In the order of the columns, which is that of the text.
  public let parts: [Part]

  init(table: DocumentName, parts: [Part]) {
    self.table = table
    self.parts = parts
    assert(
      zip(parts, parts.dropFirst()).allSatisfy { $0.column < $1.column && $0.bytes.upperBound <= $1.bytes.lowerBound })
  }
}
