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
    guard let line = page.line(number) else { return }
    report = line.report
    finding = line.finding.map { ($0, number - (page.lines(of: $0)?.lowerBound ?? number), page.listsFindings) }
    let sources = line.runs.filter { $0.source != nil }
    let run =
      sources.first { $0.source?.report == line.report } ?? sources.first { $0.role != .variantGone } ?? sources.first
    words = run?.source.map { ($0.report, $0.bytes.lowerBound) }
    if let passage = page.passage(atLine: number) {
      sentence = synopsis.passages[passage].firstSentence
      offset = number - (page.index.starts[passage] ?? number)
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

  /// The line of another page that stands for the same place.
  func line(in page: LaidOutPage, synopsis: Synopsis, reports: [Report]) -> Int {
    if let line = lineOfFinding(in: page) { return line }
    let passage = sentence.flatMap { synopsis.home[$0.report][$0.sentence] }
    guard let words else { return line(ofPassage: passage, in: page) ?? 0 }
    let home = synopsis.home[words.report][reports[words.report].sentence(atByte: words.byte)]
    return lineOfWords(
      in: page, lines: passage.flatMap { page.index.lines(of: $0, in: page.page) }, reports: reports.count)
      ?? lineOfWords(in: page, lines: nil, reports: reports.count)
      ?? line(ofPassage: home, in: page)
      ?? line(ofPassage: passage, in: page) ?? 0
  }

  /// Who comes from the list wants the words, and not the line that tells of them again.
  private func lineOfFinding(in page: LaidOutPage) -> Int? {
    guard let finding, page.listsFindings || !finding.isListed, let lines = page.lines(of: finding.id) else {
      return nil
    }
    return min(lines.lowerBound + finding.offset, lines.upperBound)
  }

  private func lineOfWords(in page: LaidOutPage, lines: ClosedRange<Int>?, reports: Int) -> Int? {
    guard let words else { return nil }
    return WordIndex(page.page, lines: lines, reports: reports).line(of: words.byte..<words.byte + 1, in: words.report)
  }

  private func line(ofPassage passage: Int?, in page: LaidOutPage) -> Int? {
    guard let passage, let lines = page.index.lines(of: passage, in: page.page) else { return nil }
    let place = lines.lowerBound + offset
    // Below the lines of a passage may stand furniture of its report, without words to find it by.
    if page.passage(atLine: place) == passage, page.lines[place].report == report { return place }
    if let report, let line = lines.first(where: { page.lines[$0].report == report }) { return line }
    return min(place, lines.upperBound)
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
