internal import ParallaxFormats
internal import ParallaxSupport

/// A web archive (WARC, ARC): the pages and other documents that servers sent; their place is their address.
///
/// Answers with status 200, resources, and texts that were taken out of pages (`conversion`) are read; revisits, requests
/// and metadata are not, nor are pictures, scripts and style sheets.
enum WebArchiveFile: DocumentFormat {
  static let name = "warc"
  static let separators = ["WARC-Type: response", "WARC-Type: resource", "WARC-Type: conversion"]

  static func isFormat(of source: DocumentSource) -> Bool { WebArchive.isWebArchive(source.beginning) }

  static func read(_ source: DocumentSource, into reading: inout DocumentReading) {
    var archive = WebArchive(source.bytes)
    var places = UniquePlaces()
    let before = (reading.documents.count, reading.problems.count)
    while reading.takesMore, reading.room >= 0, let record = archive.next() {
      guard let found = content(of: record, reading.room) else { continue }
      guard reading.unpack(found.bytes.count, of: source) else { return }
      let part = source.part(places.place(record.address), found.bytes, found.declared)
      reading.readKnown(part, plainText: isArticle(record, found.declared))
    }
    if archive.isDamaged {
      reading.report(.broken(format: "a web archive", reason: "lengths of records are wrong"), in: source)
    } else if before == (reading.documents.count, reading.problems.count) {
      reading.report(.noText(format: "a web archive"), in: source)
    }
  }

  private typealias Content = (bytes: [UInt8], declared: DocumentSource.Declaration)

  /// Nil for what is passed over.
  private static func content(of record: WebArchiveRecord, _ room: Int) -> Content? {
    // Crawlers keep their settings and logs under other schemes.
    guard ["http:", "https:", "ftp:", "file:"].contains(where: { record.address.lowercased().hasPrefix($0) }) else {
      return nil
    }
    switch record.kind {
    case "resource", "conversion":
      let type = HeaderParameters(Array(record.mediaType.utf8))
      guard isRead(type.value) else { return nil }
      return (Array(record.block), declaration(record, type))
    case "response":
      guard record.mediaType.isEmpty || record.mediaType.lowercased().hasPrefix("application/http"),
        let response = HTTPResponse(record.block), response.status == 200, isRead(response.contentType.value),
        let body = response.content(limit: room + 1)
      else { return nil }
      return (body.bytes, declaration(record, response.contentType))
    default: return nil
    }
  }

  private static func declaration(_ record: WebArchiveRecord, _ type: HeaderParameters) -> DocumentSource.Declaration {
    var declared = DocumentSource.Declaration()
    declared.mediaType = type.value.isEmpty ? nil : type.value
    declared.charset = type["charset"]
    let path = record.address.prefix { $0 != "?" && $0 != "#" }
    declared.fileName = path.split(separator: "/").dropFirst(2).last.map(String.init)
    declared.metadata.address =
      record.address.hasPrefix("http") ? StatedMetadata(value: record.address, .archiveHeader) : nil
    declared.metadata.date = record.date.flatMap { date($0) }.map { StatedDate(value: $0, kind: .page, .archiveHeader) }
    return declared
  }

  /// `20040312093000` is `2004-03-12T09:30:00Z`.
  private static func date(_ date: String) -> String? {
    guard date.utf8.count == 14, date.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return DateForms.iso(date)
    }
    let digits = Array(date)
    let part = { (range: Range<Int>) in String(digits[range]) }
    return DateForms.iso(
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(8..<10)):\(part(10..<12)):\(part(12..<14))Z")
  }

  // MARK: Types

  private static func isRead(_ type: String) -> Bool {
    let isOther = ["image/", "audio/", "video/", "font/"].contains { type.hasPrefix($0) }
    return !isOther && !["css", "javascript", "ecmascript", "json-p", "font", "flash"].contains { type.contains($0) }
  }

  /// Whether plain text is taken: where it is called so, and is not what programs read.
  private static func isArticle(_ record: WebArchiveRecord, _ declared: DocumentSource.Declaration) -> Bool {
    guard declared.mediaType == "text/plain" else { return false }
    return !["robots.txt", "ads.txt", "app-ads.txt", "humans.txt", "security.txt"].contains(declared.fileName ?? "")
  }
}
