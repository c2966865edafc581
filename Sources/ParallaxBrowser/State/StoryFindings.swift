import ParallaxModel

/// The facts on which the reports of the story differ.
struct StoryFindings: Sendable {
  /// All of them, also those that the reader has set aside.
  private(set) var all: [Finding] = []
  /// Those that are not set aside; nil before they are first asked for, where there is much to compare.
  private(set) var known: [Finding]?
  /// Those that the reader has set aside.
  private(set) var aside: [Finding] = []
  /// Those that the list shows, in its order: of the known ones those that a filter leaves, then of those set aside.
  private(set) var listed: [Finding] = []
  var order = FindingOrder.gravity

  /// Takes all of them, or nil where they are not known any more.
  mutating func split(_ found: [Finding]?, aside: FindingsAside) {
    all = found ?? []
    known = found?.filter { !aside.contains($0) }
    self.aside = all.filter(aside.contains)
  }

  /// Chooses those that the list shows.
  mutating func list(_ filter: PassageFilter?, in reports: [Report], _ synopsis: Synopsis) {
    listed = [known ?? [], aside].flatMap { findings in
      order.sorted(
        filter.flatMap { try? $0.findings(of: findings, in: reports) } ?? findings, in: synopsis)
    }
    checkInvariants()
  }

  func checkInvariants() {
    assert((known ?? []).count + aside.count == all.count, "each finding is set aside or not")
    assert(Set(listed.map(\.id)).isSubset(of: all.map(\.id)), "the list shows findings of the story")
    assert(ranks(of: known ?? []).isStrictlyAscending, "findings keep the order in which they were found")
    assert(ranks(of: aside).isStrictlyAscending, "so do those set aside")
  }

  /// The places of findings among all.
  private func ranks(of findings: [Finding]) -> [Int] {
    let places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return findings.compactMap { places[$0.id] }
  }
}
