internal import ParallaxFormats
internal import ParallaxSupport

/// What of a mail is its text: of alternatives the better one, of what hangs together its first part, of the rest what is
/// no attachment.
struct MailBody {
  private(set) var blocks: [JudgedBlocks.Block] = []
  private(set) var isEncrypted = false
  private var lines: LineCounter

  /// - Parameter bytes: those that the mail was read from; its first line is line `firstLine` of the input.
  init(of mail: MailPart, _ bytes: [UInt8], firstLine: Int) {
    lines = LineCounter(bytes, firstLine)
    blocks = blocks(of: mail, depth: 0) ?? []
    if !Self.hasWords(blocks) { blocks = forwarded(in: mail, depth: 0) }
  }

  private static let deepest = 32

  // MARK: Parts

  /// Nil for what is no text.
  private mutating func blocks(of part: MailPart, depth: Int) -> [JudgedBlocks.Block]? {
    guard depth < Self.deepest else { return nil }
    let type = part.contentType.value
    if type.hasPrefix("multipart/"), !part.parts.isEmpty { return blocks(ofMultipart: part, type, depth: depth + 1) }
    guard part.disposition.value != "attachment" else { return nil }
    switch type {
    case "text/plain", "text", "text/enriched", "text/richtext": return plainBlocks(part)
    case "text/html", "application/xhtml+xml": return htmlBlocks(part)
    case "application/pkcs7-mime", "application/x-pkcs7-mime":
      isEncrypted = isEncrypted || part.contentType["smime-type"] != "signed-data"
      return nil
    // A header that names no part, a boundary that is nowhere.
    case _ where type.hasPrefix("multipart/"): return plainBlocks(part)
    default: return nil
    }
  }

  private mutating func blocks(ofMultipart part: MailPart, _ type: String, depth: Int) -> [JudgedBlocks.Block]? {
    switch type {
    case "multipart/alternative": return better(part.parts.map { blocks(of: $0, depth: depth) }, of: part.parts)
    case "multipart/related":
      let start = part.contentType["start"].map { $0.filter { $0 != "<" && $0 != ">" } }
      let root = part.parts.first { start != nil && $0.contentID == start }
      return root.flatMap { blocks(of: $0, depth: depth) } ?? firstText(of: part.parts, depth: depth)
    case "multipart/signed", "multipart/report", "multipart/appledouble": return firstText(of: part.parts, depth: depth)
    case "multipart/encrypted":
      isEncrypted = true
      return nil
    case "multipart/digest": return part.parts.flatMap { digested($0, depth: depth) }
    default: return mixed(part.parts, depth: depth)
    }
  }

  private mutating func firstText(of parts: [MailPart], depth: Int) -> [JudgedBlocks.Block]? {
    for part in parts { if let blocks = blocks(of: part, depth: depth), Self.hasWords(blocks) { return blocks } }
    return nil
  }

  /// All of them, but for files with a name behind the first text.
  private mutating func mixed(_ parts: [MailPart], depth: Int) -> [JudgedBlocks.Block]? {
    var all: [JudgedBlocks.Block] = []
    for part in parts {
      let isNamed = part.disposition["filename"] != nil || part.contentType["name"] != nil
      if isNamed, Self.hasWords(all) { continue }
      all += blocks(of: part, depth: depth) ?? []
    }
    return all.isEmpty ? nil : all
  }

  // MARK: Alternatives

  /// The plain text, unless there is none or it is a stub beside the page (“your program cannot show this”).
  private func better(_ texts: [[JudgedBlocks.Block]?], of parts: [MailPart]) -> [JudgedBlocks.Block]? {
    let plain = zip(parts, texts).first { $0.0.contentType.value == "text/plain" && $0.1 != nil }?.1 ?? []
    let page =
      Array(zip(parts, texts)).last { $0.0.contentType.value != "text/plain" && Self.hasWords($0.1 ?? []) }?.1 ?? []
    let (few, many) = (Self.wordCount(plain), Self.wordCount(page))
    let isStub = few * 3 < many || few * 2 < many && few < 60
    return few == 0 || isStub ? page.isEmpty ? plain : page : plain
  }

