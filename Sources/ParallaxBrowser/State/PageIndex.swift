import ParallaxModel
import ParallaxPage

/// Where things stand on a page: its passages, its changes, and the words of the reports.
struct PageIndex: Sendable {
  struct Change: Sendable, Equatable {
    let number: Int
    /// The first line on which it shows.
    let line: Int
  }

  /// For each line the passage it belongs to, or the last one before it; nil before the first.
  let passage: [Int?]
  /// The first line of each passage that the page shows, by the passage's index.
  let starts: [Int: Int]
  /// In the order of their lines.
  let changes: [Change]

  init(_ page: Page) {
    var passage: [Int?] = []
    var starts: [Int: Int] = [:]
    var seen = Set<Int>()
    var changes: [Change] = []
    passage.reserveCapacity(page.lines.count)
    for (number, line) in page.lines.enumerated() {
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

  /// The lines of a passage without the blank ones after it; nil when the page does not show it.
  func lines(of passage: Int, in page: Page) -> ClosedRange<Int>? {
    guard let start = starts[passage] else { return nil }
    var end = start
    for line in page.lines.indices.dropFirst(start + 1) {
      guard page.lines[line].passage == passage else { break }
      if !page.lines[line].runs.isEmpty { end = line }
    }
    return start...end
  }
}
