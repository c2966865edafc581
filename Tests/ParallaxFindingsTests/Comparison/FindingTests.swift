import ParallaxModel
import Testing

/// Facts that were changed are found, each as its kind.
@Suite struct FindingTests {
  @Test(arguments: [
    (
      "name", "The boats left for Bergen on the next morning with the tide.",
      "The boats left for Hamburg on the next morning with the tide.", "name: Bergen | Hamburg"
    ),
    (
      "first name", "The envoy Anna Larsen signed the paper in the evening.",
      "The envoy Ingrid Larsen signed the paper in the evening.", "name: Anna Larsen | Ingrid Larsen"
    ),
    (
      "number", "About 340 boats took part in the long parade.", "About 310 boats took part in the long parade.",
      "number: 310 | 340"
    ),
    (
      "number word", "The talks took three hours and ended without a paper.",
      "The talks took five hours and ended without a paper.", "number: five | three"
    ),
    (
      "number in words", "Two hundred and fifty boats took part in the long parade.",
      "Two hundred and sixty boats took part in the long parade.",
      "number: Two hundred and fifty | Two hundred and sixty"
    ),
    (
      "currency", "The fire cost $5 million in the first week of the year.",
      "The fire cost €5 million in the first week of the year.", "number: $5 million | €5 million"
    ),
    (
      "short amount", "The fire cost $5m in the first week of the year.",
      "The fire cost $6 million in the first week of the year.", "number: 5m | 6 million"
    ),
    (
      "month", "The next meeting is planned for 12 October in the town hall.",
      "The next meeting is planned for 12 November in the town hall.", "date: 12 November | 12 October"
    ),
    (
      "year", "The treaty was signed in 1998 after a long quarrel.",
      "The treaty was signed in 1989 after a long quarrel.", "date: 1989 | 1998"
    ),
    (
      "weekday", "The minister arrived on Tuesday with a small staff.",
      "The minister arrived on Thursday with a small staff.", "date: Thursday | Tuesday"
    ),
    (
      "negation", "The fleet was damaged by the heavy storm in March.",
      "The fleet was not damaged by the heavy storm in March.",
      "negation: fleet was damaged by | fleet was not damaged by"
    ),
    (
      "modal", "The new rules will enter into force next summer.", "The new rules may enter into force next summer.",
      "certainty: may enter into | new rules will enter into"
    ),
    (
      "speaker", "“The nets are empty,” said Karlsen in front of the hall.",
      "“The nets are empty,” said Hagen in front of the hall.", "speaker: Hagen | Karlsen"
    ),
    (
      "unit", "The net was 40 metres long and made of hemp.", "The net was 40 feet long and made of hemp.",
      "number: 40 feet | 40 metres"
    ),
    (
      "ordinal", "It was the third boat that sank in that winter.", "It was the second boat that sank in that winter.",
      "number: second | third"
    ),
    (
      "relative day", "The minister said that he would sail today if he could.",
      "The minister said that he would sail tomorrow if he could.", "date: today | tomorrow"
    ),
    (
      "possibility", "The owner sank the old boat behind the island.",
      "The owner may have sunk the old boat behind the island.",
      "certainty: The owner may have sunk | The owner sank the old"
    ),
    (
      "opposite", "The court called the new fishing quota legal in every respect.",
      "The court called the new fishing quota illegal in every respect.", "negation: illegal | legal"
    ),
    (
      "marks", "“We have seen nothing of the promised money,” the fishermen of the islands complain.",
      "We have seen nothing of the promised money, the fishermen of the islands complain.",
      "quotation: We have seen nothing of the promised money | We have seen nothing of the promised money"
    ),
    (
      "denier", "A source denied that any boat had been sold to the islands.",
      "An official denied that any boat had been sold to the islands.", "speaker: official | source"
    ),
    (
      "part of the year", "The harbour was closed in early 2019 after the long storm.",
      "The harbour was closed in late 2019 after the long storm.", "date: early 2019 | late 2019"
    ),
    (
      "listener", "A second fisherman told Reuters that the nets had been cut in the night.",
      "A second fisherman said that the nets had been cut in the night.", "attribution: - | told Reuters"
    ),
  ]) func aChangedFactIsFound(what: String, one: String, other: String, expected: String) {
    let found = FoundFacts(["a": one, "b": other])
    #expect(found.lines == [expected])
    #expect(found.areQuotedRight)
  }

  @Test func aQuotationInOtherWordsIsFound() {
    let found = FoundFacts([
      "a": "“We will never accept such a quota,” a fisherman shouted from his boat.",
      "b": "“We will gladly accept such a quota,” a fisherman shouted from his boat.",
    ])
    #expect(found.findings.map(\.severity) == [3])
    #expect(found.lines.count == 1)
  }

  @Test func aLostHedgeAndALostSourceAreFound() {
    let hedge = FoundFacts([
      "a": "The owner allegedly sank his own boat for the insurance.",
      "b": "The owner sank his own boat for the insurance.",
    ])
    #expect(hedge.findings.map(\.kind) == [.certainty])
    let source = FoundFacts([
      "a": "The catch fell by half within ten years, according to the coast guard.",
      "b": "The catch fell by half within ten years.",
    ])
    #expect(source.findings.map(\.kind) == [.attribution])
    #expect(source.findings[0].readings.contains { $0.text == nil })
  }

  @Test func aHedgeThatIsGoneFromAReworkedSentenceIsFoundAndNamedAsLost() {
    let found = FoundFacts([
      "a": "The talks about the harbour and the tariffs appeared to have come to nothing.",
      "b": "The talks about the tariffs and the harbour, as we know, ended without a result.",
      "c": "The talks about the harbour and the tariffs appeared to have come to nothing.",
    ])
    #expect(found.findings.map(\.kind) == [.certainty])
    #expect(found.findings.first?.why.hasPrefix("A hedge is lost: ") == true)
  }