  private static func wordCount(_ blocks: [JudgedBlocks.Block]) -> Int {
    blocks.reduce(0) {
      $0 + $1.words.split(separator: " ").count { !$0.contains("://") && $0.contains(where: \.isLetter) }
    }
  }

  private static func hasWords(_ blocks: [JudgedBlocks.Block]) -> Bool {
    blocks.contains { $0.words.contains { $0.isLetter || $0.isNumber } }
  }

  // MARK: Mails in mails

  private mutating func digested(_ part: MailPart, depth: Int) -> [JudgedBlocks.Block] {
    guard part.contentType.value == "message/rfc822", depth < Self.deepest else {
      return blocks(of: part, depth: depth) ?? []
    }
    // Its places are not those of the input.
    let mail = MailPart(Mailbox.withoutEnvelope(part.content[...]))
    let before = lines
    lines = LineCounter()
    defer { lines = before }
    let title = MailWords.text(mail.header["subject"]).map { [JudgedBlocks.Block($0, .heading, .subhead)] } ?? []
    return title + (blocks(of: mail, depth: depth + 1) ?? [])
  }

  /// The first mail that another only carries.
  private mutating func forwarded(in part: MailPart, depth: Int) -> [JudgedBlocks.Block] {
    guard depth < Self.deepest else { return [] }
    if part.contentType.value == "message/rfc822" { return digested(part, depth: depth) }
    for part in part.parts {
      let blocks = forwarded(in: part, depth: depth + 1)
      if !blocks.isEmpty { return blocks }
    }
    return []
  }

  // MARK: Texts

  private mutating func plainBlocks(_ part: MailPart) -> [JudgedBlocks.Block] {
    let (bytes, numbers) = part.coding.decodedWithLines(part.body)
    let text = TextDecoding.decode(bytes, declared: part.contentType["charset"]).text
    if Self.isPage(text) { return HTMLText(text).blocks.map { .init($0.text, $0.kind) } }
    let first = lines.line(ofByte: part.body.startIndex)
    let isFlowed = part.contentType["format"]?.lowercased() == "flowed"
    let dropsSpace = part.contentType["delsp"]?.lowercased() == "yes"
    let words = String(decoding: text, as: UTF8.self)
    return MailLines(words, isFlowed: isFlowed, dropsSpace: dropsSpace) { line in
      first.map { $0 + (line < numbers.count ? numbers[line] : 0) }
    }.blocks
  }

  private mutating func htmlBlocks(_ part: MailPart) -> [JudgedBlocks.Block] {
    let (bytes, numbers) = part.coding.decodedWithLines(part.body)
    let text = TextDecoding.decode(bytes, declared: part.contentType["charset"]).text
    let first = lines.line(ofByte: part.body.startIndex)
    return HTMLText(text).blocks.map { block in
      let line = first.map { $0 + (numbers.indices.contains(block.line - 1) ? numbers[block.line - 1] : 0) }
      return .init(block.text, block.kind, line: line)
    }
  }

  /// Whether what is called plain text is a page.
  private static func isPage(_ text: [UInt8]) -> Bool {
    let beginning = String(decoding: text.prefix(200), as: UTF8.self).lowercased().drop(while: \.isWhitespace)
    return beginning.hasPrefix("<html") || beginning.hasPrefix("<!doctype html")
  }
}

/// The line of the input at a byte; asked in the order of the bytes.
private struct LineCounter {
  private let bytes: [UInt8]
  private var line: Int?
  private var position = 0

  /// Of bytes that are not those of the input.
  init() {
    bytes = []
    line = nil
  }

  init(_ bytes: [UInt8], _ firstLine: Int) {
    self.bytes = bytes
    line = firstLine
  }

  mutating func line(ofByte byte: Int) -> Int? {
    guard let before = line, byte >= position, byte <= bytes.count else { return nil }
    line = before + bytes[position..<byte].count { $0 == 0x0A }
    position = byte
    return line
  }
}
