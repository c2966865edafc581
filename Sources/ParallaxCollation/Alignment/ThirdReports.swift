internal import ParallaxText

/// What the other reports say about a pair: two sentences that both say what a third says are likelier to say the
/// same; two that say what different sentences of one third report say are less so.
struct ThirdReports {
  /// A sentence of another report that may say the same.
  private struct Partner {
    let report: Int32
    let text: Int32
    let probability: Double
  }

  /// Room for `limit` partners of every sentence, one sentence after the other; those that are taken ascend by report
  /// and text.
  private var partners: [Partner]
  /// By sentence: how many of its places are taken.
  private var taken: [Int]
  /// The first sentence of each report.
  private var firsts: [Int] = []
  private let limit: Int

  /// - Parameter reportPairs: ascending by `b`, then `a`, so that the partners of a sentence come in order.
  /// - Parameter counts: the sentences of each report.
  /// - Parameter limit: partners of a sentence that count, the most probable first.
  init(_ reportPairs: [ReportPair], counts: [Int], limit: Int) {
    var sentences = 0
    for count in counts {
      firsts.append(sentences)
      sentences += count
    }
    self.limit = max(1, limit)
    taken = Array(repeating: 0, count: sentences)
    partners = Array(repeating: Partner(report: 0, text: 0, probability: 0), count: sentences * self.limit)
    for reports in reportPairs {
      for pair in reports.pairs {
        add(Self.partner(reports.b, pair.b, pair.probability), to: firsts[reports.a] + pair.a)
        add(Self.partner(reports.a, pair.a, pair.probability), to: firsts[reports.b] + pair.b)
      }
    }
  }

  private static func partner(_ report: Int, _ text: Int, _ probability: Double) -> Partner {
    Partner(report: Int32(report), text: Int32(text), probability: probability)
  }

  /// Where there is no room left the least probable goes, at a tie the last of them.
  private mutating func add(_ partner: Partner, to sentence: Int) {
    let start = sentence * limit
    if taken[sentence] < limit {
      partners[start + taken[sentence]] = partner
      taken[sentence] += 1
      return
    }
    let places = start..<start + limit
    var least = start
    for place in places where partners[place].probability <= partners[least].probability { least = place }
    guard partners[least].probability < partner.probability else { return }
    for place in least..<places.upperBound - 1 { partners[place] = partners[place + 1] }
    partners[places.upperBound - 1] = partner
  }

  private func places(_ report: Int, _ text: Int) -> Range<Int> {
    let sentence = firsts[report] + text
    return sentence * limit..<sentence * limit + taken[sentence]
  }

  /// - Returns: `support`, the weaker of the two probabilities by which both sentences meet a third, for the best such
  ///   third; `conflict`, how much likelier than that they meet different sentences of one report.
  func opinion(on pair: SentencePair, of reports: ReportPair) -> (support: Double, conflict: Double) {
    let (ofA, ofB) = (places(reports.a, pair.a), places(reports.b, pair.b))
    let (endA, endB) = (ofA.upperBound, ofB.upperBound)
    return partners.withUnsafeBufferPointer { partners in
      var (support, conflict) = (0.0, 0.0)
      var (one, other) = (ofA.lowerBound, ofB.lowerBound)
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

  /// The second look at the pairs of two reports: what it sees of each.
  func opinions(on reports: ReportPair, counts: (a: Int, b: Int), _ rules: TieRules) -> [OpinionFeatures] {
    let surroundings = PairSurroundings(reports, counts: counts, rules)
    return reports.pairs.map { pair in
      var features = surroundings.features(of: pair)
      (features[.support], features[.conflict]) = opinion(on: pair, of: reports)
      return features
    }
  }

  /// The second look at the pairs of two reports.
  func judge(_ reports: inout ReportPair, by model: TieModel, counts: (a: Int, b: Int)) {
    for (place, around) in opinions(on: reports, counts: counts, model.rules).enumerated() {
      reports.pairs[place].judge(around, by: model)
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
