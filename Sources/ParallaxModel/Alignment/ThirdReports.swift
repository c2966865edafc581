/// What the other reports say about a pair: two sentences that both say what a third says are likelier to say the
/// same; two that say what different sentences of one third report say are less so.
struct ThirdReports {
  /// A sentence of another report that may say the same.
  private struct Partner {
    let report: Int32
    let text: Int32
    let probability: Double

    func isBefore(_ other: Partner) -> Bool { (report, text) < (other.report, other.text) }
  }

  /// By report and text, ascending by report and text.
  private var partners: [[[Partner]]]

  /// - Parameter limit: partners of a sentence that count, the most probable first.
  init(_ reportPairs: [ReportPair], counts: [Int], limit: Int) {
    partners = counts.map { Array(repeating: [], count: $0) }
    for reports in reportPairs {
      for pair in reports.pairs {
        let (a, b) = (pair.a, pair.b)
        partners[reports.a][a].append(Self.partner(reports.b, b, pair.probability))
        partners[reports.b][b].append(Self.partner(reports.a, a, pair.probability))
      }
    }
    for report in partners.indices {
      for text in partners[report].indices { Self.order(&partners[report][text], limit) }
    }
  }

  private static func partner(_ report: Int, _ text: Int, _ probability: Double) -> Partner {
    Partner(report: Int32(report), text: Int32(text), probability: probability)
  }

  private static func order(_ partners: inout [Partner], _ limit: Int) {
    if partners.count > limit {
      partners.sort { $0.probability != $1.probability ? $0.probability > $1.probability : $0.isBefore($1) }
      partners.removeSubrange(limit...)
    }
    partners.sort { $0.isBefore($1) }
  }

  /// - Returns: `support`, the weaker of the two probabilities by which both sentences meet a third, for the best such
  ///   third; `conflict`, how much likelier than that they meet different sentences of one report.
  func opinion(on pair: SentencePair, of reports: ReportPair) -> (support: Double, conflict: Double) {
    let (ofA, ofB) = (partners[reports.a][pair.a], partners[reports.b][pair.b])
    var (support, conflict) = (0.0, 0.0)
    var (one, other) = (0, 0)
    while one < ofA.count, other < ofB.count {
      let (reportA, reportB) = (ofA[one].report, ofB[other].report)
      guard reportA == reportB else {
        if reportA < reportB { one += 1 } else { other += 1 }
        continue
      }
      let (endA, endB) = (end(of: reportA, ofA, one), end(of: reportA, ofB, other))
      let common = shared(ofA[one..<endA], ofB[other..<endB])
      let bestA = ofA[one..<endA].reduce(0) { max($0, $1.probability) }
      let bestB = ofB[other..<endB].reduce(0) { max($0, $1.probability) }
      support = max(support, common)
      conflict = max(conflict, min(bestA, bestB) - common)
      (one, other) = (endA, endB)
    }
    return (support, conflict)
  }

  private func end(of report: Int32, _ partners: [Partner], _ start: Int) -> Int {
    var end = start
    while end < partners.count, partners[end].report == report { end += 1 }
    return end
  }

  /// The weaker probability at the best sentence that both have.
  private func shared(_ ofA: ArraySlice<Partner>, _ ofB: ArraySlice<Partner>) -> Double {
    var best = 0.0
    for partner in ofA {
      for other in ofB where other.text == partner.text {
        best = max(best, min(partner.probability, other.probability))
      }
    }
    return best
  }
}
