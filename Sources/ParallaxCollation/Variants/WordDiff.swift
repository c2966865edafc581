package import ParallaxText

/// A run of equal words in two sequences: `a[a..<a + count]` is `b[b..<b + count]`.
package struct CommonRun: Sendable, Equatable {
  /// Index of the first word in `a`.
  package var a: Int
  /// Index of the first word in `b`.
  package var b: Int
  /// Words in the run.
  package var count: Int

  package init(a: Int, b: Int, count: Int) {
    self.a = a
    self.b = b
    self.count = count
  }
}

/// The longest common subsequence of two sequences of word numbers, in linear space.
///
/// `[the, cat, sat]` and `[the, dog, sat]` have two runs, `the` and `sat`; what lies between runs was changed.
/// The result is minimal as long as a stretch needs no more edits than the cap of `MiddleSnake`; beyond it, and in
/// stretches of thousands of words, the search is steered by words or word sequences that occur once on each side
/// (`Anchors`), and where there are none by the furthest point reached. The effort is budgeted, so the time grows
/// with the length of the input and never with its square.
package enum WordDiff {
  /// The runs in order, as long as they can be: no two of them touch on both sides.
  package static func commonRuns(_ a: [WordID], _ b: [WordID]) -> [CommonRun] {
    guard a.count + b.count > filterFrom else { return search(a, b) }
    let (head, inner, tail) = Box(a: 0..<a.count, b: 0..<b.count, triedAnchors: .max).trimmed(a, b)
    guard let shared = SharedWords(a, inner.a, b, inner.b) else { return search(a, b) }
    var runs = RunList()
    runs.append(head)
    for run in search(shared.a, shared.b) { shared.append(run, to: &runs) }
    runs.append(tail)
    return runs.runs
  }

  /// From this many words of both sides on, words that stand on one side only are set aside first.
  private static let filterFrom = 1024
  /// From this many words of both sides on, a box is cut at anchors before anything else is tried.
  private static let anchorFrom = 4096
  private static let longGram = 16

  private static func search(_ a: [WordID], _ b: [WordID]) -> [CommonRun] {
    var runs = RunList()
    var snake = MiddleSnake(words: a.count + b.count)
    var work = [Work.box(Box(a: 0..<a.count, b: 0..<b.count, triedAnchors: .max))]
    while let next = work.popLast() {
      switch next {
      case .run(let run): runs.append(run)
      case .box(let box):
        let (head, inner, tail) = box.trimmed(a, b)
        runs.append(head)
        if tail.count > 0 { work.append(.run(tail)) }
        guard !inner.a.isEmpty, !inner.b.isEmpty else { continue }
        cut(inner, a, b, &snake, onto: &work)
      }
    }
    return runs.runs
  }

  /// Puts the parts of a box onto the stack, the last one first.
  private static func cut(
    _ box: Box, _ a: [WordID], _ b: [WordID], _ snake: inout MiddleSnake, onto work: inout [Work]
  ) {
    let isFresh = box.size <= box.triedAnchors / 2
    var box = box
    if isFresh { box.triedAnchors = box.size }
    if isFresh, box.size > anchorFrom, pile(Anchors.find(in: box, a, b, gram: longGram), of: box, onto: &work) {
      return
    }
    let split = snake.split(box, a, b)
    if isFresh, split.capped, pile(Anchors.find(in: box, a, b, gram: 1), of: box, onto: &work) { return }
    work.append(.box(box.part(a: split.a..<box.a.upperBound, b: split.b..<box.b.upperBound)))
    work.append(.box(box.part(a: box.a.lowerBound..<split.a, b: box.b.lowerBound..<split.b)))
  }

  private static func pile(_ anchors: [CommonRun], of box: Box, onto work: inout [Work]) -> Bool {
    guard !anchors.isEmpty else { return false }
    var aEnd = box.a.upperBound
    var bEnd = box.b.upperBound
    for anchor in anchors.reversed() {
      work.append(.box(box.part(a: anchor.a + anchor.count..<aEnd, b: anchor.b + anchor.count..<bEnd)))
      work.append(.run(anchor))
      aEnd = anchor.a
      bEnd = anchor.b
    }
    work.append(.box(box.part(a: box.a.lowerBound..<aEnd, b: box.b.lowerBound..<bEnd)))
    return true
  }

  private enum Work {
    case box(Box)
    case run(CommonRun)
  }
}

