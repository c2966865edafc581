internal import ParallaxSupport

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
    ReportMetadata(
      source: OutletReader(text: text, lines: lines).outlet, authors: author.map { [$0] } ?? [], date: date)
  }

  // MARK: Date

  /// The first date that is called the report's or stands below its headline; else the first of the page.
  private var date: StatedDate? {
    let dates = lines.indices.prefix(firstText + 8).compactMap { date(in: $0) }
    let labelled = lines.indices.dropFirst(firstText + 8).firstValue { date(in: $0, needsLabel: true) }
    let named = dates.first { $0.label == .published } ?? dates.first { $0.label == nil && $0.date.kind == .published }
    return (named ?? dates.first { $0.date.kind == .published } ?? labelled ?? dates.first)?.date
  }

  private func date(in index: Int, needsLabel: Bool = false) -> (date: StatedDate, label: Label?)? {
    let line = lines[index]
    guard isAboutReport(line) else { return nil }
    let found = DateScanner(line.shape, in: text).all()
    let labels = found.enumerated().map { number, date in
      label(line.shape.words[(number == 0 ? 0 : found[number - 1].words.upperBound)..<date.words.lowerBound])
    }
    // When a report was published stands over when it was changed, whichever comes first.
    guard let place = labels.firstIndex(of: .published) ?? found.indices.first else { return nil }
    let isLabelled = labels[place] != nil || line.head?.role == .metadata
    guard isLabelled || !needsLabel else { return nil }
    let isPublished = isLabelled || index > headline
    guard isLabelled || found[place].date.day != nil else { return nil }
    let date = StatedDate(
      value: found[place].date.value, kind: isPublished ? .published : .page, bytes: found[place].date.bytes)
    return (date, labels[place])
  }

  /// What the words before a date call it.
  private enum Label { case published, changed }

  /// The last word before a date that says what it is of.
  private func label(_ words: ArraySlice<ParagraphShape.Word>) -> Label? {
    words.last { Self.published.contains($0.key) || Self.changed.contains($0.key) }
      .map { Self.published.contains($0.key) ? .published : .changed }
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

  private static let published: PhraseSet = [
    "date", "published", "publish", "posted", "publication", "created", "issued", "filed", "дата", "опубликовано",
    "опубліковано", "veröffentlicht", "erschienen", "erstellt", "publié", "publiée", "paru", "publicado", "publicada",
    "pubblicato", "pubblicata", "fecha", "data", "opublikowano", "publikacja", "gepubliceerd", "publicerad",
  ]
  private static let changed: PhraseSet = [
    "updated", "update", "modified", "edited", "обновлено", "изменено", "оновлено", "змінено", "aktualisiert", "stand",
    "geändert", "actualisé", "modifié", "jour", "actualizado", "modificado", "atualizado", "aggiornato", "modificato",
    "zaktualizowano", "aktualizacja", "bijgewerkt", "uppdaterad",
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
