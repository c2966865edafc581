internal import ParallaxText

/// What the words and their places say by themselves.
struct FirstRound {
  /// Likelihoods.
  private(set) var grid: PairGrid
  /// Row by row.
  private let likeness: [WordLikeness]
  private let same: SameWords
  /// Where each word stands in its stretch, from 0 to 1.
  private let parts: (a: [Float], b: [Float])

  init(_ likeness: [WordLikeness], rows: Int, columns: Int, corner: Float) {
    self.likeness = likeness
    same = SameWords(likeness, rows: rows, columns: columns, corner: corner)
    parts = ((0..<rows).map { Float($0) / Float(rows) }, (0..<columns).map { Float($0) / Float(columns) })
    grid = PairGrid(rows: rows, columns: columns, corner: corner)
    let weights = PairingWeights.first
    for i in 0..<rows { for j in 0..<columns { grid[i, j] = likelihood(odds(i, j, weights)) } }
  }

  @inline(__always)
  func odds(_ i: Int, _ j: Int, _ weights: PairingWeights) -> Float {
    let cell = i * grid.columns + j
    let alike = likeness[cell]
    let distance = abs(parts.a[i] - parts.b[j])
    var odds = weights.bias + weights.relations[alike.relation.rawValue]
    odds += weights.spelling * alike.spelling + (alike.sharesBeginning ? weights.beginning : 0)
    odds += weights.distance * distance + (alike.isSame ? weights.ambiguity * same.ambiguity(i, j) : 0)
    guard alike.isSame || same.isNear[cell] else { return odds }
    return self.odds(odds, i, j, weights, distance: distance, isSame: alike.isSame)
  }

  /// With what stands around the words.
  private func odds(
    _ odds: Float, _ i: Int, _ j: Int, _ weights: PairingWeights, distance: Float, isSame: Bool
  ) -> Float {
    let same = same.grid
    let (before, after) = (same[i - 1, j - 1], same[i + 1, j + 1])
    var odds = odds
    odds += weights.before * before + weights.after * after
    odds += weights.nearBefore * max(same[i - 1, j - 2], same[i - 2, j - 1])
    odds += weights.nearAfter * max(same[i + 1, j + 2], same[i + 2, j + 1])
    odds += weights.secondBefore * same[i - 2, j - 2] + weights.secondAfter * same[i + 2, j + 2]
    guard isSame else { return odds }
    return odds + weights.distanceOfSame * distance + weights.sameBefore * before + weights.sameAfter * after
  }
}

/// Which words of two stretches are the same.
private struct SameWords {
  /// 1 where they are.
  private(set) var grid: PairGrid
  /// Row by row: whether the same words stand within two places before or after the pair.
  private(set) var isNear: [Bool]
  /// How often each word has a same one.
  private var byRow: [Float]
  private var byColumn: [Float]

  init(_ likeness: [WordLikeness], rows: Int, columns: Int, corner: Float) {
    grid = PairGrid(rows: rows, columns: columns, corner: corner)
    isNear = Array(repeating: false, count: rows * columns)
    byRow = Array(repeating: 0, count: rows)
    byColumn = Array(repeating: 0, count: columns)
    if corner > 0 {
      markAround(-1, -1)
      markAround(rows, columns)
    }
    for i in 0..<rows {
      for j in 0..<columns where likeness[i * columns + j].isSame {
        grid[i, j] = 1
        byRow[i] += 1
        byColumn[j] += 1
        markAround(i, j)
      }
    }
  }

  private static let steps = [(1, 1), (1, 2), (2, 1), (2, 2)]

  private mutating func markAround(_ i: Int, _ j: Int) {
    for (x, y) in Self.steps {
      mark(i + x, j + y)
      mark(i - x, j - y)
    }
  }

  private mutating func mark(_ i: Int, _ j: Int) {
    guard i >= 0, j >= 0, i < grid.rows, j < grid.columns else { return }
    isNear[i * grid.columns + j] = true
  }

  /// How often a word that is the same is there again, as a part of three.
  func ambiguity(_ i: Int, _ j: Int) -> Float { min(max(byRow[i], byColumn[j]) - 1, 3) / 3 }
}
