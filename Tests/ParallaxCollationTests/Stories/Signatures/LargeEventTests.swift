import Testing

@testable import ParallaxCollation

/// Events that a large share of a collection tells of.
@Suite struct LargeEventTests {
  /// Signatures of invented reports: words of their event, words that all use, and some of their own.
  private struct Collection {
    private(set) var reports: [SignedReport] = []
    private(set) var events: [Int] = []
    private var random: UInt64 = 7

    mutating func below(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }

    mutating func add(_ count: Int, of event: Int) {
      for _ in 0..<count {
        var hashes = Set<UInt32>()
        for word in 0..<60 where below(10) < 6 { hashes.insert(UInt32(1_000_000 + event * 100 + word)) }
        for _ in 0..<30 { hashes.insert(UInt32(below(20) * below(20))) }
        for _ in 0..<25 { hashes.insert(UInt32(1_000_000_000 + below(1_000_000_000))) }
        let ascending = hashes.sorted()
        let signature = StorySignature(
          hashes: ascending, codes: ascending.map { $0 % 3 == 0 ? 0x81 : 1 }, words: 200, text: UInt64(below(1 << 30)),
          shingles: (0..<8).map { _ in UInt32(below(1 << 30)) }, language: nil, day: nil)
        reports.append(SignedReport(path: "\(reports.count + 100_000)", document: "", signature: signature))
        events.append(event)
      }
    }

    /// So many of event 0, and others in small events.
    init(large: Int, of all: Int) {
      add(large, of: 0)
      var event = 1
      while reports.count < all {
        add(min(1 + below(4), all - reports.count), of: event)
        event += 1
      }
    }

    var gold: Set<Set<Int>> {
      Set(Dictionary(grouping: reports.indices) { events[$0] }.values.map { Set($0) })
    }
  }

  private func groups(_ reports: [SignedReport]) -> [[Int]] { SignatureGroups.groups(of: reports) }

  @Test(arguments: [(40, 160), (300, 1200), (700, 1000), (60, 1600), (110, 5000)])
  func itIsOneStoryHoweverManyTellIt(_ large: Int, _ all: Int) {
    let collection = Collection(large: large, of: all)
    #expect(Set(groups(collection.reports).map { Set($0) }) == collection.gold)
  }

  /// What a first look passes over is no nearer than it says.
  @Test func aFirstLookPassesOverNoReportThatIsNear() {
    let collection = Collection(large: 300, of: 1200)
    var reports = WeighedReports(ReportFeatures(collection.reports.map(\.signature)))
    reports.weigh(byFrequencies: reports.frequencies.map(Float.init), among: reports.count)
    let nearness = EventNearness(reports, [Array(0..<300), Array(300..<304), [310]])
    let bounds = StoryBounds(count: reports.count)
    let least = Float(0.19)
    let (all, near) = (nearness.means(bounds, least: 0), nearness.means(bounds, least: least))
    var passedOver = 0
    for (own, looked) in zip(all, near) where own != looked {
      passedOver += 1
      #expect(looked == [0, 0, 0] && own.allSatisfy { $0 < least })
    }
    #expect(passedOver > 800)
  }

  @Test func theOrderOfTheReportsDoesNotCount() {
    let reports = Collection(large: 300, of: 1000).reports
    let turned = Array(reports[411...] + reports[..<411])
    let paths = { (reports: [SignedReport], groups: [[Int]]) in groups.map { $0.map { reports[$0].path } } }
    #expect(paths(turned, groups(turned)) == paths(reports, groups(reports)))
  }

  /// Nothing of the others changes because it is there.
  @Test func theOthersAreGroupedAsWithoutIt() {
    let collection = Collection(large: 300, of: 900)
    let others = collection.reports.indices.filter { collection.events[$0] != 0 }
    let alone = groups(others.map { collection.reports[$0] }).map { $0.map { others[$0] } }
    #expect(groups(collection.reports).filter { collection.events[$0[0]] != 0 } == alone)
  }

  @Test func theReadersWordHolds() {
    let collection = Collection(large: 300, of: 900)
    var bounds = StoryBounds(count: 900)
    // Of the event: two apart, and one held with a report that tells of something else.
    let stranger = collection.events.lastIndex { $0 != 0 } ?? 0
    let areHeld = [bounds.divide([[3], [5]]), bounds.join([7, stranger])]
    #expect(areHeld == [true, true])
    let groups = SignatureGroups.groups(of: collection.reports.map(\.signature), bounds).map(\.reports)
    let largest = Set(groups[0])
    #expect(largest.count == 300 && largest.contains(7) && largest.contains(stranger))
    #expect(largest.contains(3) != largest.contains(5))
  }

  @Test func whereThereIsNoneNoneIsFound() {
    let signatures = Collection(large: 0, of: 900).reports.map(\.signature)
    #expect(LargeEvents.find(in: ReportFeatures(signatures), StoryBounds(count: signatures.count)).isEmpty)
  }
}
