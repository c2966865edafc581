internal import ParallaxSupport
internal import ParallaxText

/// Joins linked sentences into groups, and cuts where a chain is weak.
///
/// `A – B – C` says one thing where each is linked with each. Where only `B – C` is linked, and weakly, `C` may say
/// something else, and one false link in a story of many reports would join all that is said in it. So links are taken
/// strongest first, and a link joins two groups only where the mean probability over the pairs of their reports is high
/// enough, a pair without a link counting 0: average linkage (R. R. Sokal and C. D. Michener, 1958), taken over the
/// links alone. The sums are made by looking at the links of the smaller group, and again only after the groups have
/// grown to twice the pairs, so that the work grows with the number of links.
struct StatementJoiner {
  /// The least mean probability of the pairs of reports of two groups. A third report joins by one strong link, a
  /// fourth does not.
  static let leastMean = 0.4
  /// Steps of probability between which links keep the order of their sentences.
  private static let steps = 200

  private let reports: [Report]
  private let firsts: [Int]
  private let parted: PartedSentences
  private let neighbours: LinkedNeighbours
  private var sets: DisjointSets
  /// By root: the sentences of the group.
  private var members: [[Int32]]
  /// By root: the reports of the group, ascending.
  private var reportsOf: [[Int32]]
  /// By two roots: the pairs of sentences when the groups were last found to be too far apart.
  private var refused: [Int: Int] = [:]

  /// - Parameter links: sorted by `a`, then `b`.
  init(_ links: [Tie], in reports: [Report], parted: PartedSentences) {
    self.reports = reports
    self.parted = parted
    var firsts: [Int] = []
    var count = 0
    for report in reports {
      firsts.append(count)
      count += report.sentences.count
    }
    self.firsts = firsts
    neighbours = LinkedNeighbours(links, firsts, count: count)
    sets = DisjointSets(count: count)
    members = (0..<Int32(count)).map { [$0] }
    reportsOf = (0..<Int32(count)).map { [neighbours] in [Int32(neighbours.report(of: $0))] }
    var left: [Link] = []
    for link in strongestFirst(links) where !join(link) { left.append(link) }
    // Groups have grown since.
    refused = [:]
    for link in left { _ = join(link) }
  }

  /// What joining asks of a link: there are millions among hundreds of reports, and a `Tie` is not copied for nothing.
  private struct Link {
    let a: Int32
    let b: Int32
    let isOfReader: Bool
  }

  /// Those of one step in their order.
  private func strongestFirst(_ links: [Tie]) -> [Link] {
    func step(_ index: Int) -> Int {
      Self.steps - Int((min(1, max(0, links[index].score)) * Double(Self.steps)).rounded())
    }
    var next = [Int](repeating: 0, count: Self.steps + 2)
    for index in links.indices { next[step(index) + 1] += 1 }
    for step in 0...Self.steps { next[step + 1] += next[step] }
    var sorted = Array(repeating: Link(a: 0, b: 0, isOfReader: false), count: links.count)
    for index in links.indices {
      let step = step(index)
      sorted[next[step]] = Link(
        a: Int32(number(links[index].a)), b: Int32(number(links[index].b)),
        isOfReader: links[index].reasons.first?.kind == .reader)
      next[step] += 1
    }
    return sorted
  }

  /// The group of a sentence, by its smallest member.
  mutating func group(of sentence: SentenceID) -> Int { sets.root(of: number(sentence)) }

  private func number(_ sentence: SentenceID) -> Int { firsts[sentence.report] + sentence.sentence }

  /// Whether the two sentences stand in one group now, or never will.
  private mutating func join(_ link: Link) -> Bool {
    let (a, b) = (sets.root(of: Int(link.a)), sets.root(of: Int(link.b)))
    if a == b { return true }
    if !parted.isEmpty, areParted(a, b) { return true }
    guard link.isOfReader || areNear(a, b) else { return false }
    sets.join(a, b)
    let root = min(a, b)
    let (larger, smaller) = members[a].count < members[b].count ? (b, a) : (a, b)
    let added = members[smaller]
    members[smaller] = []
    if larger != root {
      members[root] = members[larger]
      members[larger] = []
    }
    members[root] += added
    reportsOf[root] = Self.merged(reportsOf[a], reportsOf[b])
    reportsOf[max(a, b)] = []
    return true
  }

