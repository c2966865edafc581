internal import ParallaxText

/// What the first round says of the words around a pair. Likelihoods are worked out where they are asked for.
struct SecondRound {
  private static let least: Float = 0.4
  private static let nearBest: Float = 0.8
  private static let unknown: Float = -1

  private let first: FirstRound
  private let peaks: (rows: [PairGrid.Peak], columns: [PairGrid.Peak])
  private let gaps: PairGaps
  /// Row by row.
  private var likelihoods: [Float]
  private var bestOfRow: [Float]
  private var bestOfColumn: [Float]

  init(after first: FirstRound) {
    self.first = first
    peaks = first.grid.peaks()
    gaps = PairGaps(first.grid, peaks)
    likelihoods = Array(repeating: Self.unknown, count: first.grid.rows * first.grid.columns)
    bestOfRow = Array(repeating: Self.unknown, count: first.grid.rows)
    bestOfColumn = Array(repeating: Self.unknown, count: first.grid.columns)
  }

  /// Nil for one that is not likely, or much less than another pair of one of its words.
  mutating func pair(at place: WordPairing.Place) -> WordPairing.Pair? {
    let (i, j) = (place.a, place.b)
    let value = value(i, j)
    guard value >= Self.least else { return nil }
    if bestOfRow[i] == Self.unknown {
      bestOfRow[i] = (0..<first.grid.columns).reduce(0) { max($0, self.value(i, $1)) }
    }
    if bestOfColumn[j] == Self.unknown {
      bestOfColumn[j] = (0..<first.grid.rows).reduce(0) { max($0, self.value($1, j)) }
    }
    guard value >= Self.nearBest * max(bestOfRow[i], bestOfColumn[j]) else { return nil }
    return WordPairing.Pair(a: i, b: j, likelihood: value)
  }

  private mutating func value(_ i: Int, _ j: Int) -> Float {
    let cell = i * first.grid.columns + j
    if likelihoods[cell] == Self.unknown { likelihoods[cell] = likelihood(odds(i, j)) }
    return likelihoods[cell]
  }

  private func odds(_ i: Int, _ j: Int) -> Float {
    let value = first.grid[i, j]
    let (inA, inB) = (peaks.rows[i].rival(of: value), peaks.columns[j].rival(of: value))
    let free = (1 - inA) * (1 - inB)
    return first.odds(i, j, .second) + context(i, j) + PairingWeights.Context.itself * value
      + PairingWeights.Context.rivalInA * inA + PairingWeights.Context.rivalInB * inB
      + PairingWeights.Context.free * free + gaps.odds(i, j, free: free)
  }

  private func context(_ i: Int, _ j: Int) -> Float {
    typealias Weight = PairingWeights.Context
    let first = first.grid
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
      let least = max(0.5, peaks.rows[i].highest)
      return (0..<grid.columns).last { grid[i, $0] >= least && grid[i, $0] >= peaks.columns[$0].highest }
    }
    before.reserveCapacity(grid.rows)
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
