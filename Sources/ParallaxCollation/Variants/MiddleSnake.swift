internal import ParallaxText

/// Finds the point where a shortest edit path through a box can be divided (Myers, "An O(ND) difference algorithm
/// and its variations", 1986, section 4b: the linear space refinement), searching from both ends at once.
///
/// A search that has taken `cap` edits from each end stops; the point that it got furthest to then divides the box.
struct MiddleSnake {
  /// Where to divide, and whether the search was stopped before the best point was certain.
  struct Split {
    let a: Int
    let b: Int
    let capped: Bool
  }

  /// The most edits that are searched from each end of a box: many while the budget lasts, then few.
  private static let patientCap = 1024
  private static let hurriedCap = 48

  /// Steps that the whole comparison may take before it hurries.
  private var budget: Int
  /// For each diagonal (place in `a` minus place in `b`) the furthest place in `a`, counted from the middle of the array.
  private var forward: [Int32] = []
  private var backward: [Int32] = []

  /// A search for a comparison of so many words on both sides together.
  init(words: Int) { budget = 2_000_000 + 4 * words }

  /// Divides a box whose sides are not empty and differ in their first and in their last word.
  mutating func split(_ box: Box, _ a: [WordID], _ b: [WordID]) -> Split {
    let cap = min(budget > 0 ? Self.patientCap : Self.hurriedCap, box.size)
    reserve(2 * cap + 5)
    let (split, steps) = a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        forward.withUnsafeMutableBufferPointer { forward in
          backward.withUnsafeMutableBufferPointer { backward in
            var search = SnakeSearch(
              box: box, a: a, b: b, cap: cap,
              ahead: Front(reach: forward, middle: box.a.lowerBound - box.b.lowerBound, offset: cap + 2),
              behind: Front(reach: backward, middle: box.a.upperBound - box.b.upperBound, offset: cap + 2))
            let split = search.run()
            return (split, search.steps)
          }
        }
      }
    }
    budget -= steps
    return split
  }

  private mutating func reserve(_ count: Int) {
    guard forward.count < count else { return }
    forward = Array(repeating: 0, count: count)
    backward = forward
  }
}

/// How far a search has come on each diagonal.
private struct Front {
  var reach: UnsafeMutableBufferPointer<Int32>
  let middle: Int
  let offset: Int
  var low: Int
  var high: Int

  init(reach: UnsafeMutableBufferPointer<Int32>, middle: Int, offset: Int) {
    self.reach = reach
    self.middle = middle
    self.offset = offset
    low = middle
    high = middle
  }

  subscript(diagonal: Int) -> Int {
    get { Int(reach[diagonal - middle + offset]) }
    nonmutating set { reach[diagonal - middle + offset] = Int32(truncatingIfNeeded: newValue) }
  }

  /// Takes in one more diagonal on each side, or one less where the box ends.
  mutating func widen(within least: Int, _ most: Int, unreached: Int) {
    if low > least {
      low -= 1
      self[low - 1] = unreached
    } else {
      low += 1
    }
    if high < most {
      high += 1
      self[high + 1] = unreached
    } else {
      high -= 1
    }
  }

  func covers(_ diagonal: Int) -> Bool { low <= diagonal && diagonal <= high }
}

private struct SnakeSearch {
  let box: Box
  let a: UnsafeBufferPointer<WordID>
  let b: UnsafeBufferPointer<WordID>
  let cap: Int
  var ahead: Front
  var behind: Front
  private(set) var steps = 0

  mutating func run() -> MiddleSnake.Split {
    let least = box.a.lowerBound - box.b.upperBound
    let most = box.a.upperBound - box.b.lowerBound
    let odd = (ahead.middle - behind.middle) & 1 != 0
    ahead[ahead.middle] = box.a.lowerBound
    behind[behind.middle] = box.a.upperBound
    for cost in 1... {
      steps += 2 * cost
      ahead.widen(within: least, most, unreached: -1)
      if let split = stepAhead(meeting: odd) { return split }
      behind.widen(within: least, most, unreached: Int(Int32.max))
      if let split = stepBehind(meeting: !odd) { return split }
      if cost >= cap { break }
    }
    return furthest()
  }

  private func stepAhead(meeting: Bool) -> MiddleSnake.Split? {
    var diagonal = ahead.high
    while diagonal >= ahead.low {
      let below = ahead[diagonal - 1]
      let above = ahead[diagonal + 1]
      var x = below >= above ? below + 1 : above
      var y = x - diagonal
      while x < box.a.upperBound, y < box.b.upperBound, a[x] == b[y] {
        x += 1
        y += 1
      }
      ahead[diagonal] = x
      if meeting, behind.covers(diagonal), behind[diagonal] <= x {
        return MiddleSnake.Split(a: x, b: y, capped: false)
      }
      diagonal -= 2
    }
    return nil
  }

  private func stepBehind(meeting: Bool) -> MiddleSnake.Split? {
    var diagonal = behind.high
    while diagonal >= behind.low {
      let below = behind[diagonal - 1]
      let above = behind[diagonal + 1]
      var x = below < above ? below : above - 1
      var y = x - diagonal
      while x > box.a.lowerBound, y > box.b.lowerBound, a[x - 1] == b[y - 1] {
        x -= 1
        y -= 1
      }
      behind[diagonal] = x
      if meeting, ahead.covers(diagonal), x <= ahead[diagonal] {
        return MiddleSnake.Split(a: x, b: y, capped: false)
      }
      diagonal -= 2
    }
    return nil
  }

  /// The point on any diagonal that lies furthest from the end that the search started at.
  private func furthest() -> MiddleSnake.Split {
    var best = (gain: -1, a: box.a.lowerBound, b: box.b.lowerBound)
    for diagonal in stride(from: ahead.high, through: ahead.low, by: -2) {
      var x = min(ahead[diagonal], box.a.upperBound)
      x = min(x, box.b.upperBound + diagonal)
      let gain = 2 * x - diagonal - box.a.lowerBound - box.b.lowerBound
      if x - diagonal >= box.b.lowerBound, gain > best.gain { best = (gain, x, x - diagonal) }
    }
    for diagonal in stride(from: behind.high, through: behind.low, by: -2) {
      var x = max(behind[diagonal], box.a.lowerBound)
      x = max(x, box.b.lowerBound + diagonal)
      let gain = box.a.upperBound + box.b.upperBound - 2 * x + diagonal
      if x - diagonal <= box.b.upperBound, gain > best.gain { best = (gain, x, x - diagonal) }
    }
    return MiddleSnake.Split(a: best.a, b: best.b, capped: true)
  }
}
