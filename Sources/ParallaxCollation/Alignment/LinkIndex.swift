internal import ParallaxText

/// The chosen links by sentence, to see which stand together.
struct LinkIndex {
  private struct Place: Comparable {
    let report: Int32
    let text: Int32

    static func < (a: Place, b: Place) -> Bool { (a.report, a.text) < (b.report, b.text) }
  }

  /// By report and text, ascending.
  private var linked: [[[Place]]]

  init(_ chosen: [ReportPair], counts: [Int]) {
    linked = counts.map { Array(repeating: [], count: $0) }
    for reports in chosen {
      for pair in reports.pairs {
        linked[reports.a][pair.a].append(Place(report: Int32(reports.b), text: Int32(pair.b)))
        linked[reports.b][pair.b].append(Place(report: Int32(reports.a), text: Int32(pair.a)))
      }
    }
    for report in linked.indices {
      for text in linked[report].indices { linked[report][text].sort() }
    }
  }

  /// Whether the sentences before the two, or those after them, are linked as well.
  func standInOrder(_ pair: SentencePair, of reports: ReportPair) -> Bool {
    areLinked(reports, pair.a - 1, pair.b - 1) || areLinked(reports, pair.a + 1, pair.b + 1)
  }

  private func areLinked(_ reports: ReportPair, _ a: Int, _ b: Int) -> Bool {
    guard linked[reports.a].indices.contains(a) else { return false }
    return linked[reports.a][a].contains(Place(report: Int32(reports.b), text: Int32(b)))
  }

  /// The first report with a sentence that both are linked to.
  func supporter(of pair: SentencePair, _ reports: ReportPair) -> Int? {
    let (ofA, ofB) = (linked[reports.a][pair.a], linked[reports.b][pair.b])
    var (one, other) = (0, 0)
    while one < ofA.count, other < ofB.count {
      if ofA[one] == ofB[other] { return Int(ofA[one].report) }
      if ofA[one] < ofB[other] { one += 1 } else { other += 1 }
    }
    return nil
  }
}
