internal import ParallaxFormats

/// A mail → a document: its subject is the headline, its sender the author.
struct MailReader {
  private let mail: MailPart
  private let bytes: [UInt8]
  private let firstLine: Int

  /// - Parameter firstLine: the line of the input that the mail begins on, from 1.
  init(_ bytes: [UInt8], firstLine: Int = 1) {
    mail = MailPart(Mailbox.withoutEnvelope(bytes[...]))
    self.bytes = bytes
    self.firstLine = firstLine
  }

  func read(_ source: DocumentSource, format: String, into reading: inout DocumentReading) {
    let body = MailBody(of: mail, bytes, firstLine: firstLine)
    if mail.isCutShort { reading.report(.nestedTooDeep(limit: MailPart.Limits().depth), in: source) }
    guard !body.blocks.isEmpty else {
      if mail.isCutShort { return }
      return reading.report(body.isEncrypted ? .encrypted(format: "a mail") : .noText(format: "a mail"), in: source)
    }
    var blocks = JudgedBlocks(limit: reading.limits.text)
    let subject = MailWords.text(mail.header["subject"], charset)
    if let subject { blocks.add(.init(subject, .heading, .headline, line: firstLine)) }
    for block in body.blocks { blocks.add(block) }
    blocks.read(source, format: format, title: "a mail", metadata(subject), into: &reading)
  }

  /// Of its text: what headers are in that name nothing and are not UTF-8.
  private var charset: String? {
    mail.contentType["charset"] ?? mail.parts.lazy.compactMap { $0.contentType["charset"] }.first
  }

  private func metadata(_ subject: String?) -> ReportMetadata {
    var metadata = ReportMetadata(
      authors: MailWords.names(mail.header["from"], charset).map { StatedMetadata(value: $0, .mailHeader) })
    metadata.headline = subject.map { StatedMetadata(value: $0, .mailHeader) }
    metadata.source = (MailWords.listName(mail.header["list-id"]) ?? MailWords.text(mail.header["organization"]))
      .map { StatedMetadata(value: $0, .mailHeader) }
    metadata.date = date.map { StatedDate(value: $0, kind: .published, .mailHeader) }
    metadata.language = mail.header.text("content-language").flatMap { $0.split(separator: ",").first }
      .map { StatedMetadata(value: String($0).singleSpaced, .mailHeader) }
    metadata.address = mail.header.text("archived-at").map { $0.filter { $0 != "<" && $0 != ">" }.singleSpaced }
      .flatMap { $0.hasPrefix("http") ? StatedMetadata(value: $0, .mailHeader) : nil }
    return metadata
  }

  /// When it was written, else when it was first received.
  private var date: String? {
    if let written = mail.header.text("date").flatMap({ DateForms.iso($0) }) { return written }
    let received = mail.header.fields.last { $0.name == "received" }.map { String(decoding: $0.value, as: UTF8.self) }
    return received?.split(separator: ";").last.flatMap { DateForms.iso(String($0)) }
  }
}
