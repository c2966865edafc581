import ParallaxModel
import Testing

/// The whole path, on the five sample reports.
@Suite struct CollatedStoryTests {
  private static let seeds = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/seeds"

  @Test func thePathLeadsFromAFolderToFindings() throws {
    let read = try #require(CollatedStory(paths: [Self.seeds]))
    #expect(read.collation.reports.map(\.siglum) == ["000", "001", "002", "003", "004"])
    #expect(read.collation.reports.allSatisfy { $0.language?.code == "en" })
    #expect(read.collation.stories.count == 1)
    #expect(read.findings.contains { $0.kind == .name })
    #expect(read.problems.isEmpty)
  }

  @Test func theBaseIsTheOneThatIsNamed() throws {
    let read = try #require(CollatedStory(paths: [Self.seeds], base: "004"))
    #expect(read.collation.reports[read.projection.base].siglum == "004")
    #expect(CollatedStory(paths: [Self.seeds], base: "005") == nil)
    #expect(CollatedStory(paths: [Self.seeds + "/none"]) == nil)
  }
}
