import ParallaxModel

/// The reports in the order of their pane: the base, then the nearest first, then those that stand alone.
struct ReportList: Sendable, Equatable {
  /// Indices into the collation's reports.
  private(set) var order: [Int]
  /// The reports at the end of `order` that share no passage.
  private(set) var alone: Set<Int>
  private(set) var sorting = ReportOrder.nearness
  /// Those of `order` that are listed: all, or what a filter leaves.
  private(set) var shown: [Int]
  /// What the listed ones have, or is said of them; nil for all.
  private(set) var filter: SearchQuery?
  /// Where the cursor is in `shown`.
  private(set) var cursor = 0

  init(_ projection: Projection, in collation: Collation) {
    // Where there are several stories, their list names the others.
    let outside =
      collation.tellsOfSeveralEvents ? [] : collation.reports.indices.filter { projection.figures[$0] == nil }
    order = projection.nearestFirst + outside
    shown = order
    alone = Set(outside)
  }

  /// The listed ones that share passages.
  var inStory: [Int] { shown.filter { !alone.contains($0) } }

  var report: Int { shown.indices.contains(cursor) ? shown[cursor] : order.first ?? 0 }

  /// Lists some reports alone; the cursor keeps its report where it can.
  mutating func show(only reports: Set<Int>, with query: SearchQuery) {
    list(order.filter(reports.contains), query)
  }

  mutating func showAll() { list(order, nil) }

  private mutating func list(_ reports: [Int], _ query: SearchQuery?) {
    let current = report
    (shown, filter) = (reports, query)
    cursor = shown.firstIndex(of: current) ?? 0
  }

  /// Another order of the reports below the base; the cursor keeps its report.
  mutating func sort(by sorting: ReportOrder, of projection: Projection, in reports: [Report], findings: [Finding]) {
    let current = report
    self.sorting = sorting
    let nearest = Array(projection.nearestFirst.dropFirst())
    func figure(_ report: Int) -> Int {
      switch sorting {
      case .nearness: 0
      case .verbatim: projection.figures[report]?.verbatim ?? 0
      case .findings: findings.count { $0.parties.contains(report) }
      case .new: projection.figures[report]?.paragraphsNew ?? 0
      case .siglum: -report
      }
    }
    let ranked = nearest.enumerated().map { (rank: (-figure($0.element), $0.offset), report: $0.element) }
    let others = ranked.sorted { $0.rank < $1.rank }.map(\.report)
    order = projection.nearestFirst.prefix(1) + others + order.filter(alone.contains)
    shown = order.filter(Set(shown).contains)
    move(toReport: current)
  }

  mutating func move(to position: Int) { cursor = min(max(0, position), max(0, shown.count - 1)) }

  mutating func move(toReport report: Int) { cursor = shown.firstIndex(of: report) ?? cursor }

  /// The next listed report of the story other than its base, after `report` in pane order; round the end.
  func neighbour(of report: Int?, forward: Bool, hidden: Set<Int>) -> Int? {
    let base = order.first
    let others = inStory.filter { $0 != base && !hidden.contains($0) }
    guard let report, let at = others.firstIndex(of: report) else { return forward ? others.first : others.last }
    return others[(at + (forward ? 1 : others.count - 1)) % others.count]
  }

  func checkInvariants() {
    assert(Set(order).count == order.count, "each report is listed once")
    assert(order.drop { !alone.contains($0) }.allSatisfy(alone.contains), "those alone come last")
    assert(shown.map { order.firstIndex(of: $0) ?? -1 }.isStrictlyAscending, "those shown keep the order")
    assert(shown.allSatisfy(order.contains), "those shown are listed")
    assert(shown.isEmpty || shown.indices.contains(cursor), "the cursor is on a report")
  }
}
