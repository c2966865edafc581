internal import ParallaxText

/// Which words of a replaced stretch correspond to which words of the other: `[-knew about a trouble-]` beside
/// `{+had known of any problem+}` pairs `knew` with `known`, `about` with `of`, `trouble` with `problem`.
///
/// A pair's likelihood comes from how the words are alike and where they stand, and in a second round from what the
/// first says of the words around them (a log-linear model in two rounds). Time grows with the product of both lengths.
struct WordPairing {
  private let a: [PairedWord]
  private let b: [PairedWord]
  private let likeness: [WordLikeness]
  private let same: PairGrid
  private let ambiguity: PairGrid
  private let corner: Float

  /// - Parameter isGap: whether what stands before and after both stretches is paired.
  init(_ a: [PairedWord], _ b: [PairedWord], isGap: Bool) {
    self.a = a
    self.b = b
    corner = isGap ? 1 : 0
    likeness = a.flatMap { word in b.map { WordLikeness(word, $0) } }
    var same = PairGrid(rows: a.count, columns: b.count, corner: corner)
    for i in a.indices { for j in b.indices where likeness[i * b.count + j].isSame { same[i, j] = 1 } }
    self.same = same
    ambiguity = Self.ambiguity(of: same)
  }

  /// A pair of words with how likely it is.
  struct Pair {
    let a: Int
    let b: Int
    let likelihood: Float
    let likeness: WordLikeness
  }

  private static let least: Float = 0.4
  private static let nearBest: Float = 0.8

  /// The likely pairs, in order of `a`, then of `b`.
  func pairs() -> [Pair] {
    let grid = secondRound(after: firstRound())
    let peaks = grid.peaks()
    var pairs: [Pair] = []
    for i in a.indices {
      for j in b.indices {
        let best = max(peaks.rows[i].highest, peaks.columns[j].highest)
        guard grid[i, j] >= Self.least, grid[i, j] >= Self.nearBest * best else { continue }
        pairs.append(Pair(a: i, b: j, likelihood: grid[i, j], likeness: likeness[i * b.count + j]))
      }
    }
    return pairs
  }

  /// How often each word is there again, as a part of three.
  private static func ambiguity(of same: PairGrid) -> PairGrid {
    var result = same
    var byRow = [Float](repeating: 0, count: same.rows)
    var byColumn = [Float](repeating: 0, count: same.columns)
    for i in 0..<same.rows {
      for j in 0..<same.columns {
        byRow[i] += same[i, j]
        byColumn[j] += same[i, j]
      }
    }
    for i in 0..<same.rows {
      for j in 0..<same.columns { result[i, j] = same[i, j] * min(max(byRow[i], byColumn[j]) - 1, 3) / 3 }
    }
    return result
  }

  private func grid(_ value: (Int, Int) -> Float) -> PairGrid {
    var grid = PairGrid(rows: a.count, columns: b.count, corner: corner)
    for i in a.indices { for j in b.indices { grid[i, j] = likelihood(value(i, j)) } }
    return grid
  }

  private func firstRound() -> PairGrid { grid { odds($0, $1, .first) } }

  private func odds(_ i: Int, _ j: Int, _ weights: PairingWeights) -> Float {
    let alike = likeness[i * b.count + j]
    let distance = abs(Float(i) / Float(a.count) - Float(j) / Float(b.count))
    let (before, after) = (same[i - 1, j - 1], same[i + 1, j + 1])
    var odds = weights.bias + weights.relations[alike.relation.rawValue]
    odds += weights.spelling * alike.spelling + (alike.sharesBeginning ? weights.beginning : 0)
    odds += weights.distance * distance + weights.ambiguity * ambiguity[i, j]
    odds += weights.neighbours[0] * before + weights.neighbours[1] * after
    odds += weights.neighbours[2] * max(same[i - 1, j - 2], same[i - 2, j - 1])
    odds += weights.neighbours[3] * max(same[i + 1, j + 2], same[i + 2, j + 1])
    odds += weights.neighbours[4] * same[i - 2, j - 2] + weights.neighbours[5] * same[i + 2, j + 2]
    guard alike.isSame else { return odds }
    return odds + weights.distanceOfSame * distance + weights.sameBefore * before + weights.sameAfter * after
  }

  private func secondRound(after first: PairGrid) -> PairGrid {
    let peaks = first.peaks()
    let gaps = PairGaps(first, peaks)
    return grid { i, j in
      let value = first[i, j]
      let (inA, inB) = (peaks.rows[i].rival(of: value), peaks.columns[j].rival(of: value))
      let free = (1 - inA) * (1 - inB)
      return odds(i, j, .second) + Self.context(i, j, first) + PairingWeights.Context.itself * value
        + PairingWeights.Context.rivalInA * inA + PairingWeights.Context.rivalInB * inB
        + PairingWeights.Context.free * free + gaps.odds(i, j, free: free)
    }
  }

  private static func context(_ i: Int, _ j: Int, _ first: PairGrid) -> Float {
    typealias Weight = PairingWeights.Context
    let (before, after) = (first[i - 1, j - 1], first[i + 1, j + 1])
    var odds = Weight.before * before + Weight.after * after + Weight.both * before * after
    odds += Weight.nearBefore * max(first[i - 1, j - 2], first[i - 2, j - 1])
    odds += Weight.nearAfter * max(first[i + 1, j + 2], first[i + 2, j + 1])
    odds += Weight.besideBefore * max(first[i - 1, j], first[i, j - 1])
    return odds + Weight.besideAfter * max(first[i + 1, j], first[i, j + 1])
  }
}

/// Where each word stands between the likely pairs before and after it.
private struct PairGaps {
  private var before: [(a: Int, b: Int)] = []
  private var after: [(a: Int, b: Int)] = []

  init(_ grid: PairGrid, _ peaks: (rows: [PairGrid.Peak], columns: [PairGrid.Peak])) {
    let partners = (0..<grid.rows).map { i in
      (0..<grid.columns).last { j in
        grid[i, j] >= 0.5 && grid[i, j] >= peaks.rows[i].highest && grid[i, j] >= peaks.columns[j].highest
      }
    }
    var last = (a: -1, b: -1)
    for i in 0..<grid.rows {
      before.append(last)
      if let j = partners[i] { last = (i, j) }
    }
    after = Array(repeating: (grid.rows, grid.columns), count: grid.rows)
    last = (grid.rows, grid.columns)
    for i in (0..<grid.rows).reversed() {
      after[i] = last
      if let j = partners[i] { last = (i, j) }
    }
  }

  func odds(_ i: Int, _ j: Int, free: Float) -> Float {
    typealias Weight = PairingWeights.Gap
    let (low, high) = (before[i], after[i])
    guard low.b < j, j < high.b else { return 0 }
    let (lengthA, lengthB) = (high.a - low.a, high.b - low.b)
    let expected = Float(low.b) + Float((i - low.a) * lengthB) / Float(lengthA)
    let deviation = min(3, abs(Float(j) - expected)) / 3
    return Weight.inside + Weight.deviation * deviation + Weight.insideAndFree * free
      + Weight.tightAndFree * free / Float(max(lengthA, lengthB) - 1) + (lengthA == lengthB ? Weight.square : 0)
  }
}
