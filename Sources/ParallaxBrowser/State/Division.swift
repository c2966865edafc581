import ParallaxModel
import ParallaxPage

/// A story that is being divided: its reports in groups, which the reader changes.
struct Division: Sendable {
  /// Not yet safe to show.
  let headline: String
  /// In the order of the proposed groups, within a group by date; that order stays.
  let lines: [ReportLine]
  /// For each line its group, counted from 1.
  private(set) var groups: [Int]
  /// How many groups were proposed.
  let proposed: Int
  private(set) var viewport = Viewport()

  /// What a digit can name.
  static let mostGroups = 9

  /// Of a story that is not collated no groups are known that it could be divided in.
  init(_ row: StoryRow, in collation: Collation) {
    headline = row.headline
    let lines = Dictionary(uniqueKeysWithValues: row.lines.map { ($0.report, $0) })
    let groups = row.listed == nil ? collation.parts(of: row.story) : [row.lines.map(\.report)]
    let parts = groups.map { ReportLine.sorted($0.compactMap { lines[$0] }, newestFirst: false) }
    let ordered = parts.enumerated().sorted { a, b in
      guard let one = a.element.first?.day, let other = b.element.first?.day, one != other else {
        return (a.element.first?.day == nil ? 1 : 0, a.offset) < (b.element.first?.day == nil ? 1 : 0, b.offset)
      }
      return one < other
    }
    self.lines = ordered.flatMap(\.element)
    self.groups = ordered.enumerated().flatMap { number, part in part.element.map { _ in number + 1 } }
    proposed = parts.count
  }

  /// How many groups there are.
  var count: Int { Set(groups).count }

  /// Reports, as the list counts them, by groups in the order of their numbers; each ascending.
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
