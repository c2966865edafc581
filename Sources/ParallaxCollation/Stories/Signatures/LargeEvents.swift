/// Events that so many of the reports tell of that their own words are no longer rare among them.
///
/// A word says much that stands in few *events*; where an event has hundreds of reports, in how many reports it stands
/// says that no longer, and what makes each report differ would outweigh what they share. So such events are taken out
/// before the others are grouped: they show in samples, and a report belongs to one by its mean kinship to those that do,
/// the measure of `AverageLinkage`, with words weighed as if each large event were one report. That is done again with the
/// reports found, until they are the same.
struct LargeEvents {
  /// Reports of samples, the first for events of a thirtieth of all and more. In the others what stands in more than
  /// `mostShared` reports tells of no event that the first has not shown.
  private static let sampleSizes = [800, 3200, 12_800]
  private static let mostShared = 200
  /// Reports of an event in a sample, and the inverse of the share of the first sample that they are.
  private static let (leastMembers, leastShare) = (24, 32)
  /// Reports of an event that the other samples show: fewer are found without.
  private static let leastReports = 96
  /// Their mean kinship there. Chosen where samples show all large events, and none where there is none: of 50,000 made
  /// articles, and of 718 real ones.
  private static let clear = 0.3
  /// Above it nothing is seen to change.
  private static let mostRounds = 8

  private var reports: WeighedReports
  private let bounds: StoryBounds

  /// - Parameter bounds: what the reader says of the reports.
  /// - Returns: the reports of each such event, ascending; mostly there is none.
  static func find(in reports: ReportFeatures, _ bounds: StoryBounds) -> [[Int]] {
    var found: [[Int]] = []
    var others = Array(0..<reports.count)
    var rest = reports
    // Which ones are in samples depends on what they say, not on their names.
    var byText = others.filter { !reports.isEmpty($0) }
      .sorted { (reports.texts[$0], $0) < (reports.texts[$1], $1) }
    for size in sampleSizes {
      let events = find(in: rest, bounds.of(others), size, byText.prefix(size).sorted())
      if others.count <= size { return found + events.map { $0.map { others[$0] } } }
      if events.isEmpty { continue }
      found += events.map { $0.map { others[$0] } }
      var place = [Int?](repeating: nil, count: others.count)
      let taken = Set(events.joined())
      let left = others.indices.filter { !taken.contains($0) }
      for (new, old) in left.enumerated() { place[old] = new }
      byText = byText.compactMap { place[$0] }
      others = left.map { others[$0] }
      rest = rest.of(left)
    }
    return found
  }

  /// - Parameters:
  ///   - size: of which the sample would be.
  ///   - sample: reports, ascending.
  private static func find(
    in reports: ReportFeatures, _ bounds: StoryBounds, _ size: Int, _ sample: [Int]
  ) -> [[Int]] {
    guard sample.count >= leastMembers else { return [] }
    let isFirst = size == sampleSizes[0]
    let pairs = SignatureKinship(
      sample: WeighedReports(reports.of(sample)), sharedByAtMost: isFirst ? sample.count : mostShared
    ).pairs()
    let least = isFirst ? sample.count / leastShare : leastReports * sample.count / reports.count
    let seen = AverageLinkage(least: clear).groups(pairs, count: sample.count)
      .filter { $0.count >= max(leastMembers, least) }
    if seen.isEmpty { return [] }
    var events = LargeEvents(reports: WeighedReports(reports), bounds: bounds)
    let share = Float(sample.count) / Float(reports.count)
    return events.grown(from: seen.map { $0.map { sample[$0] } }, share: share)
      .filter { isFirst || $0.count >= leastReports }
  }

  /// - Parameter share: of all reports that the sample has.
  private mutating func grown(from seen: [[Int]], share: Float) -> [[Int]] {
    weigh(beside: seen, share: share)
    var events = members(near: seen)
    for _ in 0..<Self.mostRounds {
      weigh(beside: events, share: 1)
      let grown = members(near: events)
      if grown == events { break }
      events = grown
    }
    return events
  }

  /// Weighs words as if each event were told by one report.
  private mutating func weigh(beside events: [[Int]], share: Float) {
    var frequencies = reports.frequencies.map(Float.init)
    var ones = [Float](repeating: 0, count: frequencies.count)
    for event in events {
      var inside = [Float](repeating: 0, count: frequencies.count)
      for report in event { reports.forEachFeature(of: report) { feature, _ in inside[feature] += 1 } }
      for (feature, count) in inside.enumerated() where count > 0 {
        frequencies[feature] -= count / share
        ones[feature] += 1
      }
    }
    for feature in frequencies.indices { frequencies[feature] = max(0, frequencies[feature]) + ones[feature] }
    reports.weigh(byFrequencies: frequencies, among: reports.count)
  }

  /// The reports that are near enough to some of an event, each with the event that it is nearest to.
  private func members(near events: [[Int]]) -> [[Int]] {
    let nearness = EventNearness(reports, events).means(bounds, least: Float(SignatureGroups.least))
    var members = [[Int]](repeating: [], count: events.count)
    for (report, means) in nearness.enumerated() {
      guard let (event, mean) = means.enumerated().max(by: { ($0.element, $1.offset) < ($1.element, $0.offset) }),
        Double(mean) >= SignatureGroups.least
      else { continue }
      members[event].append(report)
    }
    return members.enumerated().map { event, members in heldTogether(members) { nearness[$0][event] } }
      .filter { $0.count >= Self.leastMembers }
  }

  /// Without those that the reader keeps apart from nearer ones.
  private func heldTogether(_ members: [Int], nearness: (Int) -> Float) -> [Int] {
    if bounds.isEmpty { return members }
    var kept: [Int] = []
    for report in members.sorted(by: { (nearness($1), $0) < (nearness($0), $1) })
    where !bounds.isApart(report, from: kept) {
      kept.append(report)
    }
    return kept.sorted()
  }
}
