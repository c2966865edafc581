import ParallaxModel
import Testing

/// A finding set aside is found again in reports that have changed, by its kind and by quotes on two sides.
@Suite struct FindingsAsideTests {
  private static let before = [
    "a": "Divers found cracks in two of the five piers on Monday.",
    "b": "Divers found cracks in three of the five piers on Monday.",
  ]

  private func annotation() throws -> Annotation {
    let found = FoundFacts(Self.before)
    let finding = try #require(found.findings.first)
    return try #require(Annotation(settingAside: finding, in: found.collation))
  }

  private func aside(_ sentences: [String: String]) throws -> (aside: FindingsAside, findings: [Finding]) {
    let found = FoundFacts(sentences)
    let placed = found.collation.placing([KeptAnnotation(id: 1, try annotation())])
    return (FindingsAside(placed, among: found.findings), found.findings)
  }

  @Test func itKeepsTheWordsOfTheOtherSide() throws {
    guard case .setAside(.number, _, let others) = try annotation().kind else {
      Issue.record("no number")
      return
    }
    #expect(others == ["three"])
  }

  @Test func itIsFoundAgainWhenTheSentencesHaveChanged() throws {
    let (aside, findings) = try aside([
      "a": "On Monday divers found deep cracks in two of the five piers.",
      "b": "On Monday divers found deep cracks in three of the five piers.",
    ])
    #expect(findings.count == 1 && findings.allSatisfy(aside.contains))
    #expect(aside.lost == [])
  }

  @Test func anotherFactIsNotSetAside() throws {
    let (aside, findings) = try aside([
      "a": "Divers found cracks in two of the five piers on Monday.",
      "b": "Divers found cracks in four of the five piers on Monday.",
    ])
    #expect(findings.count == 1 && !findings.contains(where: aside.contains))
    #expect(aside.lost.map(\.kept.id) == [1])
  }

  @Test func whatIsGoneIsLostAndNotDropped() throws {
    let (aside, findings) = try aside([
      "a": "Divers found cracks in all of the piers on Monday.",
      "b": "Divers found cracks in all of the piers on Monday.",
    ])
    #expect(findings == [])
    #expect(aside.lost.count == 1)
  }
}
