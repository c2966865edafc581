internal import ParallaxText

/// How two reports run beside each other, told by the pairs of sentences that are each other's best: whether what
/// stands around them meets as well, and whether they come in the same order. Both are low where one report sums the
/// other up, and both are the same whichever report comes first.
struct SentenceOrder {
  /// Mean, over the pairs, of the cosine of the sentences before plus that of the sentences after, 0…2.
  let neighbours: Double
  /// Share of two such pairs that come in the same order in both reports, 0…1; with few pairs near the usual share.
  let order: Double

  /// The share that three made-up pairs speak for, so that one or two real ones decide little.
  private static let usualOrder = 0.8
  private static let madeUp = 3.0
  /// Sums are of whole numbers, as those of terms' weights are.
  private static let unit = Double(1 << 20)

  /// - Parameter pairs: the pairs that are each other's best, ascending by `a`, then `b`.
  /// - Parameter around: the cosines of the sentences before and after a pair, added.
  init(_ pairs: [Candidate], around: (Candidate) -> Double) {
    let sum = pairs.reduce(0) { $0 + Int((around($1) * Self.unit).rounded()) }
    neighbours = pairs.isEmpty ? 0 : Double(sum) / Self.unit / Double(pairs.count)
    let couples = pairs.count * (pairs.count - 1) / 2
    var places = pairs.map(\.b)
    let inOrder = couples - Self.inversions(&places)
    order = (Double(inOrder) + Self.usualOrder * Self.madeUp) / (Double(couples) + Self.madeUp)
  }

  /// How many couples stand in descending order. Sorts the numbers, by merging.
  private static func inversions(_ numbers: inout [Int]) -> Int {
    var count = 0
    var width = 1
    while width < numbers.count {
      var merged: [Int] = []
      merged.reserveCapacity(numbers.count)
      for start in stride(from: 0, to: numbers.count, by: 2 * width) {
        let middle = min(start + width, numbers.count)
        count += merge(numbers[start..<middle], numbers[middle..<min(middle + width, numbers.count)], into: &merged)
      }
      numbers = merged
      width *= 2
    }
    return count
  }

  /// - Returns: how many couples of a number of `left` and a smaller one of `right` there are.
  private static func merge(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>, into merged: inout [Int]) -> Int {
    var (one, other, count) = (left.startIndex, right.startIndex, 0)
    while one < left.endIndex, other < right.endIndex {
      if left[one] <= right[other] {
        merged.append(left[one])
        one += 1
      } else {
        merged.append(right[other])
        other += 1
        count += left.endIndex - one
      }
    }
    merged += left[one...] + right[other...]
    return count
  }
}
