import ParallaxModel
import Testing

/// Each quotation once, with who says it and what every report has of it.
@Suite struct QuotationListTests {
  private static let lede =
    "The harbour of Lenna was closed on Monday after the flood, and the fishers met in front of the old hall."
  private static let rest = "The council of Lenna will vote on Friday on the money for the new quay and the two cranes."

  /// A story of reports that differ in one sentence, by siglum.
  private func story(_ sentences: [String: String]) -> (collation: Collation, projections: [Projection]) {
    let files = sentences.sorted { $0.key < $1.key }.map { siglum, sentence in
      InputFile(
        path: "\(siglum).txt",
        bytes: Array("Harbour closed after flood\n\n\(Self.lede)\n\n\(sentence)\n\n\(Self.rest)\n".utf8))
    }
    let collation = Collation.collate(files).collation
    let story = collation.stories[0]
    return (collation, story.reports.map { Projection(of: collation, story: story, base: $0) })
  }

  /// `words (speaker): a same, b cut; not c`
  private func quotations(_ sentences: [String: String]) -> [String] {
    let (collation, projections) = story(sentences)
    let found = projections.map { $0.quotations(in: collation) }
    #expect(found.allSatisfy { $0 == found[0] }, "quotations know no base")
    return found[0].map { quotation in
      let printings = quotation.printings.sorted { $0.report < $1.report }.map {
        "\(collation.reports[$0.report].siglum) \($0.likeness.rawValue)"
      }
      let absent = quotation.absent.map { collation.reports[$0].siglum }.joined(separator: " ")
      let speaker = quotation.speaker.map { " (\($0))" } ?? ""
      return "\(quotation.printings[0].text)\(speaker): " + printings.joined(separator: ", ")
        + (absent.isEmpty ? "" : "; not \(absent)")
    }
  }

