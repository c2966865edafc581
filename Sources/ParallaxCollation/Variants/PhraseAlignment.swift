internal import ParallaxText

/// The alignment of two short stretches of words with the highest score (Gotoh, "An improved algorithm for matching
/// biological sequences", 1982: a change costs by its number, not by its length).
///
/// Common words score their weight, a little more when they are adjacent; every change between them costs, more where it
/// would begin or end inside a phrase. So `cooked [-the meat-] with` beside `seasoned {+the fish+} with`
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

  /// Scores count in sixteenths, and what is below says how the best path comes to a cell, once with the cell's words
  /// matched and once inside a change: of equal scores that of the greater step is chosen, and one comparison does both.
  private static let unit: Int32 = 16

  /// In their order. Even, for the lowest bit tells how a match was come to.
  private enum Step {
    static let matchedAfterMatch: Int32 = 1
    static let openedByB: Int32 = 2
    static let stayedByB: Int32 = 4
    static let openedByA: Int32 = 6
    static let stayedByA: Int32 = 8
    static let openedByPair: Int32 = 10
    static let stayedByPair: Int32 = 12
    static let changeMask: Int32 = 14
  }

  func pairs() -> [WordPair] {
    let (steps, endsMatched) = fill()
    return trace(steps, endsMatched: endsMatched)
  }

  /// The best scores of a cell: ending in a match, and ending in a change.
  private struct Cell {
    var matched = PhraseAlignment.never * PhraseAlignment.unit
    var changed = PhraseAlignment.never * PhraseAlignment.unit
  }

  /// What the cells of a row or column need: the word before them, and the cost of beginning or ending a change there.
  private struct Place {
    private let word: WordID
    /// Of function words, which are related to none, -1.
    private let stem: WordID
    /// 0 for none.
    private let beginning: UInt32
    /// In sixteenths, as the cost is.
    let weight: Int32
    let breakCost: Int32

    /// Before any word.
    init(breakCost: Int32) {
      self.breakCost = breakCost * PhraseAlignment.unit
      (word, weight, stem, beginning) = (-1, 0, -1, 0)
    }

    init(word: WordID, stem: WordID, beginning: UInt32, weight: Int32, breakCost: Int32) {
      self.word = word
      (self.weight, self.breakCost) = (weight * PhraseAlignment.unit, breakCost * PhraseAlignment.unit)
      let isRelated = weight != WordTable.Weight.function
      (self.stem, self.beginning) = isRelated ? (stem, beginning) : (-1, 0)
    }

    @inline(__always)
    func isSame(_ other: Place) -> Bool { word == other.word }

    /// The score of two related words within one change.
    @inline(__always)
    func relation(to other: Place) -> Int32 {
      if stem == other.stem, stem >= 0 {
        return word == other.word ? 0 : PhraseAlignment.sameStem * PhraseAlignment.unit
      }
      return beginning == other.beginning && beginning != 0 ? PhraseAlignment.sameBeginning * PhraseAlignment.unit : 0
    }
  }

  /// The places before, between and after the words of a range.
  private static func places(_ sequence: WordSequence, _ range: Range<Int>) -> [Place] {
    let (words, stems, beginnings) = (sequence.words, sequence.stems, sequence.beginnings)
    let (weights, breaks) = (sequence.weights, sequence.breaks)
    var places = [Place(breakCost: breaks[range.lowerBound])]
    places.reserveCapacity(range.count + 1)
    for word in range {
      places.append(
        Place(
          word: words[word], stem: stems[word], beginning: beginnings[word], weight: weights[word],
          breakCost: breaks[word + 1]))
    }
    return places
  }

  private func fill() -> (steps: [UInt8], endsMatched: Bool) {
    let (rows, columns) = (Self.places(a, rangeA), Self.places(b, rangeB))
    var steps = [UInt8](repeating: 0, count: rows.count * columns.count)
    var cells = [Cell](repeating: Cell(), count: columns.count)
    steps.withUnsafeMutableBufferPointer { steps in
      cells.withUnsafeMutableBufferPointer { cells in
        columns.withUnsafeBufferPointer { columns in
          for i in rows.indices {
            let rowSteps = UnsafeMutableBufferPointer(rebasing: steps[i * columns.count..<(i + 1) * columns.count])
            if i == 0 {
              Self.begin(cells, rowSteps, rows[0], columns)
            } else {
              Self.fill(cells, rowSteps, rows[i], after: rows[i - 1], columns)
            }
          }
        }
      }
    }
    let last = cells[columns.count - 1]
    let closing = last.changed - rows[rows.count - 1].breakCost - columns[columns.count - 1].breakCost
    return (steps, last.matched >= closing)
  }

  /// The cells of the first row, before any word of `a`.
  private static func begin(
    _ cells: UnsafeMutableBufferPointer<Cell>, _ steps: UnsafeMutableBufferPointer<UInt8>, _ row: Place,
    _ columns: UnsafeBufferPointer<Place>
  ) {
    cells[0] = Cell(matched: 0)
    for j in columns.indices.dropFirst() {
      let left = cells[j - 1]
      let opening = left.matched - changeCost * unit - row.breakCost - columns[j - 1].breakCost
      let best = max(left.changed + Step.stayedByB, opening + Step.openedByB)
      steps[j] = UInt8(best & Step.changeMask)
      cells[j].changed = best & ~Step.changeMask
    }
  }

  /// Turns the cells of one row into those of the next. No score comes near the bounds of its type.
  private static func fill(
    _ cells: UnsafeMutableBufferPointer<Cell>, _ steps: UnsafeMutableBufferPointer<UInt8>, _ row: Place,
    after before: Place, _ columns: UnsafeBufferPointer<Place>
  ) {
    let (openingByA, openingByB) = (changeCost * unit + before.breakCost, changeCost * unit + row.breakCost)
    var corner = cells[0]
    var best = max(
      corner.changed &+ Step.stayedByA, corner.matched &- openingByA &- columns[0].breakCost &+ Step.openedByA)
    steps[0] = UInt8(best & Step.changeMask)
    var left = Cell(changed: best & ~Step.changeMask)
    cells[0] = left
    var leftBreak = columns[0].breakCost
    for j in 1..<columns.count {
      let (above, column) = (cells[j], columns[j])
      best = max(left.changed &+ Step.stayedByB, left.matched &- openingByB &- leftBreak &+ Step.openedByB)
      best = max(
        best, above.changed &+ Step.stayedByA, above.matched &- openingByA &- column.breakCost &+ Step.openedByA)
      left = Cell()
      var afterMatch: Int32 = 0
      if row.isSame(column) {
        let (goingOn, closing) = (corner.matched &+ goingOn * unit, corner.changed &- before.breakCost &- leftBreak)
        left.matched = row.weight &+ max(goingOn, closing)
        if goingOn >= closing { afterMatch = Step.matchedAfterMatch }
      }
      let bonus = row.relation(to: column)
      if bonus > 0 {
        let opening = corner.matched &- openingByA &- leftBreak
        best = max(best, corner.changed &+ bonus &+ Step.stayedByPair, opening &+ bonus &+ Step.openedByPair)
      }
      left.changed = best & ~Step.changeMask
      steps[j] = UInt8(best & Step.changeMask | afterMatch)
      cells[j] = left
      (corner, leftBreak) = (above, column.breakCost)
    }
  }

  private func trace(_ steps: [UInt8], endsMatched: Bool) -> [WordPair] {
    var pairs: [WordPair] = []
    pairs.reserveCapacity(min(rangeA.count, rangeB.count))
    var i = rangeA.count
    var j = rangeB.count
    var matched = endsMatched
    func pair(same: Bool) { pairs.append(WordPair(a: rangeA.lowerBound + i, b: rangeB.lowerBound + j, same: same)) }
    while i > 0 || j > 0 {
      let step = Int32(steps[i * (rangeB.count + 1) + j])
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
    pairs.reverse()
    return pairs
  }
}
