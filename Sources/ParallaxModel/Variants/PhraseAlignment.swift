/// The alignment of two short stretches of words with the highest score (Gotoh, "An improved algorithm for matching
/// biological sequences", 1982: a change costs by its number, not by its length).
///
/// Common words earn their weight, a little more when they go on from one another; every change between them costs,
/// more where it would begin or end inside a phrase. So `cooked [-the meat-] with` beside `seasoned {+the fish+} with`
/// gives up the lone `the`, and a rare word is kept even between two changes. Time and space grow with the product
/// of the two lengths; `WordAlignment` limits it.
struct PhraseAlignment {
  static let changeCost: Int32 = 12
  private static let goingOn: Int32 = 2
  private static let sameStem: Int32 = 6
  private static let sameBeginning: Int32 = 3
  private static let never: Int32 = -1_000_000

  let a: WordSequence
  let b: WordSequence
  let rangeA: Range<Int>
  let rangeB: Range<Int>

  /// How the best path comes to a cell, once with the cell's words matched and once inside a change.
  private enum Step {
    static let matchedAfterMatch: UInt8 = 1
    static let openedByA: UInt8 = 2
    static let openedByB: UInt8 = 4
    static let openedByPair: UInt8 = 6
    static let stayedByA: UInt8 = 8
    static let stayedByB: UInt8 = 10
    static let stayedByPair: UInt8 = 12
    static let changeMask: UInt8 = 14
    static let endsMatched: UInt8 = 16
  }

  func pairs() -> [WordPair] {
    let (steps, endsMatched) = fill()
    return trace(steps, endsMatched: endsMatched)
  }

  /// Scores of one row: ending in a match, and ending in a change.
  private struct Row {
    var matched: [Int32]
    var changed: [Int32]

    init(width: Int) {
      matched = Array(repeating: PhraseAlignment.never, count: width)
      changed = matched
    }
  }

  private func fill() -> (steps: [UInt8], endsMatched: Bool) {
    let width = rangeB.count + 1
    var steps = [UInt8](repeating: 0, count: (rangeA.count + 1) * width)
    var above = Row(width: width)
    var row = Row(width: width)
    for i in 0...rangeA.count {
      for j in 0..<width {
        var step: UInt8 = 0
        row.matched[j] = i == 0 && j == 0 ? 0 : matched(i, j, above, &step)
        row.changed[j] = changed(i, j, row, above, &step)
        steps[i * width + j] = step
      }
      swap(&row, &above)
    }
    let closing = above.changed[width - 1] - breakCost(rangeA.count, rangeB.count)
    return (steps, above.matched[width - 1] >= closing)
  }

  @inline(__always)
  private func breakCost(_ i: Int, _ j: Int) -> Int32 {
    a.breaks[rangeA.lowerBound + i] + b.breaks[rangeB.lowerBound + j]
  }

  /// The best score with words `i - 1` and `j - 1` matched.
  @inline(__always)
  private func matched(_ i: Int, _ j: Int, _ above: Row, _ step: inout UInt8) -> Int32 {
    guard i > 0, j > 0 else { return Self.never }
    let x = rangeA.lowerBound + i - 1
    let y = rangeB.lowerBound + j - 1
    guard a.words[x] == b.words[y] else { return Self.never }
    let goingOn = above.matched[j - 1] + Self.goingOn
    let closing = above.changed[j - 1] - breakCost(i - 1, j - 1)
    if goingOn >= closing { step |= Step.matchedAfterMatch }
    return a.weights[x] + max(goingOn, closing)
  }

  /// The best score inside a change after `i` and `j` words.
  @inline(__always)
  private func changed(_ i: Int, _ j: Int, _ row: Row, _ above: Row, _ step: inout UInt8) -> Int32 {
    var best = Self.never
    var kind: UInt8 = 0
    func offer(_ score: Int32, _ how: UInt8) {
      if score > best {
        best = score
        kind = how
      }
    }
    if i > 0, j > 0 {
      let bonus = relation(rangeA.lowerBound + i - 1, rangeB.lowerBound + j - 1)
      if bonus > 0 {
        offer(above.changed[j - 1] + bonus, Step.stayedByPair)
        offer(above.matched[j - 1] + bonus - Self.changeCost - breakCost(i - 1, j - 1), Step.openedByPair)
      }
    }
    if i > 0 {
      offer(above.changed[j], Step.stayedByA)
      offer(above.matched[j] - Self.changeCost - breakCost(i - 1, j), Step.openedByA)
    }
    if j > 0 {
      offer(row.changed[j - 1], Step.stayedByB)
      offer(row.matched[j - 1] - Self.changeCost - breakCost(i, j - 1), Step.openedByB)
    }
    step |= kind
    return best
  }

  @inline(__always)
  private func relation(_ x: Int, _ y: Int) -> Int32 {
    if a.weights[x] == WordTable.Weight.closed || b.weights[y] == WordTable.Weight.closed { return 0 }
    if a.stems[x] == b.stems[y] { return a.words[x] == b.words[y] ? 0 : Self.sameStem }
    return a.beginnings[x] == b.beginnings[y] && a.beginnings[x] != 0 ? Self.sameBeginning : 0
  }

  private func trace(_ steps: [UInt8], endsMatched: Bool) -> [WordPair] {
    var pairs: [WordPair] = []
    var i = rangeA.count
    var j = rangeB.count
    var matched = endsMatched
    func pair(same: Bool) { pairs.append(WordPair(a: rangeA.lowerBound + i, b: rangeB.lowerBound + j, same: same)) }
    while i > 0 || j > 0 {
      let step = steps[i * (rangeB.count + 1) + j]
      if matched {
        i -= 1
        j -= 1
        pair(same: true)
        matched = step & Step.matchedAfterMatch != 0
        continue
      }
      let change = step & Step.changeMask
      switch change {
      case Step.openedByA, Step.stayedByA: i -= 1
      case Step.openedByB, Step.stayedByB: j -= 1
      default:
        i -= 1
        j -= 1
        pair(same: false)
      }
      matched = change == Step.openedByA || change == Step.openedByB || change == Step.openedByPair
    }
    return pairs.reversed()
  }
}
