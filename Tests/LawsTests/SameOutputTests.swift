import ParallaxModel
import Testing

@testable import laws

/// What is compared between collations: a difference is found, and said where it is.
@Suite struct SameOutputTests {
  private let files = MadeUpCases.bridge.files
  private let other = MadeUpCases.files([
    "north": MadeUpCases.north.replacing("two", with: "ten"), "south": MadeUpCases.south, "east": MadeUpCases.east,
  ])

  @Test func otherOutputIsFound() {
    let laws = OutputLaws(CollatedCase(files))
    let reversed = CollatedCase(files.reversed())
    let changed = CollatedCase(other)
    #expect(MadeUpCases.broken { laws.check(reversed, .order, "reversed", &$0) } == [])
    #expect(MadeUpCases.broken { laws.check(changed, .order, "changed", &$0) } == [.order, .findings])
    #expect(MadeUpCases.broken { laws.check(changed, .repetition, "changed", &$0) } == [.repetition])
  }

  @Test func theFirstDifferenceIsShown() {
    #expect(OutputLaws.difference(Array("one two".utf8), Array("one two".utf8)) == nil)
    #expect(
      OutputLaws.difference(Array("one two".utf8), Array("one ten!".utf8))
        == #"byte 5 of the output: "one two", "one ten!""#)
  }

  /// What one base is told differs by a sentence, which takes a link and the finding on the piers with it.
  @Test func linksAndFindingsThatKnowABaseAreFound() {
    let one = CollatedCase(files)
    let shorter = MadeUpCases.south.replacing("Divers found cracks in three piers of the bridge.\n\n", with: "")
    let two = CollatedCase(
      MadeUpCases.files(["north": MadeUpCases.north, "south": shorter, "east": MadeUpCases.east]))
    #expect(one.collation.links != two.collation.links)
    let mixed = CollatedCase(one.collation, views: [one.views[0], two.views[1]])
    #expect(MadeUpCases.broken { OutputLaws(one).checkLinks(&$0) } == [])
    #expect(MadeUpCases.broken { OutputLaws(mixed).checkLinks(&$0) } == [.links, .findings])
  }

  @Test func anotherLanguageIsFound() {
    let german =
      "Hafen offen\n\nDer Hafen ist nach dem Streik wieder offen, und die Schiffe sind auf dem Weg in die Stadt."
    let mixed = CollatedCase(MadeUpCases.files(["north": MadeUpCases.north, "ost": german]))
    #expect(MadeUpCases.broken { OutputLaws(mixed).checkLanguages(&$0) } == [.language])
    #expect(MadeUpCases.broken { OutputLaws(CollatedCase(files)).checkLanguages(&$0) } == [])
  }

  /// Quotations of one text are looked up in another, in which the report that lacked them holds them.
  @Test func whoHoldsAQuotationAndIsSaidToLackItIsFound() throws {
    let collation = CollatedCase(files).collation
    let quotations = Projection(of: collation, story: collation.stories[0]).quotations(in: collation)
    let quotation = try #require(quotations.first { !$0.absent.isEmpty })
    #expect(MadeUpCases.broken { QuotationLaws(CollatedCase(files)).check(quotation, &$0) } == [])
    let lacking = quotation.absent.map { collation.reports[$0].siglum }
    let texts = ["north": MadeUpCases.north, "south": MadeUpCases.south, "east": MadeUpCases.east]
    let held = CollatedCase(
      MadeUpCases.files(
        Dictionary(
          uniqueKeysWithValues: texts.map { ($0, lacking.contains($0) ? $1 + " It will never open again." : $1) })))
    #expect(MadeUpCases.broken { QuotationLaws(held).check(quotation, &$0) } == [.absence])
  }

  @Test func whatIsSaidOtherwiseBesideOthersIsFound() {
    func event(_ sentences: [String], _ name: String) -> LawCase {
      let texts = [sentences, [sentences[1], sentences[0], sentences[2]]].map { $0.joined(separator: "\n\n") }
      return LawCase(name: name, files: MadeUpCases.files(["\(name)/1": texts[0], "\(name)/2": texts[1]]))
    }
    let flood = event(
      [
        "The old bridge at Lindholm was closed on Monday after the river rose by two metres.",
        "Mayor Ingrid Sand said that nobody was hurt and that the school would stay shut.",
        "Engineers will inspect the northern pillars before traffic is let across again.",
      ], "flood")
    let fire = event(
      [
        "A warehouse in Ostrava burnt down early on Thursday, the fire service reported.",
        "Seventy firefighters fought the flames, and two of them breathed in smoke.",
        "The owner, Petr Novak, put the damage at nine million crowns.",
      ], "fire")
    let cases = [flood, fire]
    let came = CompanyLaws(cases).check()
    #expect(came.verdicts.map(\.brokenLaws) == [[], []])
    #expect(came.verdicts[0].checks > 1 && came.verdicts[1].checks > 1)
    let (one, two) = (CollatedCase(files).collation, CollatedCase(other).collation)
    func said(_ collation: Collation) -> [UInt8] {
      CompanyLaws.said(of: collation.stories[0], base: collation.stories[0].reports[0], collation)
    }
    #expect(said(one) != said(two) && said(one).starts(with: Array(#""links":"#.utf8)))
  }

  @Test func casesAreGroupedFromAllPartsOfTheList() {
    let cases = (0..<50).map { LawCase(name: "\($0)", files: []) }
    let groups = CompanyLaws.groups(of: cases)
    #expect(groups.map(\.count) == [17, 17, 16])
    #expect(groups[1].map(\.name).prefix(3) == ["1", "4", "7"])
  }

  @Test func whoHoldsAPhraseAndIsNotListedIsFound() {
    let collation = CollatedCase(files).collation
    let laws = PhraseLaws(collation)
    let phrase = "in three PIERS"
    let south = collation.reports.indices.first { collation.reports[$0].siglum == "south" } ?? 0
    let found = Projection(of: collation, story: collation.stories[0]).counterparts(of: phrase, in: collation)
    #expect(MadeUpCases.broken { laws.check(phrase, from: south, found, &$0) } == [])
    #expect(MadeUpCases.broken { laws.check(phrase, from: south, [], &$0) } == [.absence])
    let denied = Counterparts(printings: found[0].printings, unclear: [], absent: [south])
    #expect(MadeUpCases.broken { laws.check(phrase, from: south, [denied], &$0) } == [.absence])
    #expect(MadeUpCases.broken { laws.check(seed: "bridge", &$0) } == [])
  }

  @Test func plainWordsAreFoundWhateverTheirForm() {
    func holds(_ text: String, _ phrase: String, joined: Bool = false) -> Bool {
      PlainWords(text, joinsBrokenWords: joined).contains(PlainWords(phrase, joinsBrokenWords: joined))
    }
    #expect(holds("The  “caf\u{E9}” isn’t\nopen", "the CAFE\u{301} isn't open"))
    #expect(holds("die Feuer-\nwehr kam", "feuerwehr kam", joined: true))
    #expect(!holds("the cats and", "the cat"))
    #expect(!holds("die Feuer-\nwehr kam", "feuerwehr kam"))
  }

  @Test func whatIsWantedIsCounted() {
    var counts = WantedCounts()
    let (one, two) = (CollatedCase(files), CollatedCase(other))
    counts.countFindings(in: [one.views[0], one.views[0]])
    #expect(counts.found.all > 0 && counts.found.broken == 0 && counts.told.broken == 0)
    counts.countFindings(in: [one.views[0], two.views[0]])
    #expect(counts.found.broken > 0)
  }
}
