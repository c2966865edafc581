import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// In how many reports features stand.
@Suite struct FeatureFrequencyTests {
  @Test func theyAreThoseOfTheSignatures() {
    let reader = InputReader()
    let folders = ["school", "mine"].map(worldStoryFolder)
    let reports = SignedCollection(reader.find(folders), reader).reports
    let frequencies = FeatureFrequencies(of: reports)
    let counts = reports.flatMap(\.signature.hashes).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(counts.count > 100 && counts.values.contains(3))
    #expect(counts.allSatisfy { frequencies.count(of: $0.key) == $0.value })
    #expect(frequencies.reportCount == reports.count)
    let unknown = (0..<1000).map { UInt32($0) &* 2_654_435_761 }.filter { counts[$0] == nil }
    #expect(unknown.count > 900 && unknown.allSatisfy { frequencies.count(of: $0) == 0 })
  }

  /// Read from memory, from files, as a collation: one story has the same reasons.
  @Test func reasonsDependOnNoWayThatReportsCome() throws {
    let reader = InputReader()
    let found = reader.find(["school", "mine"].map(worldStoryFolder))
    let collection = SignedCollection(found, reader)
    let stories = collection.stories().map(\.reports)
    let reasons = collection.reasons(of: stories)
    #expect(stories.count == 2 && reasons.allSatisfy { $0.count == StoryReason.most })
    let collation = Collation.collate(reader.read(paths: found.paths).files, ReadingChoices()).collation
    let aligned = collation.reasons(of: collation.stories)
    #expect(Set(aligned) == Set(reasons))
  }
}
