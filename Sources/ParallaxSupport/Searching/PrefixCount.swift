extension RandomAccessCollection {
  /// The number of leading elements that satisfy a predicate which no element after them satisfies, by binary search:
  /// `[1, 3, 5].prefixCount { $0 < 4 }` is 2.
  @inlinable @inline(__always)
  package func prefixCount(_ belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[index(startIndex, offsetBy: middle)]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
