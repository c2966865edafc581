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

  /// The partners of all sentences, one sentence after the other; of each ascending by report and text.
  private var partners: [Partner] = []
  /// By report: where the partners of each of its texts begin in `partners`, and one end.
  private var starts: [[Int]] = []

  /// - Parameter limit: partners of a sentence that count, the most probable first.
  init(_ reportPairs: [ReportPair], counts: [Int], limit: Int) {
    var all = counts.map { [Int](repeating: 0, count: $0 + 1) }
    for reports in reportPairs {
      for pair in reports.pairs {
        all[reports.a][pair.a + 1] += 1
        all[reports.b][pair.b + 1] += 1
      }
    }
    var total = 0
    for report in all.indices {
      all[report][0] = total
      for text in 1..<all[report].count { all[report][text] += all[report][text - 1] }
      total = all[report][all[report].count - 1]
    }
    var next = all
    var gathered = [Partner](repeating: Partner(report: 0, text: 0, probability: 0), count: total)
    for reports in reportPairs {
      for pair in reports.pairs {
        gathered[next[reports.a][pair.a]] = Self.partner(reports.b, pair.b, pair.probability)
        gathered[next[reports.b][pair.b]] = Self.partner(reports.a, pair.a, pair.probability)
        next[reports.a][pair.a] += 1
        next[reports.b][pair.b] += 1
      }
    }
    keepMostProbable(of: gathered, all, limit)
  }

  private static func partner(_ report: Int, _ text: Int, _ probability: Double) -> Partner {
    Partner(report: Int32(report), text: Int32(text), probability: probability)
  }

  private mutating func keepMostProbable(of gathered: [Partner], _ all: [[Int]], _ limit: Int) {
    partners.reserveCapacity(gathered.count)
    for starts in all {
      var kept: [Int] = []
      kept.reserveCapacity(starts.count)
      for text in starts.indices.dropLast() {
        kept.append(partners.count)
        let own = gathered[starts[text]..<starts[text + 1]]
        if own.count <= limit {
          partners += own
          continue
        }
        let best = own.sorted { $0.probability != $1.probability ? $0.probability > $1.probability : $0.isBefore($1) }
        partners += best.prefix(limit).sorted { $0.isBefore($1) }
      }
      kept.append(partners.count)
      self.starts.append(kept)
    }
  }

  /// - Returns: `support`, the weaker of the two probabilities by which both sentences meet a third, for the best such
  ///   third; `conflict`, how much likelier than that they meet different sentences of one report.
  func opinion(on pair: SentencePair, of reports: ReportPair) -> (support: Double, conflict: Double) {
    let (ofA, ofB) = (starts[reports.a][pair.a], starts[reports.b][pair.b])
    let (endA, endB) = (starts[reports.a][pair.a + 1], starts[reports.b][pair.b + 1])
    return partners.withUnsafeBufferPointer { partners in
      var (support, conflict) = (0.0, 0.0)
      var (one, other) = (ofA, ofB)
      while one < endA, other < endB {
        let (reportA, reportB) = (partners[one].report, partners[other].report)
        guard reportA == reportB else {
          if reportA < reportB { one += 1 } else { other += 1 }
          continue
        }
        let meeting = Self.meeting(partners, &one, endA, &other, endB)
        support = max(support, meeting.common)
        conflict = max(conflict, min(meeting.bestOfA, meeting.bestOfB) - meeting.common)
      }
      return (support, conflict)
    }
  }

  /// What both sentences have in one third report, whose partners begin at `one` and `other`; steps over them.
  ///
  /// - Returns: the best probabilities of each, and the weaker probability at the best sentence that both have.
  private static func meeting(
    _ partners: UnsafeBufferPointer<Partner>, _ one: inout Int, _ endA: Int, _ other: inout Int, _ endB: Int
  ) -> (bestOfA: Double, bestOfB: Double, common: Double) {
    let report = partners[one].report
    var (bestOfA, bestOfB, common) = (0.0, 0.0, 0.0)
    while one < endA || other < endB {
      let textA = one < endA && partners[one].report == report ? partners[one].text : Int32.max
      let textB = other < endB && partners[other].report == report ? partners[other].text : Int32.max
      if textA == .max, textB == .max { break }
      if textA == textB { common = max(common, min(partners[one].probability, partners[other].probability)) }
      let (stepsA, stepsB) = (textA <= textB, textB <= textA)
      if stepsA {
        bestOfA = max(bestOfA, partners[one].probability)
        one += 1
      }
      if stepsB {
        bestOfB = max(bestOfB, partners[other].probability)
        other += 1
      }
    }
    return (bestOfA, bestOfB, common)
  }
}
