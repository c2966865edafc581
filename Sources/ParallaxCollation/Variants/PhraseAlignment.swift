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

  /// The best scores of a cell: ending in a match, and ending in a change.
  private struct Cell {
    var matched = PhraseAlignment.never
    var changed = PhraseAlignment.never
  }

  /// What the cells of a row or column need: the word before them, and the cost of beginning or ending a change there.
  private struct Place {
    private let word: WordID
    /// Of function words, which are related to none, -1.
    private let stem: WordID
    /// 0 for none.
    private let beginning: UInt32
    let weight: Int32
    let breakCost: Int32

    /// Before any word.
    init(breakCost: Int32) {
      self.breakCost = breakCost
      (word, weight, stem, beginning) = (-1, 0, -1, 0)
    }

    init(word: WordID, stem: WordID, beginning: UInt32, weight: Int32, breakCost: Int32) {
      (self.word, self.weight, self.breakCost) = (word, weight, breakCost)
      let isRelated = weight != WordTable.Weight.function
      (self.stem, self.beginning) = isRelated ? (stem, beginning) : (-1, 0)
    }

    @inline(__always)
    func isSame(_ other: Place) -> Bool { word == other.word }

    /// The score of two related words within one change.
    @inline(__always)
    func relation(to other: Place) -> Int32 {
      if stem == other.stem { return stem < 0 || word == other.word ? 0 : PhraseAlignment.sameStem }
      return beginning == other.beginning && beginning != 0 ? PhraseAlignment.sameBeginning : 0
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
      let breakCost = row.breakCost + columns[j - 1].breakCost
      change(&cells[j], after: cells[j - 1], breakCost, &steps[j], Step.stayedByB, Step.openedByB)
    }
  }

  /// Turns the cells of one row into those of the next.
  private static func fill(
    _ cells: UnsafeMutableBufferPointer<Cell>, _ steps: UnsafeMutableBufferPointer<UInt8>, _ row: Place,
    after before: Place, _ columns: UnsafeBufferPointer<Place>
  ) {
    var corner = cells[0]
    var left = Cell()
    change(&left, after: corner, before.breakCost + columns[0].breakCost, &steps[0], Step.stayedByA, Step.openedByA)
    cells[0] = left
    var leftBreak = columns[0].breakCost
    for j in 1..<columns.count {
      let above = cells[j]
      let column = columns[j]
      var cell = Cell()
      var step: UInt8 = 0
      let breakCost = before.breakCost + leftBreak
      if row.isSame(column) { cell.matched = row.weight + match(after: corner, breakCost, &step) }
      let bonus = row.relation(to: column)
      if bonus > 0 {
        change(&cell, after: corner, breakCost, bonus: bonus, &step, Step.stayedByPair, Step.openedByPair)
      }
      change(&cell, after: above, before.breakCost + column.breakCost, &step, Step.stayedByA, Step.openedByA)
      change(&cell, after: left, row.breakCost + leftBreak, &step, Step.stayedByB, Step.openedByB)
      steps[j] = step
      cells[j] = cell
      (corner, left, leftBreak) = (above, cell, column.breakCost)
    }
  }

  @inline(__always)
  private static func match(after cell: Cell, _ breakCost: Int32, _ step: inout UInt8) -> Int32 {
    let goingOn = cell.matched + Self.goingOn
    let closing = cell.changed - breakCost
    if goingOn >= closing { step |= Step.matchedAfterMatch }
    return max(goingOn, closing)
  }

  /// Extends the change that another cell ends in, or opens one after its match, if that is the best so far.
  @inline(__always)
  private static func change(
    _ cell: inout Cell, after other: Cell, _ breakCost: Int32, bonus: Int32 = 0, _ step: inout UInt8,
    _ stayed: UInt8, _ opened: UInt8
  ) {
    let staying = other.changed + bonus
    if staying > cell.changed {
      cell.changed = staying
      step = step & ~Step.changeMask | stayed
    }
    let opening = other.matched + bonus - changeCost - breakCost
    if opening > cell.changed {
      cell.changed = opening
      step = step & ~Step.changeMask | opened
    }
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
