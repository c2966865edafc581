public import ParallaxModel

/// Makes the lines of an overview, without a width: the screen, printed text and the linear mode take the same.
public struct OverviewComposer: Sendable {
  let overview: Overview
  let findings: [Finding]
  let projection: Projection
  let reports: [Report]
  let options: BlockOptions
  let places: Places
  /// In their order, a section after the other.
  public private(set) var lines: [OverviewLine] = []

  /// - Parameter findings: those that are told.
  public init(
    _ overview: Overview, _ findings: [Finding], of projection: Projection, in collation: Collation,
    options: BlockOptions
  ) {
    self.overview = overview
    self.findings = findings
    self.projection = projection
    self.options = options
    reports = collation.reports
    places = Places(collation.reports, projection)
    compose()
  }

  /// Core before differences: a reader must know what happened.
  private mutating func compose() {
    lines.append(OverviewLine(.ledes))
    let all = overview.reports.count
    if all > 1 {
      if let words = OverviewWords.wordForWord(overview.equalRuns, siglum) { add(remark: words) }
      addTold(byAll: true)
      if !options.awaitsFindings { addFindings() }
      addQuotations()
      if all > 2 { addTold(byAll: false) }
      addOwn()
      addDetails()
    }
    addSpeakers()
    addCalled()
  }

  func siglum(_ report: Int) -> String { reports[report].siglum }

  mutating func add(_ line: OverviewLine) { lines.append(line) }

  mutating func add(heading words: String) {
    var line = OverviewLine(.heading, [BlockRun(.own(words), .heading)])
    line.cells = overview.reports.map { _ in .siglum }
    lines.append(line)
  }

  private mutating func add(remark words: String) {
    lines.append(OverviewLine(.remark, [BlockRun(.own(words), .figure)]))
  }

  // MARK: Words of reports

  func run(_ report: Int, _ bytes: Range<Int>, _ role: Role = .text, isSpaced: Bool = false) -> BlockRun {
    BlockRun(.report(report, bytes), role, isSpaced: isSpaced)
  }

  func run(_ sentence: SentenceID) -> BlockRun {
    run(sentence.report, reports[sentence.report].sentences[sentence.sentence].bytes)
  }

  func own(_ words: String, _ role: Role, isSpaced: Bool = true) -> BlockRun {
    BlockRun(.own(words), role, isSpaced: isSpaced)
  }

  func sentence(_ report: Int, atByte byte: Int) -> SentenceID {
    SentenceID(report: report, sentence: reports[report].sentence(atByte: byte))
  }

  /// A cell for each report: those of `places` with their own, the others as they are called.
  func cells(
    _ places: [Int: OverviewLine.Cell], unclear: [Int] = [], others: OverviewLine.Cell = .absent
  ) -> [OverviewLine.Cell] {
    overview.reports.map { places[$0] ?? (unclear.contains($0) ? .unclear : others) }
  }
}
