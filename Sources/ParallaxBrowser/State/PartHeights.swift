/// How many lines each part of a page has, and on which line each begins: a Fenwick tree, so that a part whose height
/// comes to be known costs the logarithm of their number (Fenwick, A New Data Structure for Cumulative Frequency
/// Tables, 1994).
struct PartHeights: Sendable {
  private var heights: [Int]
  /// At `i` the sum of the `i & -i` heights up to and with the one before `i`.
  private var sums: [Int]

  init(_ heights: [Int]) {
    self.heights = heights
    sums = [0] + heights
    for index in sums.indices.dropFirst() {
      let above = index + (index & -index)
      if above < sums.count { sums[above] += sums[index] }
    }
    total = heights.reduce(0, +)
  }

  /// Lines of all parts.
  private(set) var total: Int

  var count: Int { heights.count }

  subscript(part: Int) -> Int {
    get { heights[part] }
    set {
      let more = newValue - heights[part]
      if more == 0 { return }
      heights[part] = newValue
      total += more
      var index = part + 1
      while index < sums.count {
        sums[index] += more
        index += index & -index
      }
    }
  }

  /// The line on which a part begins; of the part after the last the number of lines.
  func start(of part: Int) -> Int {
    var (index, sum) = (part, 0)
    while index > 0 {
      sum += sums[index]
      index -= index & -index
    }
    return sum
  }

  /// The part that has a line, and the row of the line in it; nil where there is no such line.
  func place(ofLine line: Int) -> PagePlace? {
    guard line >= 0, line < total else { return nil }
    var (part, rest) = (0, line)
    var step = 1
    while step * 2 < sums.count { step *= 2 }
    while step > 0 {
      if part + step < sums.count, sums[part + step] <= rest {
        part += step
        rest -= sums[part]
      }
      step /= 2
    }
    return PagePlace(part, rest)
  }
}
