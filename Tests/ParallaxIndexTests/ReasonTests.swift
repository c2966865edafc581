import Foundation
import ParallaxDatabase
import ParallaxModel
import Testing

@testable import ParallaxIndex

/// What the reports of a story share, as an index has their texts.
@Suite struct ReasonTests {
  /// By the names of the reports what those of each story share.
  private func reasons(of index: ReportIndex) throws -> [[String]: [StoryReason]] {
    let stories = try index.listing().stories
    let reasons = try index.reasons(of: stories.map { $0.reports.map(\.id) })
    return Dictionary(uniqueKeysWithValues: zip(stories.map { $0.reports.map(\.name.path) }, reasons))
  }

  private func reasonsWithoutIndex(of collection: SampleCollection) -> [[String]: [StoryReason]] {
    let reader = InputReader()
    let signed = SignedCollection(reader.find([collection.news]), reader)
    let stories = signed.stories().map(\.reports)
    let names = stories.map { $0.map { signed.reports[$0].path } }
    return Dictionary(uniqueKeysWithValues: zip(names, signed.reasons(of: stories)))
  }

  @Test func theyAreTheSameWithoutAnIndex() throws {
    let collection = try SampleCollection()
    try collection.write("1/long.txt", SampleCollection.report(of: 1, 7, sentences: 300))
    try collection.write("1/alone.txt", "Alone\n\nNothing of it stands elsewhere.\n")
    let index = try collection.index()
    let reasons = try reasons(of: index)
    #expect(reasons == reasonsWithoutIndex(of: collection))
    #expect(reasons.count { $0.key.count >= 3 && $0.value.count == StoryReason.most } == 12)
    #expect(reasons.allSatisfy { $0.key.count > 1 || $0.value.isEmpty })
  }

  /// Whatever came before, and in which order.
  @Test func theyFollowWhatCameAndWent() throws {
    let collection = try SampleCollection()
    let index = try collection.index()
    _ = try reasons(of: index)
    for event in 20..<24 { try collection.write("0/new\(event).txt", SampleCollection.report(of: event, 5)) }
    try collection.write("1/event1_0.txt", SampleCollection.report(of: 2, 9))
    try collection.remove("0/event0_0.txt")
    #expect(try collection.refresh(index).hasChanged)
    let told = try reasons(of: index)
    #expect(told == reasonsWithoutIndex(of: collection))
    let fresh = try collection.index(at: collection.folder.path("fresh.db"))
    #expect(told == (try reasons(of: fresh)))
    // A temporary one has one connection for all.
    let temporary = ReportIndex(of: [collection.news])
    try collection.refresh(temporary)
    #expect(told == (try reasons(of: temporary)))
  }

  /// The index says what it has read, whatever has become of the files.
  @Test func filesThatAreGoneOrChangedChangeNothing() throws {
    let collection = try SampleCollection()
    let index = try collection.index()
    let before = try reasons(of: index)
    try collection.remove("0/event0_0.txt")
    try collection.write("0/event0_1.txt", SampleCollection.report(of: 5, 1))
    #expect(try reasons(of: index) == before)
  }

  @Test func reportsThatTheIndexHasNotAnyMoreShareNothing() throws {
    let collection = try SampleCollection()
    let index = try collection.index()
    let story = try #require(try index.listing().stories.first).reports.map(\.id)
    let whole = try index.reasons(of: [story])[0]
    #expect(whole.contains { $0.reports == 3 })
    let rest = try index.reasons(of: [story + [9999], [story[0], 9999], [9998, 9999], []])
    #expect(rest == [whole, [], [], []])
  }

  @Test func aDamagedSignatureIsSaid() throws {
    let collection = try SampleCollection(events: 2)
    let index = try collection.index()
    let story = try #require(try index.listing().stories.first).reports.map(\.id)
    try index.connections.write { database throws(DatabaseProblem) in
      try database.run("UPDATE signature SET sum = sum + 1 WHERE report = ?", [.number(story[1])])
    }
    let problem = #expect(throws: IndexProblem.self) { try index.reasons(of: [story]) }
    #expect(problem?.kind == .damaged)
  }
}
