/// Makes the text of a document that is taken out of a format, block by block, with a blank line between two.
///
/// White space within a block becomes single spaces, as HTML has it; lines of a table or list that are to stay apart are
/// blocks of their own. Control characters go.
struct DocumentBuilder {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [DocumentBlock] = []
  private let source: DocumentSource
  private let format: String

  init(_ source: DocumentSource, format: String) {
    self.source = source
    self.format = format
  }

  /// Adds a block; nothing where the words are white space alone.
  ///
  /// - Parameter line: where the block begins in the input, from 1; nil where that is not known.
  /// - Returns: its bytes in the text, nil for none.
  @discardableResult
  mutating func add(
    _ kind: DocumentBlock.Kind, _ role: SegmentRole, _ words: some StringProtocol, line: Int? = nil
  ) -> Range<Int>? {
    let separator = blocks.isEmpty ? 0 : 2
    let start = text.count + separator
    if separator > 0 { text += [0x0A, 0x0A] }
    Self.append(words.utf8, to: &text)
    guard text.count > start else {
      text.removeLast(separator)
      return nil
    }
    blocks.append(DocumentBlock(kind, role, start..<text.count, inputLine: source.isInput ? line : nil))
    return start..<text.count
  }

  /// The document; nil where nothing was added.
  ///
  /// - Parameter encoding: the name of the encoding that the input was read in.
  func document(place: String? = nil, encoding: String = "UTF-8", _ metadata: ReportMetadata) -> Document? {
    guard !blocks.isEmpty else { return nil }
    return Document(
      path: source.path, place: place ?? source.place, digest: source.digest, format: format, encoding: encoding,
      exact: false, text: text, blocks: blocks, metadata: metadata.completed(by: source.declared.metadata),
      language: metadata.language.flatMap { Language(tag: $0.value) }, lines: source.isInput ? .ofBlocks : .none)
  }

  /// Appends words with single spaces between them, without control characters.
  private static func append(_ words: some Collection<UInt8>, to text: inout [UInt8]) {
    let start = text.count
    var space = false
    for byte in words {
      if byte <= 0x20 || byte == 0x7F {
        space = space || byte == 0x20 || (0x09...0x0D).contains(byte)
        continue
      }
      if space, text.count > start { text.append(0x20) }
      space = false
      text.append(byte)
    }
  }
}
