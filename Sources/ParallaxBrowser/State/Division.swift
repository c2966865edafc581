import ParallaxModel
import ParallaxPage

/// A story that is being divided: its reports in groups, which the reader changes.
struct Division: Sendable {
  /// The groups that the story could be divided in, by what its reports share.
  enum Proposal: Sendable, Equatable {
    /// The reports are still being read for it.
    case awaited
    /// So many; the lines stand by them.
    case made(Int)
    /// Reports by groups. They came when the reader had begun without them: the lines stay until they are asked for.
    case offered([[Int]])
  }

  /// Not yet safe to show.
  let headline: String
  /// In the order of the proposed groups, within a group by date; that order stays.
  private(set) var lines: [ReportLine]
  /// For each line its group, counted from 1; 0 where the report cannot be read, and is in none.
  private(set) var groups: [Int]
  private(set) var proposal: Proposal
  private(set) var viewport = Viewport()
  /// Whether the reader has moved or put a report in a group.
  private var hasActed = false

  /// What a digit can name.
  static let mostGroups = 9

  /// Of a story that is not collated the groups that it could be divided in are awaited.
  init(_ row: StoryRow, in collation: Collation) {
    headline = row.headline
    lines = row.lines
    groups = []
    proposal = .awaited
    arrange([lines.map(\.report)])
    if row.listed == nil { propose(collation.parts(of: row.story)) } else { proposal = .awaited }
  }

  /// How many groups there are.
  var count: Int { Set(groups).subtracting([0]).count }

  /// How many reports cannot be read.
  var unread: Int { groups.count { $0 == 0 } }

  /// Reports, as the list counts them, by groups in the order of their numbers; each ascending.
  var reports: [[Int]] {
    Set(groups).subtracting([0]).sorted().map { group in
      lines.indices.filter { groups[$0] == group }.map { lines[$0].report }.sorted()
    }
  }

  /// What the screen shows: indices of `lines`, nil between two groups.
  var rows: [Int?] {
    lines.indices.flatMap { index -> [Int?] in
      index > 0 && groups[index] > 0 && groups[index - 1] > 0 && groups[index] != groups[index - 1]
        ? [nil, index] : [index]
    }
  }

  // MARK: What is proposed

  /// Takes the groups of the reports that could be read. The lines stand by them, where the reader has not begun without
  /// them.
  ///
  /// - Parameter parts: reports, as the list counts them.
  mutating func propose(_ parts: [[Int]]) {
    guard hasActed else {
      arrange(parts)
      return
    }
    let read = Set(parts.joined())
    for line in lines.indices where !read.contains(lines[line].report) { groups[line] = 0 }
    proposal = parts.count > 1 ? .offered(parts) : .made(parts.count)
  }

  /// None can be proposed.
  mutating func proposeNothing() { proposal = .made(1) }

  /// The lines stand by what is offered; the cursor stays on its report.
  ///
  /// - Returns: whether anything is offered.
  mutating func takeOffer() -> Bool {
    guard case .offered(let parts) = proposal else { return false }
    let report = lines.indices.contains(viewport.cursor) ? lines[viewport.cursor].report : nil
    arrange(parts)
    if let line = lines.firstIndex(where: { $0.report == report }) { viewport.move(to: line) }
    return true
  }

  /// Puts the reports in groups: the one of the earliest report first. Those that are in none come last.
  private mutating func arrange(_ parts: [[Int]]) {
    let known = Dictionary(uniqueKeysWithValues: lines.map { ($0.report, $0) })
    let sorted = parts.map { ReportLine.sorted($0.compactMap { known[$0] }, newestFirst: false) }
    let ordered = sorted.enumerated().sorted { a, b in
      guard let one = a.element.first?.day, let other = b.element.first?.day, one != other else {
        return (a.element.first?.day == nil ? 1 : 0, a.offset) < (b.element.first?.day == nil ? 1 : 0, b.offset)
      }
      return one < other
    }
    let placed = Set(parts.joined())
    let rest = ReportLine.sorted(lines.filter { !placed.contains($0.report) }, newestFirst: false)
    lines = ordered.flatMap(\.element) + rest
    groups = ordered.enumerated().flatMap { number, part in part.element.map { _ in number + 1 } } + rest.map { _ in 0 }
    proposal = .made(parts.count)
  }

  // MARK: What the reader does

  mutating func fit(height: Int) { viewport.fit(height: height, count: lines.count) }

  mutating func move(_ action: Action) {
    hasActed = true
    viewport.perform(action)
  }

  mutating func go(to line: Int) {
    hasActed = true
    viewport.move(to: line)
  }

  /// Puts the report at the cursor in a group and goes on to the next.
  ///
  /// - Returns: whether it can be read.
  mutating func put(in group: Int) -> Bool {
    guard groups[viewport.cursor] > 0 else { return false }
    groups[viewport.cursor] = group
    move(.lineDown)
    return true
  }

  func checkInvariants() {
    assert(groups.count == lines.count, "each report is in a group, or cannot be read")
    viewport.checkInvariants()
  }
}
