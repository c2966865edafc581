internal import ParallaxSupport

/// What an input holds, whatever its format; a document becomes a report. One input may hold several.
///
/// Every offset of the model is a half-open range of *bytes* into `text`, which is well-formed UTF-8. Of plain text
/// decoding drops a byte order mark and turns ill-formed bytes into U+FFFD; nothing else changes, so for UTF-8 input
/// (`exact`) the offsets are those of the file. In any other encoding they count in the text that it decodes to;
/// `digest` stays that of the input as it is, and with `encoding` the same text can be made of it again.
public struct Document: Sendable, Equatable {
  /// The path of the input, as given or found.
  public let path: String
  /// The place inside the input (entry, record, part); empty for a file of its own.
  public let place: String
  /// SHA-256 of the input's bytes, 64 lower-case hexadecimal digits.
  public let digest: String
  /// The name of its format: `text`, `html`.
  public let format: String
  /// Name of the encoding that the bytes were read in, for instance `UTF-8`.
  public let encoding: String
  /// Whether `text` is the input itself, byte for byte.
  public let exact: Bool
  public let text: [UInt8]
  /// In text order, not overlapping; what lies between them is white space alone.
  public let blocks: [DocumentBlock]
  /// What the document says of itself.
  public let metadata: ReportMetadata
  /// What the format says the text is in; nil where it does not.
  public let language: Language?
  /// How places in the text are found again in the input.
  public let lines: InputLines
  /// What the input calls it in short; nil where it does not.
  public let siglum: String?
  /// Which parts the input sets beside parts of its other documents; nil where it sets none.
  public let alignment: GivenAlignment?
  /// Of a text that is not the input itself.
  private let ownDigest: TextDigest?

  public init(
    path: String, place: String = "", digest: String, format: String = "text", encoding: String = "UTF-8",
    exact: Bool = true, text: [UInt8], blocks: [DocumentBlock] = [], metadata: ReportMetadata = ReportMetadata(),
    language: Language? = nil, lines: InputLines = .ofText, siglum: String? = nil, alignment: GivenAlignment? = nil
  ) {
    self.path = path
    self.place = place
    self.digest = digest
    self.format = format
    self.encoding = encoding
    self.exact = exact
    self.text = text
    self.blocks = blocks
    self.metadata = metadata
    self.language = language
    self.lines = lines
    self.siglum = siglum
    self.alignment = alignment
    ownDigest = exact ? nil : TextDigest(text)
    checkInvariants()
  }

  /// SHA-256 of the text, 64 lower-case hexadecimal digits: `digest` where the text is the input itself, else computed
  /// when it is first asked for.
  public var textDigest: String { ownDigest?.value ?? digest }

  /// The words at a byte range, as they stand in the text.
  @inlinable @inline(__always)
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text[bytes], as: UTF8.self)
  }

  /// The line of the input that the block at a byte of the text begins on, from 1; nil where that is not known.
  public func inputLine(ofBlockAt byte: Int) -> Int? {
    blocks[..<blocks.prefixCount { $0.bytes.lowerBound <= byte }].last?.inputLine
  }

  private func checkInvariants() {
    assert(zip(blocks, blocks.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound }, "blocks overlap")
    assert(blocks.allSatisfy { text.indices.contains($0.bytes.lowerBound) && $0.bytes.upperBound <= text.count })
  }
}

/// Which lines of the input the parts of a document's text stand on.
public enum InputLines: Sendable, Equatable {
  /// The text has the lines of the input.
  case ofText
  /// Each block says where it begins.
  case ofBlocks
  /// The input has no lines, or the text is a part of a container.
  case none
}

/// A part of a document's text: a paragraph, or what else the format tells apart.
public struct DocumentBlock: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable { case heading, paragraph, list, caption, quotation }

  public let kind: Kind
  /// What it is for in a report, as the format's rules have it.
  public let role: SegmentRole
  /// Bytes into the text, without surrounding white space.
  public let bytes: Range<Int>
  /// The line of the input that it begins on, from 1; nil where the input is no text, or the text is the input itself.
  public let inputLine: Int?

  public init(_ kind: Kind, _ role: SegmentRole, _ bytes: Range<Int>, inputLine: Int? = nil) {
    self.kind = kind
    self.role = role
    self.bytes = bytes
    self.inputLine = inputLine
  }
}
