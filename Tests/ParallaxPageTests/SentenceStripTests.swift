import ParallaxModel
import ParallaxPage
import Testing

/// Strips of sentences: who tells each.
struct SentenceStripTests {
  /// Two sentences that all tell, one that two do, and one of each report's own.
  private static let texts = [
    "a":
      "The harbour of Lenna was closed on Friday after a crane fell.\n\nMayor Orvel Tamm visited the port at noon.\n\nFishermen mend their nets in the old hall.\n",
    "b":
      "The harbour of Lenna was closed on Friday after a crane fell.\n\nMayor Orvel Tamm visited the port at noon.\n\nA school band plays there on summer evenings.\n",
    "c":
      "The harbour of Lenna was closed on Friday after a crane fell.\n\nTicket prices for the ferry had doubled since spring.\n",
  ]

  private static func strip(of siglum: String, width: Column? = nil) throws -> SentenceStrip {
    let files = texts.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }
    let (collation, _) = Collation.collate(files)
    let projection = Projection(of: collation, story: collation.stories[0])
    let report = try #require(collation.report(withSiglum: siglum))
    return SentenceStrip(of: report, projection.tellings, in: collation.reports, width: width)
  }

  @Test func signForEachSentence() throws {
    #expect(try Self.strip(of: "a").signs == [.all, .some, .only])
    #expect(try Self.strip(of: "b", width: 40).signs == [.all, .some, .only])
    #expect(try Self.strip(of: "c").signs == [.all, .only])
  }

  @Test func strongestWinsWhereSentencesShareASign() throws {
    #expect(try Self.strip(of: "a", width: 1).signs == [.all])
    #expect(try Self.strip(of: "a", width: 2).signs == [.all, .only])
    #expect(try Self.strip(of: "a", width: 0).signs == [])
  }

  @Test func runsHaveSignsAndRoles() throws {
    let runs = try Self.strip(of: "a").runs()
    #expect(runs.map(\.text) == ["║│", "·"])
    #expect(runs.map(\.role) == [.bar, .figure])
    #expect(runs.map(\.columns) == [2, 1])
    #expect(try Self.strip(of: "a").runs(ascii: true).map(\.text) == ["#|", "."])
  }
}
