import ParallaxModel

/// Each sentence has one home, rows come in order, and nobody is absent who is linked.
struct HomeLaws {
  let reports: [Report]
  let ties: [Tie]
  let story: Story
  let base: Int
  var passages: [Passage]
  var home: [[Int?]]

  init(_ synopsis: Synopsis, of collation: Collation) {
    reports = collation.reports
    ties = collation.ties
    story = synopsis.story
    base = synopsis.base
    passages = synopsis.passages
    home = synopsis.home
  }

  func check(_ verdict: inout Verdict) {
    checkRows(&verdict)
    checkHomes(&verdict)
    checkElsewhere(&verdict)
    checkAbsence(&verdict)
  }

  private func checkRows(_ verdict: inout Verdict) {
    var (paragraphs, additions) = (0, 0)
    for (number, passage) in passages.enumerated() {
      let isNext: Bool
      switch passage.kind {
      case .headlines: isNext = number == 0
      case .paragraph(let paragraph): isNext = paragraph == paragraphs + 1
      case .addition(let after, let count): isNext = after == paragraphs && count == additions
      }
      if case .paragraph(let paragraph) = passage.kind { (paragraphs, additions) = (paragraph, 0) }
      if case .addition = passage.kind { additions += 1 }
      verdict.require(.rows, isNext, "\(shown(number)) is out of order")
      let own = passage.cells.map(\.report)
      verdict.require(
        .rows, Set(own).count == own.count && own == own.sorted(), "\(shown(number)): reports out of order")
    }
    verdict.require(
      .rows, paragraphs == reports[base].bodySegments.count,
      "base \(reports[base].siglum) has \(paragraphs) of its \(reports[base].bodySegments.count) paragraphs")
  }

  private func checkHomes(_ verdict: inout Verdict) {
    var homes: [[[Int]]] = reports.map { Array(repeating: [], count: $0.sentences.count) }
    for (number, passage) in passages.enumerated() {
      for cell in passage.cells {
        for part in cell.homeParts {
          let segment = reports[cell.report].segments[part.segment].sentences
          verdict.require(.ranges, segment.contains(part.sentences), "\(shown(number)): a part crosses a segment")
          for sentence in part.sentences { homes[cell.report][sentence].append(number) }
        }
      }
    }
    for report in reports.indices {
      for (sentence, found) in homes[report].enumerated() {
        let hasHome = story.reports.contains(report) && reports[report].role(ofSentence: sentence) != .furniture
        let isRight = found.count == (hasHome ? 1 : 0) && found.first == home[report][sentence]
        verdict.require(.homes, isRight, "\(shown(report, sentence)) stands in passages \(found.map(name)), \(based)")
      }
    }
  }

  private func checkElsewhere(_ verdict: inout Verdict) {
    for (number, passage) in passages.enumerated() {
      for cell in passage.cells {
        for other in cell.elsewhere {
          let isThere = other.part.sentences.allSatisfy { home[cell.report][$0] == other.passage }
          verdict.require(
            .homes, isThere && other.passage != number,
            "\(shown(number)): \(shown(cell.report, other.part.sentences.lowerBound)) is not at home elsewhere")
        }
      }
      let tied = Set(passage.details.map(\.sentence.report))
      let others = story.reports.filter { passage.cell(of: $0) == nil && !tied.contains($0) }
      verdict.require(.absence, passage.absent == others, "\(shown(number)): absent are others than have nothing there")
    }
  }

  private func role(of sentence: SentenceID) -> SegmentRole {
    reports[sentence.report].role(ofSentence: sentence.sentence)
  }

  private func checkAbsence(_ verdict: inout Verdict) {
    // What a headline says stands in a row of its own.
    for tie in ties where story.reports.contains(tie.a.report) && role(of: tie.a) == role(of: tie.b) {
      for (one, other) in [(tie.a, tie.b), (tie.b, tie.a)] {
        guard let passage = home[one.report][one.sentence] else { continue }
        let (siglum, tied) = (reports[other.report].siglum, shown(one.report, one.sentence))
        verdict.require(
          .absence, !passages[passage].absent.contains(other.report),
          "\(shown(passage)): \(siglum) is absent, but tied with \(tied)")
        let isDetail = tie.grade == .detail && passages[passage].details.contains { $0.sentence == other }
        verdict.require(
          .absence, isDetail || isNamed(other, in: passages[passage]),
          "\(shown(passage)): \(shown(other.report, other.sentence)) is not named, but tied with \(tied)")
      }
    }
  }

  /// Whether the sentence is at home in the passage or named under elsewhere.
  private func isNamed(_ sentence: SentenceID, in passage: Passage) -> Bool {
    guard let cell = passage.cell(of: sentence.report) else { return false }
    return (cell.homeParts + cell.elsewhere.map(\.part)).contains { $0.sentences.contains(sentence.sentence) }
  }

  private var based: String { "base \(reports[base].siglum)" }

  private func name(_ passage: Int) -> String { passages[passage].kind.name }

  private func shown(_ passage: Int) -> String { "\(based), passage \(name(passage))" }

  private func shown(_ report: Int, _ sentence: Int) -> String {
    let bytes = reports[report].sentences[sentence].bytes
    return "\(reports[report].siglum):\(bytes.lowerBound)-\(bytes.upperBound)"
  }
}
