/// Text taken out of a format that says little of what its parts are for. What the format leaves open is told as in plain
/// text, by words and places: headline, byline, furniture.
struct JudgedBlocks {
  struct Block {
    var kind = DocumentBlock.Kind.paragraph
    /// As the format has it; nil where it is to be judged.
    var role: SegmentRole?
    var words: String
    /// Of the input, from 1.
    var line: Int?

    init(_ words: String, _ kind: DocumentBlock.Kind = .paragraph, _ role: SegmentRole? = nil, line: Int? = nil) {
      self.words = words
      self.kind = kind
      self.role = role
      self.line = line
    }
  }

  private(set) var blocks: [Block] = []
  /// Whether a line may be the headline by its words and place; not where the format has a title that stands in the text
  /// in other lines.
  var judgesHeadline = true
  /// Whether blocks were left out for the length of the text.
  private(set) var isCutShort = false
  private var room: Int

  init(limit: Int) { room = limit }

  /// Whether there is room for as many bytes of text; where there is not, nothing more is added.
  mutating func takes(_ count: Int) -> Bool {
    if count + 2 > room { isCutShort = true }
    return !isCutShort
  }

  mutating func add(_ block: Block) {
    let count = block.words.utf8.count
    guard takes(count) else { return }
    room -= count + 2
    blocks.append(block)
  }

  /// Adds the document to a reading, and says what was left out or that there is none.
  ///
  /// - Parameter title: how the format is called in messages: `an RTF document`.
  func read(
    _ source: DocumentSource, format: String, title: String, _ metadata: ReportMetadata,
    into reading: inout DocumentReading
  ) {
    if isCutShort { reading.report(.textTooLong(limit: reading.limits.text), in: source) }
    guard let document = document(source, format: format, metadata) else {
      if !isCutShort { reading.report(.noText(format: title), in: source) }
      return
    }
    reading.add(document)
  }

  /// Nil where there is no text.
  func document(_ source: DocumentSource, format: String, _ metadata: ReportMetadata) -> Document? {
    let blocks = titled(metadata.headline)
    var first = DocumentBuilder(source, format: format)
    let added = blocks.map { first.add($0.kind, .body, $0.words) }
    let judged = SegmentRoles(first.text)
    let roles = roles(of: blocks, added, judged.parts)
    var builder = DocumentBuilder(source, format: format)
    for (block, role) in zip(blocks, roles) { builder.add(block.kind, role, block.words, line: block.line) }
    return builder.document(metadata.completed(by: ownWords(MetadataReader(judged).metadata, metadata)))
  }

  /// The blocks, of which one of the first is the headline where it says what the properties call the document.
  private func titled(_ title: StatedMetadata?) -> [Block] {
    guard let title, title.origin == .properties, !blocks.contains(where: { $0.role == .headline }),
      let index = blocks.prefix(10).firstIndex(where: {
        $0.role == nil && $0.words.singleSpaced.lowercased() == title.value.lowercased()
      })
    else { return blocks }
    var blocks = blocks
    blocks[index].role = .headline
    return blocks
  }

  /// What the text says of itself; a sender's or an author's name is more than a word and no field of a form.
  private func ownWords(_ text: ReportMetadata, _ stated: ReportMetadata) -> ReportMetadata {
    var text = text
    if stated.headline != nil { text.headline = nil }
    text.authors.removeAll { name in
      !name.value.contains(" ") || name.value.contains { $0 == ":" || $0.isNumber }
    }
    return text
  }

  private func roles(of blocks: [Block], _ added: [Range<Int>?], _ parts: [SegmentPart]) -> [SegmentRole] {
    let hasHeadline = !judgesHeadline || blocks.contains { $0.role == .headline }
    let firstBody = blocks.indices.first { blocks[$0].role == .body } ?? blocks.count
    let headline = blocks.first { $0.role == .headline }?.words.singleSpaced.lowercased()
    var part = 0
    return blocks.indices.map { index in
      let block = blocks[index]
      // The subject of a mail often stands in it again.
      if block.role == nil, index < 10, block.words.singleSpaced.lowercased() == headline { return .furniture }
      guard block.role == nil, let bytes = added[index] else { return block.role ?? .body }
      while part < parts.count, parts[part].bytes.upperBound <= bytes.lowerBound { part += 1 }
      let role = Self.role(of: bytes, parts[part...])
      guard role == .headline, hasHeadline || index > firstBody else {
        return block.kind == .heading ? headingRole(role) : role
      }
      return block.kind == .heading ? .subhead : .body
    }
  }

  private func headingRole(_ role: SegmentRole) -> SegmentRole { role == .body ? .subhead : role }

  /// The role of the longest part within the bytes.
  private static func role(of bytes: Range<Int>, _ parts: ArraySlice<SegmentPart>) -> SegmentRole {
    let within = parts.prefix { $0.bytes.lowerBound < bytes.upperBound }
    return within.max { $0.bytes.count < $1.bytes.count }?.role ?? .body
  }
}
