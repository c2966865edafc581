import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Looks for findings where that has not been done yet: at once in a small story, in a large one beside the loop.
  ///
  /// - Parameter purpose: what they are needed for, and is done when they are there.
  /// - Returns: whether they are known.
  @discardableResult mutating func needFindings(for purpose: Inquiries.Purpose? = nil) -> Bool {
    if findings.known != nil { return true }
    guard isSmall else {
      request(.findings, purpose: purpose)
      return false
    }
    takeFindings(story.projection.findings(in: collation))
    return true
  }

  mutating func takeFindings(_ found: [Finding]) {
    relayout { $0.split(found) }
    story.reports.sort(
      by: story.reports.sorting, of: story.projection, in: collation.reports, findings: findings.known ?? [])
  }

  /// After a change of the collation or of the base: looks again where that takes no time.
  ///
  /// - Parameter ahead: those that are being looked for already.
  mutating func renewFindings(_ ahead: Ahead<[Finding]>? = nil) {
    let isAtOnce = alignment.awaited == nil && isSmall && looksUnasked
    story.focus.finding = nil
    leftListing = nil
    split(isAtOnce ? ahead?.value ?? story.projection.findings(in: collation) : nil)
    renewInquiries()
  }

  /// Takes those apart that the reader has set aside.
  ///
  /// - Parameter found: all of them; nil where they are not known.
  private mutating func split(_ found: [Finding]?) {
    findings.split(found, aside: FindingsAside(notebook.annotations, among: found ?? []))
    if let known = findings.known { learn(differing: known.count) }
    story.options.aside = Set(findings.aside.map(\.id))
    listFindings()
  }

  /// After one has been set aside, or taken back.
  mutating func updateFindingsSetAside() {
    split(findings.known == nil ? nil : findings.all)
  }

  /// Chooses the findings that the list shows, and the passages that the page shows.
  mutating func listFindings() {
    findings.list(story.filter, in: collation.reports, story.projection.synopsis)
    let known = findings.known ?? []
    let filter = layout.showsPassages ? story.filter : nil
    story.options.only = filter.flatMap {
      try? $0.passages(of: story.projection, in: collation.reports, findings: known)
    }
    story.page.invalidate()
  }

  /// In the list the one at the cursor, in the text the one that the cursor's line tells.
  var findingAtCursor: Finding? { layout.findingAtCursor(in: self) }

  /// Goes to the next finding in the order of the page, or to the one before.
  mutating func goToFinding(forward: Bool) {
    guard needFindings(for: .action(forward ? .nextFinding : .previousFinding)) else { return }
    layout.goToFinding(forward: forward, in: &self)
  }

  mutating func goToFindingStop(forward: Bool) {
    if let told = findingAtCursor, story.focus.finding == nil { story.focus.finding = told }
    let stops = FindingStops(findings.known ?? [], on: &story)
    guard let next = stops.next(on: &story, forward: forward) else {
      let isAny = stops.findings.contains { stops.place(of: $0, on: &story) != nil }
      message = isAny ? forward ? .lastFinding : .firstFinding : .noFindings
      return
    }
    show(next.finding, at: next.place)
  }

  private mutating func show(_ finding: Finding, at place: PagePlace) {
    story.focus.finding = finding
    story.focus.change = nil
    story.go(to: place, more: 2)
    message = .finding(FindingLine(finding, collation.reports))
  }

  /// The list of findings, at one of them.
  mutating func list(_ finding: Finding) {
    leap {
      $0.setLayout(.findings)
      guard let lines = $0.story.page.lines(of: finding.id, inPart: 0) else { return }
      $0.story.viewport.move(to: lines.lowerBound, through: lines.upperBound)
    }
  }

  /// The text, at a finding.
  ///
  /// - Parameter report: the one whose words are gone to, where they show.
  mutating func showInText(_ finding: Finding, of report: Int? = nil) {
    setLayout(story.leaps.textLayout)
    let own = finding.readings.flatMap(\.places).filter {
      $0.report == report && !story.options.hidden.contains($0.report)
    }
    let place =
      story.place(of: own.map { PrintedPlace(report: $0.report, bytes: $0.bytes) }, or: nil)
      ?? (findings.known?.contains(finding) == true ? story.place(of: finding) : nil)
    if let place { show(finding, at: place) }
  }

  /// In how many findings a report differs; nil before they are known.
  func findingCount(of report: Int) -> Int? { findings.known?.count { $0.parties.contains(report) } }
}

extension Projection {
  /// Words and marks of the story's reports.
  func words(in collation: Collation) -> Int {
    synopsis.story.reports.reduce(0) { $0 + collation.reports[$1].tokens.count }
  }
}
