import ParallaxModel
import Testing

@testable import ParallaxIndex

/// What many reports have shows before it is known how many.
@Suite struct BeginningTests {
  private func told(_ hit: CollectionHit) -> [String] {
    [hit.report.name.path, "\(hit.more)"] + hit.places.map { "\($0.line) \($0.bytes)" }
  }

  /// The first texts are looked at before the full-text index is asked: what comes is the same, in the same order.
  @Test func whatManyHaveComesFirst() throws {
    let collection = try SampleCollection(events: 120)
    let index = try collection.index()
    for text in [
      "officials", "o*", "\"had 3\"", SampleCollection.word(31), "officials -\(SampleCollection.word(0))", "nowhere",
    ] {
      let query = CollectionQuery(text)
      var (found, pieces): ([CollectionHit], Int) = ([], 0)
      try index.search(query) { hits in
        found += hits
        pieces += 1
        return true
      }
      #expect(found.map(told) == (try collection.hitsWithoutIndex(of: query)).map(told), "\(text)")
      #expect(pieces > 1)
      let whole = try index.search(query)
      let beginning = try index.beginSearch(query)
      #expect((beginning == nil) == (whole.reportCount < 20), "\(text)")
      guard let beginning else { continue }
      #expect(beginning.isBeginning && !beginning.isWhole && !beginning.isCounted)
      #expect(beginning.hits.map(told) == whole.hits.prefix(beginning.hits.count).map(told), "\(text)")
      #expect(beginning.reportCount == beginning.hits.count && beginning.storyCount >= 32)
    }
    var first: [CollectionHit] = []
    try index.search(CollectionQuery("officials")) { hits in
      first += hits
      return false
    }
    #expect(!first.isEmpty && first.count < 256)
    #expect(try index.beginSearch(CollectionQuery("outlet:x")) == nil)
    #expect(throws: ReportIndex.SearchFailure.self) {
      try index.beginSearch(CollectionQuery("(", isRegex: true))
    }
  }
}
