internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Which quotations are of one utterance: the same words, a part of them, or other words of one speaker and occasion.
///
/// Quotations are paired where they share words that say something, or where ties join their sentences; a pair
/// holds by how much of the shorter one stands in the longer, in its order. What is paired through others is one too.
struct UtteranceGroups {
  /// Indices into the quotations, ascending; in the order of the first of each.
  let groups: [[Int]]

  /// Words that more quotations have lead to none.
  private static let mostPostings = 64

  /// - Parameters:
  ///   - firstOf: for each quotation the first that has its words.
  ///   - tied: pairs of such first quotations of which some stand in tied sentences.
  init(_ quotations: [QuotedWords], firstOf: [Int], tied: Set<Pair>) {
    let distinct = firstOf.indices.filter { firstOf[$0] == $0 }
    let pairs = tied.union(Self.sharing(distinct, of: quotations))
    var sets = DisjointSets(count: quotations.count)
    for (index, first) in firstOf.enumerated() { sets.join(first, index) }
    for pair in pairs.sorted() where sets.root(of: pair.one) != sets.root(of: pair.other) {
      if Self.isOneUtterance(quotations[pair.one], quotations[pair.other], isTied: tied.contains(pair)) {
        sets.join(pair.one, pair.other)
      }
    }
    groups = Dictionary(grouping: quotations.indices) { sets.root(of: $0) }.values.sorted { $0[0] < $1[0] }
  }

  /// For each quotation the first that has its words.
  static func firsts(of quotations: [QuotedWords]) -> [Int] {
    var firsts: [[UInt8]: Int] = [:]
    return quotations.enumerated().map { index, quotation in
      if let first = firsts[quotation.key] { return first }
      firsts[quotation.key] = index
      return index
    }
  }

  struct Pair: Hashable, Comparable {
    let one: Int
    let other: Int

    init(_ a: Int, _ b: Int) { (one, other) = (min(a, b), max(a, b)) }

    static func < (a: Pair, b: Pair) -> Bool { (a.one, a.other) < (b.one, b.other) }
  }

  /// Pairs that share at least two words that say something, or the only one.
  private static func sharing(_ distinct: [Int], of quotations: [QuotedWords]) -> [Pair] {
    var postings: [WordID: [Int]] = [:]
    for index in distinct {
      for stem in Set(quotations[index].content) { postings[stem, default: []].append(index) }
    }
    var pairs: [Pair] = []
    for index in distinct {
      var shared: [Int: Int] = [:]
      for stem in Set(quotations[index].content) {
        guard let list = postings[stem], list.count <= mostPostings else { continue }
        for other in list where other < index { shared[other, default: 0] += 1 }
      }
      for (other, count) in shared
      where count >= min(2, quotations[index].content.count, quotations[other].content.count) {
        pairs.append(Pair(other, index))
      }
    }
    return pairs
  }

  private static func isOneUtterance(_ one: QuotedWords, _ other: QuotedWords, isTied: Bool) -> Bool {
    let (short, long) = one.content.count <= other.content.count ? (one, other) : (other, one)
    let isNear = isTied || short.speakerStem != nil && short.speakerStem == long.speakerStem
    if short.content.count < 3 {
      return long.folded.contains(short.folded) && (isNear || short.folded.count > 2 && short.content.count > 1)
    }
    // `Tuesday, 14 October` is said of many things.
    guard Runs.inOrder(short.telling, long.telling) > 0 || long.folded.contains(short.folded) else { return false }
    let shared = Runs.inOrder(short.content, long.content)
    let kept = Double(shared) / Double(short.content.count)
    let run = Runs.together(short.words, long.words)
    let ofBoth = 2 * Double(shared) / Double(short.content.count + long.content.count)
    if isNear, shared > 2 && kept >= 0.5 || kept >= 0.66 || run > 3 && ofBoth >= 0.5 { return true }
    return run >= 6 || kept >= 0.75 && run >= 3 || kept >= 0.6 && run >= 4
  }
}

/// What two lists of words share.
enum Runs {
  /// Words of longer lists are not looked at.
  private static let longest = 200

  /// The length of the longest common subsequence.
  static func inOrder(_ a: [WordID], _ b: [WordID]) -> Int {
    let (a, b) = (a.prefix(longest), Array(b.prefix(longest)))
    var row = [Int](repeating: 0, count: b.count + 1)
    for word in a {
      var corner = 0
      for column in b.indices {
        let above = row[column + 1]
        row[column + 1] = word == b[column] ? corner + 1 : max(above, row[column])
        corner = above
      }
    }
    return row.last ?? 0
  }

  /// The length of the longest common run.
  static func together(_ a: [WordID], _ b: [WordID]) -> Int {
    CommonRuns.longest(Array(a.prefix(longest)), Array(b.prefix(longest)))
  }
}
