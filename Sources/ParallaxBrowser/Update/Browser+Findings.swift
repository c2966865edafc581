package import ParallaxModel
import ParallaxPage

extension Browser {
  /// Looks for findings where that has not been done yet: at once in a small story, in a large one beside the loop.
  ///
  /// - Parameter purpose: what they are needed for, and is done when they are there.
  /// - Returns: whether they are known.
  @discardableResult mutating func needFindings(for purpose: Inquiries.Purpose? = nil) -> Bool {
    if findings != nil { return true }
    guard isSmall else {
      look(for: .findings, purpose: purpose)
      return false
    }
    takeFindings(projection.findings(in: collation))
    return true
  }

  mutating func takeFindings(_ found: [Finding]) {
    allFindings = found
    relayout { $0.part(found) }
    reportList.sort(by: reportList.sorting, of: projection, in: collation.reports, findings: findings ?? [])
  }

  /// Begins to look for findings while the screen is opened; nil where there is too much to compare.
  package static func findingsAhead(_ projection: Projection, in collation: Collation) -> Ahead<[Finding]>? {
    guard projection.words(in: collation) <= Inquiries.mostWordsAtOnce else { return nil }
    return Ahead { projection.findings(in: collation) }
  }

  /// After a change of the collation or of the base: looks again where that takes no time.
  ///
  /// - Parameter ahead: those that are being looked for already.
  mutating func renewFindings(_ ahead: Ahead<[Finding]>? = nil) {
    let isAtOnce = awaited == nil && isSmall
    allFindings = isAtOnce ? ahead?.value ?? projection.findings(in: collation) : []
    currentFinding = nil
    foundQuotations = nil
    leftListing = nil
    part(isAtOnce ? allFindings : nil)
    restartInquiries()
  }

  /// Takes those apart that the reader has set aside.
  ///
  /// - Parameter found: all of them.
  private mutating func part(_ found: [Finding]?) {
    let aside = FindingsAside(annotations, among: found ?? [])
    findings = found.map { $0.filter { !aside.contains($0) } }
    findingsAside = (found ?? []).filter(aside.contains)
    options.aside = Set(findingsAside.map(\.id))
    listFindings()
  }

  /// After one has been set aside, or taken back.
  mutating func partFindingsAnew() {
    part(findings == nil ? nil : allFindings)
  }

  /// Chooses the findings that the list shows, and the passages that the page shows.
  mutating func listFindings() {
    let all = findings ?? []
    listedFindings = [all, findingsAside].flatMap { findings in
      findingOrder.sorted(filter.flatMap { try? $0.findings(of: findings, in: collation.reports) } ?? findings)
    }
    options.only =
      options.layout == .findings
      ? nil : filter.flatMap { try? $0.passages(of: projection, in: collation.reports, findings: all) }
    builtOptions = nil
  }

  /// In the list the one at the cursor, in the text the one that the cursor's line tells.
  var findingAtCursor: Finding? {
    if options.layout == .findings {
      return listedFindings.indices.contains(viewport.cursor) ? listedFindings[viewport.cursor] : nil
    }
    guard page.lines.indices.contains(viewport.cursor), let id = page.lines[viewport.cursor].finding else { return nil }
    return findings?.first { $0.id == id }
  }

  /// Goes to the next finding in the order of the page, or to the one before.
  mutating func goToFinding(forward: Bool) {
    guard needFindings(for: .action(forward ? .nextFinding : .previousFinding)) else { return }
    if options.layout == .findings { return viewport.move(to: viewport.cursor + (forward ? 1 : -1)) }
    if let told = findingAtCursor, currentFinding == nil { currentFinding = told }
    let stops = findingStops
    guard !stops.isEmpty else {
      message = .noFindings
      return
    }
    let next =
      stops.firstIndex { $0.finding.id == currentFinding?.id }.map { forward ? $0 + 1 : $0 - 1 }
      ?? (forward ? stops.firstIndex { $0.line >= viewport.cursor } : stops.lastIndex { $0.line < viewport.cursor })
      ?? -1
    guard stops.indices.contains(next) else {
      message = forward ? .lastFinding : .firstFinding
      return
    }
    show(stops[next].finding, line: stops[next].line)
  }

  private mutating func show(_ finding: Finding, line: Int) {
    currentFinding = finding
    currentChange = nil
    viewport.move(to: line, through: line + 2)
    message = .finding(FindingLine(finding, collation.reports))
  }

  /// The findings with the lines that show them, in the order of the page.
  private var findingStops: [(line: Int, finding: Finding)] {
    let words = WordIndex(page, reports: collation.reports.count)
    return (findings ?? []).compactMap { finding in
      let places = finding.readings.flatMap(\.places).filter { !options.hidden.contains($0.report) }
      let line =
        places.lazy.compactMap { words.line(of: $0.bytes, in: $0.report) }.first ?? index.starts[finding.passage]
      return line.map { ($0, finding) }
    }.sorted { ($0.line, $0.finding.id) < ($1.line, $1.finding.id) }
  }

  /// The list of findings, at one of them.
  mutating func list(_ finding: Finding) {
    leap {
      $0.setLayout(.findings)
      guard let line = $0.listedFindings.firstIndex(where: { $0.id == finding.id }) else { return }
      $0.viewport.move(to: line)
    }
  }

  /// Leaves the list for the text, at the finding of the cursor.
  mutating func openFinding() {
    if let finding = findingAtCursor { leap { $0.open(finding) } }
  }

  private mutating func open(_ finding: Finding) {
    setLayout(textLayout)
    guard let stop = findingStops.first(where: { $0.finding == finding }) else { return }
    show(finding, line: stop.line)
  }

  /// In how many findings a report differs; nil before they are known.
  func findingCount(of report: Int) -> Int? { findings?.count { $0.differs.contains(report) } }
}

extension Projection {
  /// Words and marks of the story's reports.
  func words(in collation: Collation) -> Int {
    synopsis.story.reports.reduce(0) { $0 + collation.reports[$1].tokens.count }
  }
}