  @Test func allThatReportsDoWithAQuotation() {
    #expect(
      quotations([
        "a": "“The nets were empty for the whole of the winter,” said Orvel Tamm in front of the hall.",
        "b": "Orvel Tamm said in front of the hall that the nets were “empty for the whole of the winter.”",
        "c": "“The nets stayed empty for the whole of that winter,” said Orvel Tamm in front of the hall.",
        "d": "Orvel Tamm said in front of the hall that the nets were empty for the whole of the winter.",
        "e": "In front of the hall Orvel Tamm said that the nets had been empty for a whole winter.",
        "f": "A band played in the square for an hour, and children threw paper boats into the water.",
      ]) == [
        "The nets were empty for the whole of the winter (Orvel Tamm): "
          + "a same, b cut, c in other words, d without quotation marks, e indirect; not f"
      ])
  }

  @Test func oneWordIsAQuotationAndProvesNothingElsewhere() {
    #expect(
      quotations([
        "a": "The mayor called the plan for the quay “worthless” on the radio on Sunday night.",
        "b": "The mayor called the plan for the quay “worthless” on the radio on Sunday night.",
        "c": "A crate of worthless paper drifted past the quay, and nobody in the crowd looked at it.",
      ]) == ["worthless (The mayor): a same, b same"])
  }

  @Test func aDateThatBothHaveMakesNoOneUtterance() {
    #expect(
      quotations([
        "a": "The ferry sank at night: “Tuesday, 14 October,” Orvel Tamm had written on the door of the hall.",
        "b": "Orvel Tamm signed the “provisional list of boats of 14 October” in the hall when the ferry had sunk.",
      ]).allSatisfy { !$0.contains("in other words") })
  }

  @Test func aShipIsNoQuotation() {
    let found = quotations([
      "a": "The ferry “Dawn” left the quay at night with nine fishers and their dogs on board.",
      "b": "The ferry Dawn left the quay at night with nine fishers and their dogs on board.",
    ])
    #expect(found == [])
  }

  @Test func aPartOfALongQuotationIsEnoughNotToLackIt() {
    let found = quotations([
      "a": "“We lost four boats, nine nets and the whole catch of the winter in one single night,” said Orvel Tamm.",
      "b": "The insurers asked who had lost the whole catch of the winter in one single night, and got no answer.",
    ])
    #expect(found.count == 1 && found[0].hasSuffix("a same, b without quotation marks"), "\(found)")
  }

  @Test func aNameIsTakenBeforeAPronounAndEachPrintingHasItsOwn() throws {
    let (collation, projections) = story([
      "a": "“The nets were empty for the whole of the winter,” he said in front of the hall.",
      "b": "“The nets were empty for the whole of the winter,” said Orvel Tamm in front of the hall.",
    ])
    let quotation = try #require(projections[0].quotations(in: collation).first)
    #expect(quotation.speaker == "Orvel Tamm")
    #expect(quotation.printings.map(\.speaker) == ["he", "Orvel Tamm"])
  }

  @Test func quotationsOfTheHeadlineAreListed() {
    let texts = ["a": "‘We lost it all’: Lenna counts its boats", "b": "Lenna counts its boats"].map { siglum, head in
      InputFile(
        path: "\(siglum).txt", bytes: Array("\(head)\n\n\(Self.lede) It was late.\n\n\(Self.rest)\n".utf8))
    }
    let collation = Collation.collate(texts).collation
    let found = Projection(of: collation, story: collation.stories[0]).quotations(in: collation)
    #expect(found.map { $0.printings[0].text } == ["We lost it all"])
  }

  // MARK: Phrases

  @Test func everyPlaceIsListedOutsideTheStoryToo() throws {
    let (collation, projections) = story([
      "a": "The fund must repay the fishers, the judges wrote. Who cannot repay must sell the house.",
      "b": "Nobody in the crowd spoke of money, and the band went on playing until the rain began.",
    ])
    let outside = InputFile(
      path: "z.txt",
      bytes: Array("Football\n\nThe club wants to REPAY its fans with a win at home, said the coach.\n".utf8))
    let files = collation.reports.map { InputFile(path: $0.document.path, bytes: $0.document.text) } + [outside]
    let all = Collation.collate(files).collation
    let main = try #require(all.stories.first { $0.reports.count == 2 })
    let found = Projection(of: all, story: main).counterparts(of: "repay", in: all)
    #expect(found.count == 1)
    #expect(found[0].printings.map { all.reports[$0.report].siglum } == ["a", "a", "z"])
    #expect(found[0].printings.map(\.text) == ["repay", "repay", "REPAY"])
    #expect(found[0].absent.map { all.reports[$0].siglum } == ["b"])
    #expect(
      projections[0].counterparts(of: "repay", in: collation) == projections[1].counterparts(of: "repay", in: collation)
    )
  }

  /// What a report of another event prints is found as well, and has no passage in the story.
  @Test func aReportOfAnotherStoryPrintsTheQuotation() throws {
    let words = "“The nets were empty for the whole of the winter,” said Karlsen."
    let story = "Harbour closed after flood\n\n\(Self.lede)\n\n\(words)\n\n\(Self.rest)\n"
    let texts = [
      "a": story, "b": story,
      "z": "Lemon trees of the south\n\nLemons grow well on terraces above the village of Ornesa.\n\n\(words)\n",
    ]
    let files = texts.sorted { $0.key < $1.key }.map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) }
    let read = ReportReader().read(files)
    let collation = Collation(
      reports: read.reports, vocabulary: read.vocabulary,
      ties: Collation.collate(files).collation.ties.filter { $0.b.report == 1 })
    let main = try #require(collation.stories.first)
    #expect(main.reports == [0, 1])
    let projection = Projection(of: collation, story: main)
    let quotation = try #require(projection.quotations(in: collation).first)
    #expect(quotation.printings.map(\.report) == [0, 1, 2])
    let outside = try #require(quotation.printings.last?.places.first)
    #expect(projection.passage(of: outside) == nil)
  }

  @Test func wordsOverTwoSegmentsHaveTwoPlaces() throws {
    let (collation, projections) = story([
      "a": "A band played in the square.", "b": "A band played in the square for an hour.",
    ])
    let found = try #require(projections[0].counterparts(of: "after flood The harbour", in: collation).first)
    #expect(found.printings.map { $0.places.count } == [2, 2])
    #expect(found.printings[0].text == "after flood The harbour")
  }
}
