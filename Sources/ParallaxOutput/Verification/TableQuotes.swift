/// CSV → quotes: a row of findings has one, a row of statements one for each report that says it.
enum TableQuotes {
  /// Nil where it is no such table.
  static func quotes(in bytes: [UInt8]) -> [ExportedQuote]? {
    var rows = CSVReader.rows(of: bytes)[...]
    guard let header = rows.popFirst() else { return nil }
    if header.starts(with: ["statement", "reports"]) { return statements(rows, header) }
    let places = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    guard ["quote", "start", "end"].allSatisfy({ places[$0] != nil }) else { return nil }
    return rows.map { row in
      finding { name in places[name].flatMap { row.indices.contains($0) ? row[$0] : nil } }
    }
  }

  private static func finding(_ cell: (String) -> String?) -> ExportedQuote {
    var source = ExportedQuote.Source()
    source.siglum = cell("report")
    source.path = cell("path")
    source.place = cell("place")
    source.digest = cell("sha256")
    source.textDigest = cell("text_sha256")
    return ExportedQuote(
      source: source, bytes: AnnotationQuotes.range([cell("start"), cell("end")]), text: cell("quote") ?? "")
  }

  /// The texts of all reports stand before the bytes of all reports, in the same order.
  private static func statements(_ rows: ArraySlice<[String]>, _ header: [String]) -> [ExportedQuote]? {
    let sigla = header.dropFirst(2).prefix((header.count - 2) / 2)
    guard header.dropFirst(2 + sigla.count).elementsEqual(sigla.map { "\($0) bytes" }) else { return nil }
    return rows.flatMap { row in
      sigla.enumerated().flatMap { number, siglum -> [ExportedQuote] in
        guard row.count == header.count, !row[2 + number].isEmpty else { return [] }
        return wordings(row[2 + number], row[2 + sigla.count + number], siglum)
      }
    }
  }

  /// `A. B.` at `10-12 40-42` → two quotes; one, where the text is not as long as its places.
  private static func wordings(_ text: String, _ places: String, _ siglum: String) -> [ExportedQuote] {
    var source = ExportedQuote.Source()
    source.siglum = siglum
    let ranges = places.split(separator: " ").map { place in
      AnnotationQuotes.range(place.split(separator: "-", omittingEmptySubsequences: false).map(String.init))
    }
    let bytes = Array(text.utf8)
    let counts = ranges.map { $0?.count ?? 0 }
    guard ranges.count > 1, counts.reduce(ranges.count - 1, +) == bytes.count else {
      return [ExportedQuote(source: source, bytes: ranges.first ?? nil, text: text)]
    }
    var start = 0
    return ranges.map { range in
      let count = range?.count ?? 0
      defer { start += count + 1 }
      return ExportedQuote(
        source: source, bytes: range, text: String(decoding: bytes[start..<start + count], as: UTF8.self))
    }
  }
}
