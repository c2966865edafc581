/// Reads what a text says of its own outlet, author and date, furniture included.
///
/// Precision before recall: an outlet that is merely cited is none, and a date above the headline without a word that
/// says so is the page's.
struct MetadataReader {
  private let text: [UInt8]
  private let lines: [RoleLine]
  private let firstText: Int
  /// The line below which dates are the report's own.
  private let headline: Int

  init(_ roles: SegmentRoles) {
    text = roles.text
    lines = roles.lines
    firstText = roles.firstText
    headline = lines.firstIndex { $0.role == .headline || $0.role == .body } ?? lines.count
  }

  var metadata: ReportMetadata {
    ReportMetadata(source: OutletReader(text: text, lines: lines).outlet, author: author, date: date)
  }

  // MARK: Date

  /// The first date that is called the report's or stands below its headline; else the first of the page.
  private var date: StatedDate? {
    let dates = lines.indices.prefix(firstText + 8).compactMap { date(in: $0) }
    let labelled = lines.indices.dropFirst(firstText + 8).lazy.compactMap { date(in: $0, needsLabel: true) }.first
    return dates.first { $0.kind == .published } ?? labelled ?? dates.first
  }

  private func date(in index: Int, needsLabel: Bool = false) -> StatedDate? {
    let line = lines[index]
    guard isAboutReport(line), let found = DateScanner(line.shape, in: text).first() else { return nil }
    let before = line.shape.words[..<found.words.lowerBound]
    let isLabelled = before.contains { Self.labels.contains($0.key) } || line.head?.role == .metadata
    guard isLabelled || !needsLabel else { return nil }
    let isPublished = isLabelled || index > headline
    guard isLabelled || found.date.day != nil else { return nil }
    return StatedDate(value: found.date.value, kind: isPublished ? .published : .page, bytes: found.date.bytes)
  }

  /// Only lines that are not the report's own words tell its date.
  private func isAboutReport(_ line: RoleLine) -> Bool {
    guard line.shape.wordCount <= 30 else { return false }
    switch line.role {
    case .furniture, .metadata, .byline: return line.verdict != .plain
    case .headline: return line.head?.role == .metadata
    default: return false
    }
  }

  private static let labels: PhraseSet = [
    "date", "published", "publish", "posted", "updated", "update", "publication", "created", "modified", "дата",
    "опубликовано", "опубліковано", "обновлено", "оновлено", "veröffentlicht", "aktualisiert", "stand", "publié",
    "publicado", "actualizado", "pubblicato", "fecha",
  ]

  // MARK: Author

  private var author: StatedMetadata? {
    for (index, line) in lines.enumerated() {
      if line.role == .byline, let author = author(in: line) { return author }
      if line.role == .furniture, line.isPlain, line.shape.isNameLike, isAuthorBox(index + 1) {
        return StatedMetadata(value: string(line.bytes), bytes: line.bytes)
      }
    }
    return nil
  }

  private func author(in line: RoleLine) -> StatedMetadata? {
    let words = line.shape.words
    if case .header(.author, let start) = line.verdict {
      return name(words.drop { $0.bytes.lowerBound < start })
    }
    guard let first = words.first else { return nil }
    if line.isPlain { return name(words[...]) }
    return words.count > 1 && first.bytes.count <= 10 ? name(words.dropFirst()) : nil
  }

  /// Words up to a mark that ends names, or to a word that belongs to a date.
  private func name(_ words: ArraySlice<ParagraphShape.Word>) -> StatedMetadata? {
    var end = words.startIndex
    while end < words.endIndex, words[end].isCapitalised || words[end].key == "and", !isDateWord(words[end].key) {
      end += 1
      if ![0, 0x2D, 0x2E, 0x27].contains(words[end - 1].markAfter) { break }
    }
    guard end > words.startIndex else { return nil }
    let bytes = words[words.startIndex].bytes.lowerBound..<words[end - 1].bytes.upperBound
    return StatedMetadata(value: string(bytes), bytes: bytes)
  }

  private func isDateWord(_ key: PhraseKey) -> Bool {
    DateWords.months[key] != nil || DateWords.weekdays.contains(key) || key == "updated" || key == "published"
  }

  /// A few words that a person says of themselves, in furniture.
  private func isAuthorBox(_ index: Int) -> Bool {
    guard index < lines.count, lines[index].role == .furniture, lines[index].shape.wordCount <= 80 else { return false }
    let words = lines[index].shape.words.map(\.key)
    return words.first == "i" && words.count > 6 || words.starts(with: lines[index - 1].shape.words.map(\.key))
  }

  private func string(_ bytes: Range<Int>) -> String { String(decoding: text[bytes], as: UTF8.self) }
}
