internal import ParallaxSupport
internal import ParallaxText

/// Finds what stands in another order than in the base: everything outside the heaviest run in base order.
///
/// The run is a maximum-weight non-decreasing subsequence (Fenwick tree over passages, n log n), weights are words.
/// Neighbours in both orders that moved together form one block.
struct MoveFinder {
  private let reports: [Report]
  private let base: Int
  private let home: [[Int?]]

  init(reports: [Report], base: Int, home: [[Int?]]) {
    self.reports = reports
    self.base = base
    self.home = home
  }

  /// A stretch of a report whose sentences share a home.
  private struct Stretch {
    let passage: Int
    var words: Int
    var moved = true
  }

  /// The passages with `move` set in every cell that moved.
  ///
  /// - Parameter copies: the near copies of the base; in a text of its own another order means nothing.
  func marking(_ passages: [Passage], in copies: [Int]) -> [Passage] {
    var marked = passages
    let cells: [[Int: Int]] = passages.map { passage in
      Dictionary(uniqueKeysWithValues: passage.cells.enumerated().map { ($1.report, $0) })
    }
    for report in copies {
      let stretches = stretches(of: report, in: passages)
      for (move, members) in blocks(of: stretches, in: passages) {
        for passage in members {
          if let cell = cells[passage][report] { marked[passage].cells[cell].move = move }
        }
      }
    }
    return marked
  }

  private func stretches(of report: Int, in passages: [Passage]) -> [Stretch] {
    var stretches: [Stretch] = []
    for (sentence, passage) in home[report].enumerated() {
      guard let passage, case .paragraph = passages[passage].kind else { continue }
      guard reports[report].role(ofSentence: sentence) == .body else { continue }
      let words = max(1, reports[report].words(inSentence: sentence))
      if stretches.last?.passage == passage {
        stretches[stretches.count - 1].words += words
      } else {
        stretches.append(Stretch(passage: passage, words: words))
      }
    }
    for index in Self.heaviestRun(stretches.map { ($0.passage, $0.words) }, keys: passages.count) {
      stretches[index].moved = false
    }
    return stretches
  }

  /// Indices of a non-decreasing subsequence of greatest weight, ascending. Ties keep the earlier element.
  static func heaviestRun(_ items: [(key: Int, weight: Int)], keys: Int) -> [Int] {
    var tree = [(weight: Int, item: Int)](repeating: (0, -1), count: keys + 1)
    var before = [Int](repeating: -1, count: items.count)
    for (index, item) in items.enumerated() {
      var best = (weight: 0, item: -1)
      var node = item.key + 1
      while node > 0 {
        if tree[node].weight > best.weight { best = tree[node] }
        node -= node & -node
      }
      before[index] = best.item
      node = item.key + 1
      while node <= keys {
        if best.weight + item.weight > tree[node].weight { tree[node] = (best.weight + item.weight, index) }
        node += node & -node
      }
    }
    var last = (weight: 0, item: -1)
    var node = keys
    while node > 0 {
      if tree[node].weight > last.weight { last = tree[node] }
      node -= node & -node
    }
    var run: [Int] = []
    while last.item >= 0 {
      run.append(last.item)
      last.item = before[last.item]
    }
    run.reverse()
    checkInvariants(run, items.map(\.key))
    return run
  }

  private static func checkInvariants(_ run: [Int], _ keys: [Int]) {
    assert(run.isStrictlyAscending && run.map { keys[$0] }.isAscending, "a run ascends by item and by key")
  }

  /// Moved passages with their block. A passage of which a part stayed in order has not moved.
  private func blocks(of stretches: [Stretch], in passages: [Passage]) -> [(Move, [Int])] {
    let stayed = Set(stretches.filter { !$0.moved }.map(\.passage))
    var blocks: [(Move, [Int])] = []
    var members: [Int] = []
    var after: Int?
    var seen: Set<Int> = []
    func close() {
      if let first = members.first, let last = members.last {
        blocks.append((Move(block: first...last, after: after), members))
      }
      members = []
    }
    for (index, stretch) in stretches.enumerated() {
      let moved = stretch.moved && !stayed.contains(stretch.passage) && seen.insert(stretch.passage).inserted
      if moved, let last = members.last, last < stretch.passage,
        !hasOwn(between: last, and: stretch.passage, in: stretches)
      {
        members.append(stretch.passage)
        continue
      }
      close()
      if moved {
        after = index > 0 ? stretches[index - 1].passage : nil
        members = [stretch.passage]
      }
    }
    close()
    return blocks
  }

  /// Whether the report has another passage between the two: then they did not move as one block.
  private func hasOwn(between first: Int, and last: Int, in stretches: [Stretch]) -> Bool {
    stretches.contains { $0.passage > first && $0.passage < last }
  }
}
