/// Words that an export says stand somewhere in a report.
public struct ExportedQuote: Sendable, Equatable {
  /// By what its report is known: what the export says of it, as far as it does.
  public struct Source: Sendable, Hashable {
    public var siglum: String?
    public var path: String?
    /// The place inside the input; nil where it is not known.
    public var place: String?
    /// SHA-256 of the input, and of the text.
    public var digest: String?
    public var textDigest: String?

    public init() {}
  }

  public var source: Source
  /// Bytes of the report's text.
  public var bytes: Range<Int>?
  /// Code points of it.
  public var characters: Range<Int>?
  public var text: String
  /// What stands before and behind, where the export says so.
  public var prefix = ""
  public var suffix = ""
}

/// The quotes of an export, and how its format carries text.
public struct ExportedQuotes: Sendable {
  public let quotes: [ExportedQuote]
  let form: QuoteForm

  /// - Returns: nil for what is no export with quotes that Parallax knows.
  public init?(_ bytes: [UInt8]) {
    let found: [ExportedQuote]?
    switch bytes.drop(while: { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }).first {
    case UInt8(ascii: "{"), UInt8(ascii: "["): (found, form) = (AnnotationQuotes.quotes(in: bytes), .exact)
    case UInt8(ascii: "<"): (found, form) = (HTMLQuotedRanges.quotes(in: bytes), .page)
    default: (found, form) = (TableQuotes.quotes(in: bytes), .table)
    }
    guard let found else { return nil }
    quotes = found
  }
}
