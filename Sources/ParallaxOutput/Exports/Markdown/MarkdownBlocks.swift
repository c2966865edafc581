import ParallaxModel
import ParallaxPage

/// The blocks of a passage as Markdown, each a paragraph; furniture is left out.
struct MarkdownBlocks {
  private let page: ExportedPage
  private let words: MarkdownWords
  private let places: MarkdownPlaces

  init(_ page: ExportedPage, _ words: MarkdownWords, _ places: MarkdownPlaces) {
    self.page = page
    self.words = words
    self.places = places
  }

  func text(ofPassage index: Int) -> String {
    let blocks = page.passages[index]
    guard let start = blocks.firstIndex(where: { $0.passage == index }) else { return "" }
    var paragraphs = blocks[..<start].compactMap(text)
    if case .section(let section) = blocks[start].content {
      paragraphs.append("**\(escaped(section.words(base: page.base, page.siglum)))**")
    }
    let isHeadlines = page.synopsis.passages[index].kind == .headlines
    paragraphs.append("### " + (isHeadlines ? "Headlines" : "¶\(page.synopsis.name(of: index))"))
    return (paragraphs + blocks[start...].compactMap(text)).joined(separator: "\n\n")
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text.utf8) }

  private func text(_ block: Block) -> String? {
    switch block.content {
    case .head(let head): "*\(words.text(of: block.report ?? page.base, head.bytes))*"
    case .reading(let reading): label(reading.label, block) + ": " + words.line(of: reading.runs)
    case .equal(let equal): label(equal.label, block) + (equal.like.map { " = \(same(equal, $0))" } ?? "")
    case .absent(let reports): "not in \(reports.map(page.siglum).map(escaped).joined(separator: ", "))"
    case .also(let also): "also " + also.map(quote).joined(separator: " · ")
    case .detail(let detail): text(detail, block)
    case .finding(let row): text(row)
    case .note(let note): "note \(block.report.map { places.name($0, "") } ?? ""): \(escaped(note))"
    default: nil
    }
  }

  private func same(_ equal: EqualReading, _ report: Int) -> String {
    escaped(equal.words(siglum: page.siglum(report)))
  }

  /// `**000** ¶16 (with ¶12)`
  private func label(_ label: ReadingLabel, _ block: Block) -> String {
    let sign = (label.mark?.sign ?? label.sign?.sign).map { escaped($0) + " " } ?? ""
    let note = label.notes.isEmpty ? "" : " (\(escaped(label.note)))"
    return sign + places.name(block.report ?? page.base, label.place) + note
  }

  private func quote(_ also: AlsoWords) -> String {
    "“\(words.text(of: also.report, also.bytes))” \(places.name(also.report, also.place))"
  }

  private func text(_ detail: Block.Detail, _ block: Block) -> String {
    let shares = detail.shares.map { words.line(of: [$0]) }.joined(separator: " · ")
    return "detail \(places.name(block.report ?? page.base, detail.place))" + (shares.isEmpty ? "" : " — \(shares)")
  }

  /// `! **quote** to serve hpo | to serve **the constituents** fox ¶4`
  private func text(_ row: FindingRow) -> String {
    let wordings = row.wordings.map { wording in
      words.line(of: wording[0].phrase(in: page.reports)) + " "
        + wording.map(places.names).joined(separator: ", ")
    }
    return "\\! **\(row.finding.word)** " + wordings.joined(separator: " | ")
  }
}
