import Foundation
import ParallaxModel
import Testing

@testable import ParallaxIndex

/// What the reader says of stories holds in an index and without one, by name, by content and by words.
@Suite struct CorrectionTests {
  private let collection: SampleCollection

  init() throws { collection = try SampleCollection(events: 12) }

  private func range(_ name: String, at path: String? = nil) throws -> TextRange {
    let path = path ?? collection.news + "/" + name
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: collection.news + "/" + name)))
    let reports = ReportReader().read([InputFile(path: path, bytes: bytes)]).reports
    return TextRange(naming: try #require(reports.first))
  }

  private func expect(
    _ corrections: [Correction], together: [[String]], apart: [(String, String)] = [], isJoined: Bool
  ) throws {
    let index = try collection.index(corrections: corrections)
    let listing = try index.listing()
    let names = listing.names(below: collection.news)
    #expect(names == collection.storiesWithoutIndex(corrections: corrections))
    for some in together { #expect(names.contains { Set(some).isSubset(of: $0) }, "\(some)") }
    for (one, other) in apart { #expect(!names.contains { $0.contains(one) && $0.contains(other) }, "\(one) \(other)") }
    #expect(listing.stories.contains(where: \.isJoined) == isJoined)
  }

  @Test func whatIsJoinedIsOneStory() throws {
    let join = Correction.join([try range("0/event0_0.txt"), try range("1/event1_1.txt")])
    try expect([join], together: [["0/event0_0.txt", "1/event1_1.txt"]], isJoined: true)
    // Undone.
    try expect(
      [], together: [["0/event0_0.txt", "0/event0_1.txt"]], apart: [("0/event0_0.txt", "1/event1_1.txt")],
      isJoined: false)
  }

  @Test func whatIsDividedIsNot() throws {
    let divide = Correction.divide([
      [try range("0/event0_0.txt")], [try range("0/event0_1.txt"), try range("0/event0_2.txt")],
    ])
    try expect(
      [divide], together: [["0/event0_1.txt", "0/event0_2.txt"]], apart: [("0/event0_0.txt", "0/event0_1.txt")],
      isJoined: false)
  }

  @Test func theLastWordHolds() throws {
    let (a, b) = (try range("0/event0_0.txt"), try range("0/event0_1.txt"))
    try expect(
      [.divide([[a], [b]]), .join([a, b])], together: [["0/event0_0.txt", "0/event0_1.txt"]], isJoined: true)
    try expect(
      [.join([a, b]), .divide([[a], [b]])], together: [], apart: [("0/event0_0.txt", "0/event0_1.txt")], isJoined: false
    )
  }

  @Test func aReportIsKnownByItsContentsElsewhere() throws {
    let join = Correction.join([
      try range("0/event0_0.txt", at: "/elsewhere/a.txt"), try range("1/event1_1.txt", at: "/elsewhere/b.txt"),
    ])
    try expect([join], together: [["0/event0_0.txt", "1/event1_1.txt"]], isJoined: true)
  }

  @Test func aReportThatHasChangedIsKnownByItsPath() throws {
    let join = Correction.join([try range("0/event0_0.txt"), try range("1/event1_1.txt")])
    try collection.write("0/event0_0.txt", SampleCollection.report(of: 0, 0) + "\nOne more sentence came later on.\n")
    try expect([join], together: [["0/event0_0.txt", "1/event1_1.txt"]], isJoined: true)
  }

  @Test func aReportThatWasMovedAndChangedIsKnownByItsWords() throws {
    try collection.write("0/event0_0.txt", "The only headline like this one\n\n" + SampleCollection.report(of: 0, 0))
    let join = Correction.join([try range("0/event0_0.txt"), try range("1/event1_1.txt")])
    try collection.remove("0/event0_0.txt")
    try collection.write(
      "moved.txt", "The only headline like this one\n\n" + SampleCollection.report(of: 0, 0) + "More.\n")
    try expect([join], together: [["moved.txt", "1/event1_1.txt"]], isJoined: true)
  }

  @Test func whatIsOfOtherCollectionsSaysNothing() throws {
    let other = try SampleCollection(events: 30)
    try other.write("x.txt", SampleCollection.report(of: 40, 0))
    try other.write("y.txt", SampleCollection.report(of: 41, 0))
    let ranges = try ["x.txt", "y.txt"].map { name in
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: other.news + "/" + name)))
      return TextRange(
        naming: try #require(
          ReportReader().read([InputFile(path: other.news + "/" + name, bytes: bytes)]).reports.first))
    }
    try expect([.join(ranges)], together: [], isJoined: false)
  }

  @Test func theIndexMakesTheSameCorrections() throws {
    let index = try collection.index()
    let listing = try index.listing()
    let (one, other) = (listing.stories[0].reports[0], listing.stories[1].reports[0])
    let joined = try #require(try index.joining([one, other]))
    let name = { (report: ListedReport) in String(report.name.path.dropFirst(collection.news.count + 1)) }
    #expect(joined == .join([try range(name(one)), try range(name(other))]))
    #expect(try index.regroup(corrections: [joined]))
    #expect(
      try index.listing().stories.contains { $0.isJoined && $0.reports.contains(one) && $0.reports.contains(other) })
    #expect(try index.regroup(corrections: [joined]) == false)
    let divided = try #require(try index.dividing([[one], [other]]))
    #expect(divided == .divide([[try range(name(one))], [try range(name(other))]]))
    #expect(try index.joining([one]) == nil)
    #expect(try index.dividing([[one], []]) == nil)
  }
}
