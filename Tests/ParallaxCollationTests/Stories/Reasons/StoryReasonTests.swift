import ParallaxModel
import Testing

@testable import ParallaxCollation

/// What the reports of a story share, in words.
@Suite struct StoryReasonTests {
  /// Reports in memory, of which the first are one story.
  private struct Reports {
    let documents: [Document]
    let signatures: [StorySignature]

    init(_ texts: [String], language: String = "en") throws {
      documents = try texts.enumerated().map { number, text in
        let file = InputFile(path: "\(number).txt", bytes: Array("Headline \(number)\n\n\(text)\n".utf8))
        return try #require(DocumentReader().read([file]).documents.first)
      }
      var reader = SignatureReader()
      signatures = documents.map { reader.sign($0, language: Language(tag: language)).signature }
    }

    /// - Parameter texts: what is read later; of nil nothing is there any more.
    func reasons(of story: [Int], texts: [Document?]? = nil) -> [StoryReason] {
      var frequencies = FeatureFrequencies()
      for signature in signatures { frequencies.add(signature) }
      let (speller, texts) = (FeatureSpeller(), texts ?? documents)
      return StoryReasonFinder<Int>(frequencies).reasons(
        of: [story], { signatures[$0] },
        { wanted in
          wanted.map { one in
            texts[one.report].map { speller.spellings(of: one.features, in: $0, language: one.language) }
          }
        })[0]
    }
  }

  private static let story = [
    "On Monday the adviser Yuri Ushakov met Brown in Helsinki, and 412 people came. The harvest was bad.",
    "There Yuri Ushakov told Brown that 412 people had come to Helsinki. Nobody sang in Lisbon.",
    "For Brown it was a success, while Yuri Ushakov kept silent about the 412 guests.",
  ]
  /// Each names Brown.
  private static let others = (0..<40).map { number in
    "Later Brown spoke of number \(700 + number), and of field\(number) in town\(number)."
  }

  private func told(_ reasons: [StoryReason]) -> [String] {
    reasons.map { $0.reports == Self.story.count ? $0.text : "\($0.text) (\($0.reports))" }
  }

  /// Two words of one name are told as one; of what is not in half of the reports nothing is said.
  @Test func whatIsSharedIsTold() throws {
    let reasons = told(try Reports(Self.story + Self.others).reasons(of: [0, 1, 2]))
    #expect(Set(reasons.prefix(3)) == ["Yuri Ushakov", "412", "Helsinki (2)"])
    #expect(!reasons.contains { $0.hasPrefix("harvest") || $0.hasPrefix("Lisbon") || $0.hasPrefix("sang") })
  }

  @Test func aRareNameComesBeforeAFrequentOne() throws {
    let reports = try Reports(Self.story + Self.others)
    let reasons = told(reports.reasons(of: [0, 1, 2]))
    #expect(!reasons.contains("Brown") || reasons.firstIndex(of: "Brown") == reasons.count - 1)
    // Among these alone it is as rare as the others.
    #expect(told(try Reports(Self.story).reasons(of: [0, 1, 2])).contains("Brown"))
  }

