import ParallaxModel
import ParallaxPage

/// A story that is being divided: its reports in groups, which the reader changes.
struct Division: Sendable {
  let story: Story
  /// In the order of the proposed groups, within a group by date; that order stays.
  let lines: [ReportLine]
  /// For each line its group, counted from 1.
  private(set) var groups: [Int]
  /// How many groups were proposed.
  let proposed: Int
  private(set) var viewport = Viewport()

  /// What a digit can name.
  static let mostGroups = 9

  init(_ story: Story, in collation: Collation) {
    self.story = story
    let parts = collation.parts(of: story).map { ReportLine.all(of: $0, in: collation, newestFirst: false) }
    let ordered = parts.enumerated().sorted { a, b in
      guard let one = a.element.first?.day, let other = b.element.first?.day, one != other else {
        return (a.element.first?.day == nil ? 1 : 0, a.offset) < (b.element.first?.day == nil ? 1 : 0, b.offset)
      }
      return one < other
    }
    lines = ordered.flatMap(\.element)
    groups = ordered.enumerated().flatMap { number, part in part.element.map { _ in number + 1 } }
    proposed = parts.count
  }

  /// How many groups there are.
  var count: Int { Set(groups).count }

  /// Reports by groups, in the order of their numbers; each ascending.
  var reports: [[Int]] {
    Set(groups).sorted().map { group in
      lines.indices.filter { groups[$0] == group }.map { lines[$0].report }.sorted()
    }
  }

  /// What the screen shows: indices of `lines`, nil between two groups.
  var rows: [Int?] {
    lines.indices.flatMap { index -> [Int?] in
      index > 0 && groups[index] != groups[index - 1] ? [nil, index] : [index]
    }
  }

  mutating func fit(height: Int) { viewport.fit(height: height, count: lines.count) }

  mutating func move(_ action: Action) { viewport.perform(action) }

  mutating func go(to line: Int) { viewport.move(to: line) }

  /// Puts the report at the cursor in a group and goes on to the next.
  mutating func put(in group: Int) {
    groups[viewport.cursor] = group
    viewport.perform(.lineDown)
  }

  func checkInvariants() {
    assert(groups.count == lines.count, "each report is in a group")
    viewport.checkInvariants()
  }
}
