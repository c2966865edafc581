/// Which reports the reader's corrections hold in one story, and which they keep apart.
///
/// What is said first has precedence: a pair that cannot hold beside what was said before is left out. Reports that are
/// held together form a class; classes are kept apart as wholes.
package struct StoryBounds: Sendable, Equatable {
  /// By report, its class: the smallest report of it.
  private var classOf: [Int]
  /// By class of several, its reports, ascending.
  private var members: [Int: [Int]] = [:]
  /// By class, those that it is apart from.
  private var apart: [Int: Set<Int>] = [:]

  /// - Parameter count: of reports.
  package init(count: Int) {
    classOf = Array(0..<count)
  }

  /// Whether nothing was said.
  private(set) var isEmpty = true

  /// Holds reports in one story.
  ///
  /// - Parameter reports: ascending.
  /// - Returns: whether any two of them are held.
  mutating func join(_ reports: [Int]) -> Bool {
    var isHeld = false
    for report in reports.dropFirst() where join(reports[0], report) { isHeld = true }
    return isHeld
  }

  /// Keeps the reports of different groups apart, and those of each group together.
  ///
  /// - Returns: whether any two are apart.
  mutating func divide(_ groups: [[Int]]) -> Bool {
    for group in groups { _ = join(group) }
    var isHeld = false
    for (number, group) in groups.enumerated() {
      for other in groups[(number + 1)...] {
        for a in group { for b in other where part(a, b) { isHeld = true } }
      }
    }
    return isHeld
  }

  /// Takes what corrections of stories say, the last first, for it holds.
  ///
  /// - Returns: for each whether it holds; nil where it says nothing of these reports.
  mutating func take(_ corrections: [ResolvedCorrection]) -> [Bool?] {
    var holds = [Bool?](repeating: nil, count: corrections.count)
    for (index, resolved) in corrections.enumerated().reversed() where resolved.correction.kind.isOfStories {
      let groups = resolved.reportsOfStories
      let isJoin = resolved.correction.kind == .join
      guard groups.count > 1 || isJoin && groups.first?.count ?? 0 > 1 else { continue }
      holds[index] = isJoin ? join(groups[0]) : divide(groups)
    }
    return holds
  }

  /// Whether two reports may not stand in one story.
  func areApart(_ a: Int, _ b: Int) -> Bool { apart[classOf[a]]?.contains(classOf[b]) ?? false }

  /// Whether a report may not stand with any of others.
  func isApart(_ report: Int, from others: [Int]) -> Bool {
    apart[classOf[report]] != nil && others.contains { areApart(report, $0) }
  }

  /// Whether anything was said of a report.
  func mentions(_ report: Int) -> Bool {
    !isEmpty && (members[classOf[report]] != nil || apart[classOf[report]] != nil)
  }

  /// The same of some of the reports, as if there were no others.
  ///
  /// - Parameter some: ascending; those that were mentioned are among them.
  func of(_ some: [Int]) -> StoryBounds {
    var bounds = StoryBounds(count: some.count)
    if isEmpty { return bounds }
    var place: [Int: Int] = [:]
    for (number, report) in some.enumerated() { place[report] = number }
    for held in classes { _ = bounds.join(held.compactMap { place[$0] }) }
    for (one, others) in apart {
      for other in others where one < other {
        if let one = place[one], let other = place[other] { _ = bounds.part(one, other) }
      }
    }
    return bounds
  }

  /// The reports held together, each set ascending, in the order of their first reports.
  var classes: [[Int]] { members.values.sorted { $0[0] < $1[0] } }

  /// The class of a report, as its smallest report.
  func root(of report: Int) -> Int { classOf[report] }

  /// Whether two are in one class now.
  private mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (kept, gone) = (min(classOf[a], classOf[b]), max(classOf[a], classOf[b]))
    if kept == gone { return a != b }
    if apart[kept]?.contains(gone) == true { return false }
    isEmpty = false
    let added = members.removeValue(forKey: gone) ?? [gone]
    for report in added { classOf[report] = kept }
    members[kept] = (members[kept, default: [kept]] + added).sorted()
    for other in apart.removeValue(forKey: gone) ?? [] {
      apart[other]?.remove(gone)
      apart[other]?.insert(kept)
      apart[kept, default: []].insert(other)
    }
    checkInvariants()
    return true
  }

  private mutating func part(_ a: Int, _ b: Int) -> Bool {
    let (one, other) = (classOf[a], classOf[b])
    guard one != other else { return false }
    isEmpty = false
    apart[one, default: []].insert(other)
    apart[other, default: []].insert(one)
    return true
  }

  private func checkInvariants() {
    assert(apart.allSatisfy { pair in pair.value.allSatisfy { apart[$0]?.contains(pair.key) == true } })
    assert(apart.allSatisfy { !$0.value.contains($0.key) }, "no class is apart from itself")
  }
}
