import ParallaxModel
import Testing

/// Variants in the form of an apparatus: `little point] 0 2 · no point] 1`.
struct ApparatusTests {
  func apparatus(_ texts: [String], cosmetic: Bool = false) -> [String] {
    Readings(texts).comparison().variants.filter { ($0.difference == .cosmetic) == cosmetic }.map { variant in
      variant.readings.map { reading in
        let reports = reading.places.map { String($0.report) }.joined(separator: " ")
        return "\(reading.text.isEmpty ? "—" : reading.text)] \(reports)"
      }.joined(separator: " · ")
    }
  }

  @Test func groupsEqualWordings() {
    let variants = apparatus([
      "The Kremlin sees little point in further contacts with the United States.",
      "The Kremlin sees no point in further contacts with the United States.",
      "The Kremlin sees little point in further contacts with the United States.",
      "The Kremlin sees no point in further contacts with the United States.",
    ])
    #expect(variants == ["little] 0 2 · no] 1 3"])
  }

  @Test func joinsChangesThatMeet() {
    let variants = apparatus([
      "A third source with knowledge of the discussions said: everything fell apart.",
      "A third source familiar with the discussions said: everything fell apart.",
      "A third source briefed on the progress of the talks said: everything fell through.",
    ])
    #expect(
      variants == [
        "with knowledge of the discussions] 0 · familiar with the discussions] 1 · briefed on the progress of the talks] 2",
        "apart] 0 1 · through] 2",
      ])
  }

  @Test func keepsSmallVariantsApartFromAWholesaleParaphrase() {
    let variants = apparatus([
      "The minister said the new bridge across the river would be finished before the end of the summer.",
      "The minister said the new bridge across the river would be opened before the end of the summer.",
      "Builders hope, as an aide to the mayor put it, that people can walk over it by September at last.",
    ])
    #expect(variants.contains("finished] 0 · opened] 1"))
    #expect(variants.count == 2)
  }

  @Test func namesWhatIsPutInAndLeftOut() {
    let variants = apparatus([
      "Two men died in the fire on Monday, the police said.",
      "Two young men died in the fire on Monday, the police said.",
      "Two men died in the fire on Monday.",
    ])
    #expect(variants == ["—] 0 2 · young] 1", "the police said] 0 1 · —] 2"])
  }

  @Test func isCosmeticOnlyWhenAllDifferencesAre() {
    let texts = [
      "Mr. Putin won’t agree to it before March.", "Putin will not agree to it before March.",
      "Putin won't agree to it before May.",
    ]
    #expect(apparatus(texts) == ["March] 0 1 · May] 2"])
    #expect(apparatus(texts, cosmetic: true) == ["Mr.] 0 · —] 1 2", "won’t] 0 · will not] 1 · won't] 2"])
  }

  @Test func resolvesEveryPlaceToItsWords() {
    let texts = [
      "In March the minister, Ms. Ada Bank, told reporters that talks with “both” sides had failed.",
      "The minister told reporters in March that the negotiations had not failed.",
      "Ada Bank, the minister, told the agency: talks with both sides have failed.",
    ]
    let readings = Readings(texts)
    for variant in readings.comparison().variants {
      for reading in variant.readings {
        let first = reading.places[0]
        let bytes = readings.tokens(first.report).bytes(first.tokens, in: readings.reports[first.report])
        let words = bytes.map { readings.reports[first.report].document.string($0) }.joined(separator: " ")
        #expect(words == reading.text)
      }
      #expect(Set(variant.readings.map(\.text)).count == variant.readings.count)
    }
  }

  @Test func sharesReadingsThatAreWrittenTheSame() {
    let comparison = Readings(["One bank failed.", "Two banks failed.", "One bank failed."]).comparison()
    #expect(comparison.readings.map(\.reports) == [[0, 2], [1]])
    #expect(comparison.readings.map(\.text) == ["One bank failed.", "Two banks failed."])
    #expect(comparison.scripts.map(\.report) == [1, 2])
    #expect(comparison.script(of: 2)?.edits.isEmpty == true)
  }
}