/// A part of both sequences that is still to be compared.
struct Box {
  let a: Range<Int>
  let b: Range<Int>
  /// The size of the box around it in which anchors were last looked for; they are again when half of it is left.
  var triedAnchors: Int

  var size: Int { a.count + b.count }

  func part(a: Range<Int>, b: Range<Int>) -> Box { Box(a: a, b: b, triedAnchors: triedAnchors) }

  /// The equal words at its two ends, and what lies between them.
  func trimmed(_ x: [WordID], _ y: [WordID]) -> (head: CommonRun, inner: Box, tail: CommonRun) {
    var head = 0
    let most = min(a.count, b.count)
    while head < most, x[a.lowerBound + head] == y[b.lowerBound + head] { head += 1 }
    var tail = 0
    while tail < most - head, x[a.upperBound - 1 - tail] == y[b.upperBound - 1 - tail] { tail += 1 }
    let inner = part(
      a: a.lowerBound + head..<a.upperBound - tail, b: b.lowerBound + head..<b.upperBound - tail)
    return (
      CommonRun(a: a.lowerBound, b: b.lowerBound, count: head), inner,
      CommonRun(a: inner.a.upperBound, b: inner.b.upperBound, count: tail)
    )
  }
}

/// Collects runs in order and joins those that touch.
struct RunList {
  private(set) var runs: [CommonRun] = []

  mutating func append(_ run: CommonRun) {
    guard run.count > 0 else { return }
    if let last = runs.last, last.a + last.count == run.a, last.b + last.count == run.b {
      runs[runs.count - 1].count += run.count
    } else {
      runs.append(run)
    }
    checkInvariants()
  }

  /// Of the last run; those before were checked when they were appended.
  private func checkInvariants() {
    #if DEBUG
      guard let last = runs.last, let before = runs.dropLast().last else { return }
      let (ends, starts) = ((a: before.a + before.count, b: before.b + before.count), (a: last.a, b: last.b))
      assert(ends.a <= starts.a && ends.b <= starts.b && ends != starts, "runs are in order, and no two of them touch")
    #endif
  }
}

/// The words of two ranges that stand in both, with their places: nothing else can be matched.
private struct SharedWords {
  private(set) var a: [WordID] = []
  private(set) var b: [WordID] = []
  private var placesA: [Int32] = []
  private var placesB: [Int32] = []

  /// Setting words aside pays where one in so many stands on one side only.
  private static let leastPart = 8

  /// - Returns: nil where too few words stand on one side only.
  init?(_ wholeA: [WordID], _ rangeA: Range<Int>, _ wholeB: [WordID], _ rangeB: Range<Int>) {
    let top = Int(max(wholeA[rangeA].max() ?? 0, wholeB[rangeB].max() ?? 0)) + 1
    var sides = [UInt8](repeating: 0, count: top)
    for place in rangeA { sides[Int(wholeA[place])] |= 1 }
    for place in rangeB { sides[Int(wholeB[place])] |= 2 }
    let alone =
      rangeA.count { sides[Int(wholeA[$0])] != 3 } + rangeB.count { sides[Int(wholeB[$0])] != 3 }
    guard alone * Self.leastPart >= rangeA.count + rangeB.count else { return nil }
    for place in rangeA where sides[Int(wholeA[place])] == 3 {
      a.append(wholeA[place])
      placesA.append(Int32(place))
    }
    for place in rangeB where sides[Int(wholeB[place])] == 3 {
      b.append(wholeB[place])
      placesB.append(Int32(place))
    }
  }

  /// Adds a run counted among the shared words, cut where a word that was set aside stands in between.
  func append(_ run: CommonRun, to list: inout RunList) {
    for step in 0..<run.count {
      list.append(CommonRun(a: Int(placesA[run.a + step]), b: Int(placesB[run.b + step]), count: 1))
    }
  }
}