  @Test func theOrderOfTheReportsDoesNotCount() throws {
    let all = Self.story + Self.others
    let reasons = try Reports(all).reasons(of: [0, 1, 2])
    let turned = try Reports(all.reversed())
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      #expect(Set(try Reports(all).reasons(of: order)) == Set(reasons))
      #expect(turned.reasons(of: order.map { all.count - 1 - $0 }) == reasons)
    }
  }

  @Test func aReportAloneSharesNothing() throws {
    let reports = try Reports(Self.story + Self.others)
    #expect(reports.reasons(of: [0]).isEmpty && reports.reasons(of: []).isEmpty)
  }

  /// A name that one report more has without its first word is told in full, with the number of those that have it so.
  @Test func aNameIsToldWithTheReportsThatHaveItWhole() throws {
    let texts = [
      "Then Jake Sullivan spoke.", "There Jake Sullivan spoke.", "So Jake Sullivan spoke.", "Thus Jake Sullivan spoke.",
      "Again Mr Sullivan spoke.",
    ]
    let reasons = try Reports(texts + Self.others).reasons(of: [0, 1, 2, 3, 4])
    #expect(reasons.contains(StoryReason(text: "Jake Sullivan", reports: 4)))
    #expect(!reasons.contains { $0.text == "Sullivan" || $0.text == "Jake" })
  }

  /// Where most have the words apart they are two names.
  @Test func wordsThatStandApartAreNoName() throws {
    let texts = ["Then Jake Sullivan spoke.", "There Jake met Anne Sullivan.", "So Jake met her, and Sullivan left."]
    let reasons = try Reports(texts + Self.others).reasons(of: [0, 1, 2])
    #expect(reasons.contains(StoryReason(text: "Jake", reports: 3)))
    #expect(reasons.contains(StoryReason(text: "Sullivan", reports: 3)))
    #expect(!reasons.contains { $0.text.contains(" ") })
  }

  /// Only 400 features of a report are kept; its text has all words.
  @Test func aLongReportHasWhatItsSignatureHasNot() throws {
    let names = (0..<450).map { "Then Name\($0)x came, and Name\($0)x left." }.joined(separator: " ")
    let texts = [names + " Ushakov", names.replacing("x ", with: "y ") + " Once there was Ushakov."]
    let long = try Reports(texts.map { $0 + " And Ushakov." } + ["So Ushakov.", "There Ushakov."] + Self.others)
    let isCut = long.signatures[0].hashes.count == 400
    #expect(isCut)
    #expect(long.reasons(of: [0, 1, 2, 3]).contains(StoryReason(text: "Ushakov", reports: 4)))
  }

  @Test func nearDuplicatesCountAsReports() throws {
    let copies = Array(repeating: Self.story[0], count: 3)
    let reasons = try Reports(copies + ["There was Petrov."] + Self.others).reasons(of: [0, 1, 2, 3])
    #expect(reasons.contains(StoryReason(text: "Yuri Ushakov", reports: 3)))
  }

  // MARK: Texts that are gone or others

  @Test func ofATextThatIsGoneAnotherHasTheWords() throws {
    let reports = try Reports(Self.story + Self.others)
    let reasons = reports.reasons(of: [0, 1, 2], texts: [nil, reports.documents[1], nil])
    #expect(reasons.contains { $0.text == "Ushakov" && $0.reports == 3 })
    #expect(reports.reasons(of: [0, 1, 2], texts: [nil, nil, nil]).isEmpty)
  }

  /// What has changed since it was signed has no say in what it said then.
  @Test func aChangedTextTellsNothing() throws {
    let reports = try Reports(Self.story + Self.others)
    let changed = try Reports(Self.story.map { $0.replacing("Ushakov", with: "USHAKOV") + " Then Karlov sang." })
    #expect(reports.reasons(of: [0, 1, 2], texts: changed.documents).isEmpty)
    let reasons = reports.reasons(of: [0, 1, 2], texts: [changed.documents[0]] + reports.documents[1...])
    #expect(reasons.contains { $0.text == "Ushakov" || $0.text == "Yuri Ushakov" })
    #expect(!reasons.contains { $0.text.contains("USHAKOV") })
  }

  // MARK: Words

  @Test(arguments: [
    (["Then Putin’s men left.", "There Putin left.", "So Putin’s men, Putin’s guard left."], "Putin"),
    (["There MOSCOW said so.", "Then Moscow said so.", "For Moscow said so."], "Moscow"),
    (["So Jean-Luc sang.", "There Jean-Luc sang.", "Then Jean-Luc sang."], "Jean-Luc"),
    (["Then the un-\nknown Halden fell.", "There Halden fell.", "So Hal-\nden fell."], "Halden"),
    (["On 14 February it fell.", "By 14 February it fell.", "Since 14 February it fell."], "14 February"),
  ])
  func namesAreWrittenAsMostWriteThem(texts: [String], name: String) throws {
    let reasons = try Reports(texts + Self.others).reasons(of: [0, 1, 2])
    #expect(reasons.contains(StoryReason(text: name, reports: 3)))
    #expect(reasons.allSatisfy { reason in !reason.text.contains { $0 == "\n" || $0 == "’" } })
  }

  /// Two ideographs that follow each other are a feature; more of them are one word where all have them so.
  @Test func ideographsAreToldTogether() throws {
    let texts = ["首相は北海道で会談した。", "北海道の首相が歌う。", "首相、北海道を訪問。"]
    let reasons = try Reports(texts + Self.others, language: "ja").reasons(of: [0, 1, 2])
    #expect(Set(reasons) == [StoryReason(text: "北海道", reports: 3), StoryReason(text: "首相", reports: 3)])
  }

  @Test func reportsInSeveralLanguagesShareNames() throws {
    let german = try Reports(["Der Berater Uschakow traf sich mit Ostrow.", "Am Montag kam Ostrow."], language: "de")
    let english = try Reports(["There the adviser met Ostrow."] + Self.others)
    var frequencies = FeatureFrequencies()
    for signature in german.signatures + english.signatures { frequencies.add(signature) }
    let (signatures, documents) = (german.signatures + english.signatures, german.documents + english.documents)
    let speller = FeatureSpeller()
    let reasons = StoryReasonFinder<Int>(frequencies).reasons(
      of: [[0, 1, 2]], { signatures[$0] },
      { $0.map { speller.spellings(of: $0.features, in: documents[$0.report], language: $0.language) } })
    #expect(reasons == [[StoryReason(text: "Ostrow", reports: 3)]])
  }

  /// Texts are asked for in pieces; how large these are changes nothing.
  @Test func piecesChangeNothing() throws {
    let reports = try Reports(Self.story + Self.others)
    var frequencies = FeatureFrequencies()
    for signature in reports.signatures { frequencies.add(signature) }
    let stories = [[0, 1, 2], [3], [4, 5, 6], [7, 8], []]
    let speller = FeatureSpeller()
    func reasons(_ most: Int) -> [[StoryReason]] {
      StoryReasonFinder<Int>(frequencies, textsAtOnce: most).reasons(
        of: stories, { reports.signatures[$0] },
        { $0.map { speller.spellings(of: $0.features, in: reports.documents[$0.report], language: $0.language) } })
    }
    let whole = reasons(.max)
    #expect(whole.map(\.isEmpty) == [false, true, false, false, true])
    for most in 1...8 { #expect(reasons(most) == whole) }
  }
}