  private func sentence(_ number: Int32) -> SentenceID {
    let report = neighbours.report(of: number)
    return SentenceID(report: report, sentence: Int(number) - firsts[report])
  }

  /// Whether a correction keeps any two of their sentences apart.
  private mutating func areParted(_ a: Int, _ b: Int) -> Bool {
    for member in members[a] {
      for span in parted.partners(of: sentence(member)) {
        for other in span.sentences where sets.root(of: firsts[span.report] + other) == b { return true }
      }
    }
    return false
  }

  private mutating func areNear(_ a: Int, _ b: Int) -> Bool {
    let key = min(a, b) * members.count + max(a, b)
    let size = members[a].count * members[b].count
    if let last = refused[key], size < 2 * last { return false }
    let (own, its) = (reportsOf[a].count, reportsOf[b].count)
    let possible = own * its - (own + its - Self.merged(reportsOf[a], reportsOf[b]).count)
    let smaller = members[a].count < members[b].count ? a : b
    let other = smaller == a ? b : a
    var found: [(pair: Int, score: Float)] = []
    for member in members[smaller] {
      let report = neighbours.report(of: member)
      for neighbour in neighbours.of(member) where sets.root(of: Int(neighbour.sentence)) == other {
        found.append((report * reports.count + neighbours.report(of: neighbour.sentence), neighbour.score))
      }
    }
    found.sort { $0 < $1 }
    // Of each pair of reports the best; whole numbers, so that their order does not matter.
    var sum = 0
    for (place, link) in found.enumerated() where place + 1 == found.count || found[place + 1].pair != link.pair {
      sum += Int((max(0, link.score) * 10_000).rounded())
    }
    if Double(sum) >= Self.leastMean * 10_000 * Double(possible) { return true }
    refused[key] = size
    return false
  }

  /// What stands in either of two lists that ascend, each once.
  private static func merged(_ one: [Int32], _ other: [Int32]) -> [Int32] {
    var merged: [Int32] = []
    merged.reserveCapacity(one.count + other.count)
    var (i, j) = (0, 0)
    while i < one.count || j < other.count {
      let (a, b) = (i < one.count ? one[i] : .max, j < other.count ? other[j] : .max)
      merged.append(min(a, b))
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return merged
  }
}

/// The links of each sentence.
private struct LinkedNeighbours {
  struct Neighbour {
    let sentence: Int32
    let score: Float
  }

  private var offsets: [Int32]
  private var all: [Neighbour]
  private var reports: [Int32]

  init(_ links: [Tie], _ firsts: [Int], count: Int) {
    func number(_ sentence: SentenceID) -> Int { firsts[sentence.report] + sentence.sentence }
    var offsets = [Int32](repeating: 0, count: count + 1)
    for index in links.indices {
      offsets[number(links[index].a) + 1] += 1
      offsets[number(links[index].b) + 1] += 1
    }
    for index in 0..<count { offsets[index + 1] += offsets[index] }
    var next = offsets
    var all = [Neighbour](repeating: Neighbour(sentence: 0, score: 0), count: 2 * links.count)
    for index in links.indices {
      let (a, b, score) = (number(links[index].a), number(links[index].b), Float(links[index].score))
      all[Int(next[a])] = Neighbour(sentence: Int32(b), score: score)
      next[a] += 1
      all[Int(next[b])] = Neighbour(sentence: Int32(a), score: score)
      next[b] += 1
    }
    self.offsets = offsets
    self.all = all
    reports = []
    reports.reserveCapacity(count)
    for (report, first) in firsts.enumerated() {
      let end = report + 1 < firsts.count ? firsts[report + 1] : count
      reports += Array(repeating: Int32(report), count: end - first)
    }
  }

  func of(_ sentence: Int32) -> ArraySlice<Neighbour> {
    all[Int(offsets[Int(sentence)])..<Int(offsets[Int(sentence) + 1])]
  }

  func report(of sentence: Int32) -> Int { Int(reports[Int(sentence)]) }
}