  @Test func theReportThatStandsAloneDiffers() throws {
    let found = FoundFacts([
      "a": "About 340 boats took part in the long parade.", "b": "About 310 boats took part in the long parade.",
      "c": "About 340 boats took part in the long parade.",
    ])
    let finding = try #require(found.findings.first)
    #expect(found.findings.count == 1)
    #expect(finding.differs.map { found.collation.reports[$0].siglum } == ["b"])
    #expect(finding.why == "The number differs: “310” in b; “340” in a and c.")
  }

  @Test func whoToldWhomIsFound() {
    let found = FoundFacts([
      "a": "One of the sources told Larsen that the quota would stay as it was.",
      "b": "Hagen told Larsen that the quota would stay as it was.",
    ])
    #expect(found.findings.map(\.kind) == [.speaker])
  }
}

/// What means the same is silent.
@Suite struct HarmlessDifferenceTests {
  @Test(arguments: [
    ("About 25 boats took part in the long parade.", "About twenty-five boats took part in the long parade."),
    ("The fleet cost 1,500,000 crowns in the end.", "The fleet cost 1.5 million crowns in the end."),
    ("The meeting took place on 12 October in the hall.", "The meeting took place on October 12 in the hall."),
    ("The envoy Yuriy Larsen was not there at all.", "The envoy Yuri Larsen was not there at all."),
    ("Mr. Hagen opened the meeting with a short speech.", "Hagen opened the meeting with a short speech."),
    ("The U.S. fleet kept away from the islands.", "The United States fleet kept away from the islands."),
    ("The boats do not leave the harbour at night.", "The boats don't leave the harbour at night."),
    ("“The nets are empty,” Hagen said again.", "\"The nets are empty,\" Hagen said again."),
    ("He was not aware of the storm before the evening.", "He was unaware of the storm before the evening."),
    ("The ferry sails at 17:40 from the eastern quay.", "The ferry sails at 5:40 from the eastern quay."),
    ("Hagen said that the nets were empty again.", "Hagen noted that the nets were empty again."),
    ("Prices rose by 12 percent within a year.", "Prices rose by 12% within a year."),
    ("The hall was closed in late 2019 after the storm.", "The hall was closed at the end of 2019 after the storm."),
    ("The hall was closed in July after the storm.", "The hall was closed as early as July after the storm."),
    ("The envoy Pyotr Larsen was not there at all.", "The envoy Peter Larsen was not there at all."),
    ("The fire cost $5m and two hundred and fifty lives.", "The fire cost 5 million dollars and 250 lives."),
    ("They met on the 21st of March in the old town.", "They met on March 21 in the old town."),
    ("They paid €3,5 million for the old town hall.", "They paid 3.5 million euros for the old town hall."),
  ]) func itIsNoFinding(one: String, other: String) {
    #expect(FoundFacts(["a": one, "b": other]).lines == [])
  }
}

/// What holds for any input.
@Suite struct FindingLawTests {
  private static let sentences = [
    "a": "Hagen told reporters on Monday that 340 boats “will never” leave Bergen.",
    "b": "On Tuesday Larsen told reporters that 310 boats “will” leave Oslo.",
    "c": "Sources said that three boats may leave Bergen, allegedly on Monday.",
    "d": "It is not known who said what, “he added”, 12 May 2024.",
  ]

  @Test func theOrderOfTheFilesDoesNotMatter() {
    let usual = FoundFacts(Self.sentences)
    for order in [["d", "c", "b", "a"], ["b", "d", "a", "c"]] {
      #expect(FoundFacts(Self.sentences, order: order).findings == usual.findings)
    }
    #expect(usual.areQuotedRight)
  }

  @Test func equalReportsDifferInNothing() {
    let text = Self.sentences["a"] ?? ""
    #expect(FoundFacts(["a": text, "b": text, "c": text]).findings == [])
  }

  @Test(arguments: 0..<40) func mutatedTextsAreQuotedRight(seed: Int) {
    var random = seed &* 7_919 &+ 17
    func next(_ limit: Int) -> Int {
      random = (random &* 1_103_515_245 &+ 12_345) & 0x7FFF_FFFF
      return random / 7 % max(1, limit)
    }
    let words = [
      "not", "Monday", "said", "“", "”", "\"", "12", "May", "2024", "Hagen", "Larsen", "may", "will", "allegedly",
      "according", "to", ",", ".", "three", "million", "%", "U.S.", "не", "сказал", "Путин", "ß", "’s", "told", "he",
    ]
    let base = Self.sentences.values.sorted().joined(separator: " ").split(separator: " ").map(String.init)
    let texts = ["a", "b", "c"].map { siglum in
      var own = base
      for _ in 0..<12 { own[next(own.count)] = words[next(words.count)] }
      return (siglum, own.joined(separator: " "))
    }
    let found = FoundFacts(Dictionary(uniqueKeysWithValues: texts))
    #expect(found.areQuotedRight)
    #expect(Set(found.findings.map(\.id)).count == found.findings.count)
  }

  @Test func otherLanguagesHaveNamesNumbersAndNegations() {
    let found = FoundFacts([
      "a": "Министр Андрей Орлов приехал в Осло и привез 12 новых лодок для рыбаков.",
      "b": "Министр Андрей Орлов приехал в Осло и привез 15 новых лодок для рыбаков.",
    ])
    #expect(found.lines == ["number: 12 | 15"])
  }
}
