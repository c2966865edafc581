extension Array {
  /// How many elements at the beginning hold a condition that none after them holds: a search by halves.
  package func prefixCount(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
