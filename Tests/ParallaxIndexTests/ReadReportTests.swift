import ParallaxModel
import Testing

@testable import ParallaxIndex

/// Which reports of a listing were read.
@Suite struct ReadReportTests {
  /// What was read is known by its text: a report that is another now is unread.
  @Test func whatWasReadIsKnownByItsText() throws {
    let collection = try SampleCollection(events: 2)
    let index = try collection.index()
    let name = "0/event0_0.txt"
    func own() throws -> ListedReport {
      let reports = try index.listing().stories.flatMap(\.reports)
      return try #require(reports.first { $0.name.path == "\(collection.news)/\(name)" })
    }
    let digest = InputReader().read(paths: ["\(collection.news)/\(name)"]).files[0].digest
    let before = try own().id
    #expect(try index.reports(having: [before: ["x", digest], before + 1: ["x"], 999: [digest]]) == [before])
    try collection.write(name, SampleCollection.report(of: 0, 7))
    try collection.refresh(index)
    #expect(try index.reports(having: [own().id: [digest]]) == [])
  }
}
