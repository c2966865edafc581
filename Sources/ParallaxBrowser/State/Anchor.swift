import ParallaxModel
import ParallaxPage

/// Where the reader is, said in words of the reports and not in lines, so that it outlives another layout, another
/// width, another base.
struct Anchor: Sendable {
  /// A byte of a report that shows on the cursor's line.
  var words: (report: Int, byte: Int)?
  /// A sentence of the cursor's passage.
  var sentence: SentenceID?
  /// The report whose line it is, and the lines from the first of the passage.
  var report: Int?
  var offset = 0
  /// The finding that the line tells, the lines from the first that does, and whether that is in the list of them.
  private var finding: (id: String, offset: Int, isListed: Bool)?
  /// The cursor's row on the screen.
  var row = 0

  init(line number: Int, row: Int, page: LaidOutPage, synopsis: Synopsis) {
    self.row = row
    guard let place = page.place(ofLine: number), let line = page.line(number) else { return }
    report = line.report
    finding = line.finding.map { id in
      (id, place.row - (page.lines(of: id, inPart: place.part)?.lowerBound ?? place.row), page.listsFindings)
    }
    let sources = line.runs.filter { $0.source != nil }
    let run =
      sources.first { $0.source?.report == line.report } ?? sources.first { $0.role != .variantGone } ?? sources.first
    words = run?.source.map { ($0.report, $0.bytes.lowerBound) }
    if let passage = page.passage(at: place) {
      sentence = synopsis.passages[passage].firstSentence
      offset = number - (page.start(ofSetPassage: passage) ?? number)
    }
  }

  /// The same place where the report that it is in has another number.
  func of(_ report: Int) -> Anchor {
    var anchor = self
    anchor.words = words.map { (report, $0.byte) }
    anchor.sentence = sentence.map { SentenceID(report: report, sentence: $0.sentence) }
    if self.report != nil { anchor.report = report }
    return anchor
  }

  /// The first line of a finding of the list, where there is one.
  func of(finding id: String?) -> Anchor {
    guard let id else { return self }
    var anchor = self
    anchor.finding = (id, 0, true)
    return anchor
  }

  /// The place on another page that stands for the same; nil for its beginning.
  func place(on story: inout OpenStory, _ reports: [Report]) -> PagePlace? {
    if let place = placeOfFinding(on: &story) { return place }
    let synopsis = story.projection.synopsis
    let passage = sentence.flatMap { synopsis.home[$0.report][$0.sentence] }
    guard let words else { return place(ofPassage: passage, on: &story) }
    let home = synopsis.home[words.report][reports[words.report].sentence(atByte: words.byte)]
    return placeOfWords(inPassage: passage, on: &story, reports)
      ?? story.place(of: words.byte..<words.byte + 1, in: words.report)
      ?? place(ofPassage: home, on: &story)
      ?? place(ofPassage: passage, on: &story)
  }

  /// Who comes from the list wants the words, and not the line that tells of them again.
  private func placeOfFinding(on story: inout OpenStory) -> PagePlace? {
    guard let finding, story.page.listsFindings || !finding.isListed,
      let part = story.page.part(telling: finding.id)
    else { return nil }
    story.need(part)
    guard let lines = story.page.lines(of: finding.id, inPart: part) else { return nil }
    return PagePlace(part, min(lines.lowerBound + finding.offset, lines.upperBound))
  }

  private func placeOfWords(inPassage passage: Int?, on story: inout OpenStory, _ reports: [Report]) -> PagePlace? {
    guard let words, let passage, let (part, rows) = story.rows(ofPassage: passage) else { return nil }
    return WordIndex(part, story.page.lines(ofPart: part), rows: rows, reports: reports.count)
      .place(of: words.byte..<words.byte + 1, in: words.report)
  }

  private func place(ofPassage passage: Int?, on story: inout OpenStory) -> PagePlace? {
    guard let passage, let (part, rows) = story.rows(ofPassage: passage) else { return nil }
    let start = PagePlace(part, rows.lowerBound)
    story.needAround(start, lines: offset)
    // Below the lines of a passage may stand furniture of its report, without words to find it by.
    let line = story.page.number(of: start) + offset
    if story.page.passage(atLine: line) == passage, story.page.line(line)?.report == report {
      return story.page.place(ofLine: line)
    }
    let lines = story.page.lines(ofPart: part)
    if let report, let row = rows.first(where: { lines[$0].report == report }) { return PagePlace(part, row) }
    return PagePlace(part, min(rows.lowerBound + offset, rows.upperBound))
  }
}

extension OpenStory {
  /// The part that a passage shows in, and its rows there without the blank ones after it; nil where it does not show.
  mutating func rows(ofPassage passage: Int) -> (part: Int, rows: ClosedRange<Int>)? {
    guard let part = page.part(ofPassage: passage) else { return nil }
    need(part)
    return page.index(ofPart: part).lines(of: passage, in: page.lines(ofPart: part)).map { (part, $0) }
  }
}

extension Passage {
  var firstSentence: SentenceID? {
    for cell in cells {
      if let first = (cell.parts.first ?? cell.heads.first)?.sentences.first {
        return SentenceID(report: cell.report, sentence: first)
      }
    }
    return nil
  }
}
