import ParallaxModel
import ParallaxPage

/// Where things stand in a part of a page: its passages and its changes.
struct PageIndex: Sendable {
  struct Change: Sendable, Equatable {
    let number: Int
    /// The first line on which it shows.
    let line: Int
  }

  /// For each line the passage it belongs to, or the last one before it in the part; nil before the first.
  let passage: [Int?]
  /// The first line of each passage that shows, by the passage's index.
  let starts: [Int: Int]
  /// In the order of their lines.
  let changes: [Change]

  init(_ lines: [PageLine]) {
    var passage: [Int?] = []
    var starts: [Int: Int] = [:]
    var seen = Set<Int>()
    var changes: [Change] = []
    passage.reserveCapacity(lines.count)
    for (number, line) in lines.enumerated() {
      passage.append(line.passage ?? passage.last ?? nil)
      if let own = line.passage, starts[own] == nil { starts[own] = number }
      for change in line.runs.lazy.compactMap(\.change) where seen.insert(change).inserted {
        changes.append(Change(number: change, line: number))
      }
    }
    self.passage = passage
    self.starts = starts
    self.changes = changes
    checkInvariants()
  }

  func checkInvariants() {
    assert(changes.map(\.line).isAscending, "changes stand in the order of their lines")
    assert(Set(changes.map(\.number)).count == changes.count, "each change is listed once")
    assert(starts.allSatisfy { passage[$0.value] == $0.key }, "a passage starts on one of its lines")
  }

  /// The lines on which passages start, ascending.
  var startLines: [Int] { starts.values.sorted() }

  /// The lines of a passage without the blank ones after it; nil when it does not show.
  ///
  /// - Parameter all: the lines of the part.
  func lines(of passage: Int, in all: [PageLine]) -> ClosedRange<Int>? {
    guard let start = starts[passage] else { return nil }
    var end = start
    for line in all.indices.dropFirst(start + 1) {
      guard all[line].passage == passage else { break }
      if !all[line].runs.isEmpty { end = line }
    }
    return start...end
  }
}
