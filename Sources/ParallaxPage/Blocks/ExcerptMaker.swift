internal import ParallaxModel

/// Quotes from a sentence that is shown whole in another passage: the words about what it shares with this one.
struct ExcerptMaker {
  /// Tokens about the shared ones.
  private static let around = 3
  /// So many words of a sentence of which nothing is marked.
  private static let someWords = 8
  /// Fewer tokens that would be left out are shown.
  private static let fewLeftOut = 4

  private let projection: Projection
  private let reports: [Report]

  init(_ projection: Projection, _ reports: [Report]) {
    self.projection = projection
    self.reports = reports
  }

  /// `… thanking his staff, his family and the voters …`
  func runs(of part: Part, of report: Int, beside first: PassageCell, showsShared: Bool) -> [BlockRun] {
    let sharing = SharingSentences(projection, beside: first)
    return part.sentences.flatMap { sentence in
      let id = SentenceID(report: report, sentence: sentence)
      return runs(of: id, sharing.marks(of: id), showsShared)
    }
  }

  private func runs(of sentence: SentenceID, _ marks: [Bool], _ showsShared: Bool) -> [BlockRun] {
    let report = reports[sentence.report]
    let tokens = report.sentences[sentence.sentence].tokens
    let shown = shown(marks, report, tokens)
    var runs: [BlockRun] = []
    if shown.lowerBound > 0 { runs.append(BlockRun(.own("…"), .fold, isSpaced: true)) }
    var start = shown.lowerBound
    while start < shown.upperBound {
      let isMarked = showsShared && marks[start]
      let end = (start..<shown.upperBound).first { (showsShared && marks[$0]) != isMarked } ?? shown.upperBound
      let (first, last) = (report.tokens[tokens.lowerBound + start], report.tokens[tokens.lowerBound + end - 1])
      let isSpaced = start == 0 || Int(report.tokens[tokens.lowerBound + start - 1].end) < Int(first.start)
      runs.append(
        BlockRun(
          .report(sentence.report, Int(first.start)..<Int(last.end)), isMarked ? .variantShared : .text,
          isSpaced: isSpaced || start == shown.lowerBound))
      start = end
    }
    if shown.upperBound < tokens.count { runs.append(BlockRun(.own("…"), .fold, isSpaced: true)) }
    return runs
  }

  /// The tokens of the sentence that are shown.
  private func shown(_ marks: [Bool], _ report: Report, _ tokens: Range<Int>) -> Range<Int> {
    var shown: Range<Int>
    if let first = marks.firstIndex(of: true), let last = marks.lastIndex(of: true) {
      shown = max(0, first - Self.around)..<min(marks.count, last + 1 + Self.around)
    } else {
      shown = 0..<min(marks.count, Self.someWords)
    }
    if shown.lowerBound <= Self.fewLeftOut { shown = 0..<shown.upperBound }
    if tokens.count - shown.upperBound <= Self.fewLeftOut { shown = shown.lowerBound..<tokens.count }
    return shown
  }
}
