internal import Glibc
internal import ParallaxSupport
internal import ParallaxText

/// How surely two reports tell of one event: by what their links cover, and by the words that they have in common.
///
/// - *Coverage* is the share of the words of a body that stand in linked sentences, each counted by the score of its
///   best link; of the two reports the one that is covered more counts, for a short report lies within a long one.
/// - *Common words* is the weight of the words that both have over that of the one that has less. A word weighs the
///   more the fewer other reports have it, so that names and numbers decide between two events that look alike.
///
/// The kinship is the geometric mean of both, 0…1, in which common words count twice: of independent reports a single
/// link may be all that covers anything. Without a link it is 0. It uses no capitals and no word lists, so it
/// works for any script.
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
    checkInvariants()
  }

  private func checkInvariants() {
    assert(stems.allSatisfy(\.isStrictlyAscending), "the stems of a report are distinct and ascend")
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
  func pairs(by links: [Tie]) -> [Pair] {
    let words = reports.map { report in report.sentences.indices.map { report.words(inSentence: $0) } }
    var pairs: [Pair] = []
    var rest = links.indices
    while let first = rest.first {
      let a = links[first].a.report
      let linksOfA = rest.prefix { links[$0].a.report == a }
      rest = linksOfA.upperBound..<rest.upperBound
      var (ofA, ofB) = (Coverage(words[a]), Coverage([]))
      for (b, indices) in byOtherReport(linksOfA, links) {
        ofB.begin(with: words[b])
        for index in indices {
          ofA.add(links[index].a.sentence, links[index].score)
          ofB.add(links[index].b.sentence, links[index].score)
        }
        let covered = max(ofA.takeShare(of: bodyWords[a]), ofB.takeShare(of: bodyWords[b]))
        pairs.append(Pair(a: a, b: b, kinship: Self.mean(covered, commonWords(a, b))))
      }
    }
    return pairs
  }

  private static func mean(_ covered: Double, _ commonWords: Double) -> Double {
    cbrt(covered * commonWords * commonWords)
  }

  /// The body links of one report, by the other, ascending.
  private func byOtherReport(_ linksOfA: Range<Int>, _ links: [Tie]) -> [(report: Int, links: [Int])] {
    var groups = [[Int]](repeating: [], count: reports.count)
    for index in linksOfA where links[index].joinsBodies(in: reports) {
      groups[links[index].b.report].append(index)
    }
    return groups.indices.filter { !groups[$0].isEmpty }.map { ($0, groups[$0]) }
  }

  /// The score of the best link of each linked sentence of a report.
  private struct Coverage {
    /// The words of each sentence.
    private var words: [Int]
    private var scores: [Double]
    private var sentences: [Int] = []

    init(_ words: [Int]) {
      self.words = words
      scores = Array(repeating: 0, count: words.count)
    }

    mutating func begin(with words: [Int]) {
      self.words = words
      if scores.count < words.count { scores = Array(repeating: 0, count: words.count) }
    }

    mutating func add(_ sentence: Int, _ score: Double) {
      if scores[sentence] == 0 { sentences.append(sentence) }
      scores[sentence] = max(scores[sentence], score)
    }

    /// The share of a body's words that is covered; resets the sentences.
    mutating func takeShare(of bodyWords: Int) -> Double {
      sentences.sort()
      var covered = 0.0
      for sentence in sentences {
        covered += Double(words[sentence]) * scores[sentence]
        scores[sentence] = 0
      }
      sentences.removeAll(keepingCapacity: true)
      return min(1, covered / Double(max(1, bodyWords)))
    }
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
