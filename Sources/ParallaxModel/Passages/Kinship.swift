internal import Glibc

/// How surely two reports tell of one event: by what their links cover, and by the words that they have in common.
///
/// - *Coverage* is the share of the words of a body that stand in linked sentences, each counted by the score of its
///   best link; of the two reports the one that is covered more counts, for a short report lies within a long one.
/// - *Common words* is the weight of the words that both have over that of the one that has less. A word weighs the
///   more the fewer other reports have it, so that names and numbers decide between two events that look alike.
///
/// The kinship is the geometric mean of both, 0…1; without a link it is 0. No capitals and no word lists are asked, so
/// that it holds for any script.
struct Kinship {
  struct Pair: Equatable {
    /// Indices of the reports; `a < b`.
    let a: Int
    let b: Int
    let kinship: Double
  }

  private let reports: [Report]
  /// The distinct stems of each body, ascending.
  private let stems: [[WordID]]
  private let bodyWords: [Int]
  /// In how many reports a stem stands.
  private let frequencies: [Int32]
  /// By the number of other reports that have a word.
  private let weights: [Double]

  init(_ reports: [Report]) {
    self.reports = reports
    let stems = reports.map(Self.stems)
    var frequencies = [Int32](repeating: 0, count: Int(stems.joined().max() ?? -1) + 1)
    for stem in stems.joined() { frequencies[Int(stem)] += 1 }
    self.stems = stems
    self.frequencies = frequencies
    bodyWords = reports.map(\.bodyWords)
    let count = max(2, reports.count)
    weights = (0..<count).map { log(Double(count) / Double($0 + 1)) }
  }

  private static func stems(of report: Report) -> [WordID] {
    var stems: [WordID] = []
    for sentence in report.sentences where report.segments[sentence.segment].role == .body {
      for token in report.tokens[sentence.tokens] where token.kind != .mark { stems.append(token.stem) }
    }
    stems.sort()
    var distinct: [WordID] = []
    for stem in stems where stem != distinct.last { distinct.append(stem) }
    return distinct
  }

  /// The pairs of reports that body links join, ascending.
  ///
  /// - Parameter links: sorted by `a`, then `b`.
  func pairs(by links: [Link]) -> [Pair] {
    var coverages: [ReportsOfLink: Coverage] = [:]
    for link in links where reports[link.a.report].role(ofSentence: link.a.sentence) == .body {
      coverages[ReportsOfLink(link), default: Coverage()].add(link)
    }
    return coverages.keys.sorted().map { key in
      let covered = coverages[key].map { coverage(of: key, $0) } ?? 0
      return Pair(a: key.a, b: key.b, kinship: (covered * commonWords(key.a, key.b)).squareRoot())
    }
  }

  private struct ReportsOfLink: Hashable, Comparable {
    let a: Int
    let b: Int

    init(_ link: Link) { (a, b) = (link.a.report, link.b.report) }

    static func < (one: Self, other: Self) -> Bool { (one.a, one.b) < (other.a, other.b) }
  }

  /// The score of the best link of each linked sentence of two reports.
  private struct Coverage {
    private(set) var ofA: [Int: Double] = [:]
    private(set) var ofB: [Int: Double] = [:]

    mutating func add(_ link: Link) {
      ofA[link.a.sentence] = max(ofA[link.a.sentence] ?? 0, link.score)
      ofB[link.b.sentence] = max(ofB[link.b.sentence] ?? 0, link.score)
    }
  }

  private func coverage(of pair: ReportsOfLink, _ coverage: Coverage) -> Double {
    max(share(of: coverage.ofA, in: pair.a), share(of: coverage.ofB, in: pair.b))
  }

  private func share(of scores: [Int: Double], in report: Int) -> Double {
    let covered = scores.keys.sorted().reduce(0.0) { sum, sentence in
      sum + Double(reports[report].words(inSentence: sentence)) * (scores[sentence] ?? 0)
    }
    return min(1, covered / Double(max(1, bodyWords[report])))
  }

  private func commonWords(_ a: Int, _ b: Int) -> Double {
    var (common, onlyA, onlyB) = (0.0, 0.0, 0.0)
    var (one, other) = (0, 0)
    while one < stems[a].count || other < stems[b].count {
      let (stemA, stemB) = (
        one < stems[a].count ? stems[a][one] : .max, other < stems[b].count ? stems[b][other] : .max
      )
      let others = Int(frequencies[Int(min(stemA, stemB))])
      if stemA == stemB { common += weights[others - 2] }
      if stemA < stemB { onlyA += weights[others - 1] }
      if stemB < stemA { onlyB += weights[others - 1] }
      if stemA <= stemB { one += 1 }
      if stemB <= stemA { other += 1 }
    }
    let least = common + min(onlyA, onlyB)
    return least > 0 ? common / least : 0
  }
}
