internal import ParallaxFormats
internal import ParallaxSupport

/// A page with its parts in one file, as browsers save it (MHTML, RFC 2557): the page is read, its parts are passed over.
enum SavedPage: DocumentFormat {
  static let name = "mhtml"

  static func isFormat(of source: DocumentSource) -> Bool {
    let header = MailHeader(source.beginning)
    let type = HeaderParameters(header["content-type"] ?? []).value
    guard type == "multipart/related" || type == "multipart/alternative" || type == "text/html" else { return false }
    if header["snapshot-content-location"] != nil || isSaved(header.text("from") ?? "") { return true }
    let isSent = ["to", "received", "delivered-to", "message-id"].contains { header[$0] != nil }
    return header["mime-version"] != nil && !isSent && isLocated(MailPart(source.bytes[...]))
  }

  /// `<Saved by Blink>`, `"Saved by Internet Explorer 11"`
  private static func isSaved(_ sender: String) -> Bool {
    sender.drop { "<\" ".contains($0) }.hasPrefix("Saved by")
  }

  private static func isLocated(_ page: MailPart) -> Bool {
    page.header["content-location"] != nil || page.parts.first?.header["content-location"] != nil
  }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    let file = MailPart(source.bytes[...])
    guard let page = root(of: file, depth: 0) else {
      return reading.report(.noText(format: "a saved page"), in: source)
    }
    let bytes = page.content
    guard reading.unpack(bytes.count, of: source) else { return }
    var declared = DocumentSource.Declaration()
    declared.mediaType = page.contentType.value
    declared.charset = page.contentType["charset"]
    declared.metadata = metadata(file, page)
    reading.read(source.part("", bytes, declared))
  }

  /// The page among the parts: the one that is named as the first, else the first page.
  private static func root(of part: MailPart, depth: Int) -> MailPart? {
    guard depth < 8 else { return nil }
    if part.parts.isEmpty { return isPage(part) ? part : nil }
    let start = part.contentType["start"].map { $0.filter { $0 != "<" && $0 != ">" } }
    if let start, let named = part.parts.first(where: { $0.contentID == start && isPage($0) }) { return named }
    return part.parts.firstValue { root(of: $0, depth: depth + 1) }
  }

  private static func isPage(_ part: MailPart) -> Bool {
    ["text/html", "application/xhtml+xml", "text/plain"].contains(part.contentType.value)
  }

  private static func metadata(_ file: MailPart, _ page: MailPart) -> ReportMetadata {
    var metadata = ReportMetadata()
    let address = file.header.text("snapshot-content-location") ?? page.header.text("content-location")
    metadata.address = address.flatMap { $0.hasPrefix("http") ? StatedMetadata(value: $0, .archiveHeader) : nil }
    metadata.headline = MailWords.text(file.header["subject"]).map { StatedMetadata(value: $0, .archiveHeader) }
    metadata.date = file.header.text("date").flatMap { DateForms.iso($0) }
      .map { StatedDate(value: $0, kind: .page, .archiveHeader) }
    return metadata
  }
}
