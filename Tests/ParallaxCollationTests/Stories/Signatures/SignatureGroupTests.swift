import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// Which reports are one story by their signatures alone.
@Suite struct SignatureGroupTests {
  private static let worlds = ["school", "mine"]

  private func signed(_ texts: [(path: String, text: String, date: String?)]) throws -> [SignedReport] {
    var reader = SignatureReader()
    return try texts.map { path, text, date in
      let file = InputFile(path: path, bytes: Array(text.utf8))
      return reader.sign(try #require(DocumentReader().read([file]).documents.first), date: date)
    }
  }

  /// Two events, each told by three newsrooms.
  private var worlds: [SignedReport] {
    let reader = InputReader()
    return SignedCollection(reader.find(Self.worlds.map(worldStoryFolder)), reader).reports
  }

  private func folders(_ reports: [SignedReport]) -> [Set<String>] {
    SignatureGroups.groups(of: reports).map { group in
      Set(group.map { reports[$0].path.split(separator: "/").suffix(2).joined(separator: "/") })
    }
  }

  @Test func threeNewsroomsTellOneEvent() {
    let groups = folders(worlds)
    #expect(groups.count == 2)
    #expect(groups.allSatisfy { group in Set(group.map { $0.split(separator: "/")[0] }).count == 1 })
  }

  @Test func theOrderOfTheReportsDoesNotCount() {
    let reports = worlds
    for turn in reports.indices {
      #expect(folders(Array(reports[turn...] + reports[..<turn])) == folders(reports))
    }
  }

  /// Lines may name one path twice, with one text and another day, outlet or signature: what differs in anything has its
  /// place.
  @Test func reportsOfOnePathHaveOneOrder() throws {
    let report = try #require(try signed([("a.txt", Self.flood, nil)]).first)
    let other = StorySignature(
      hashes: Array(report.signature.hashes.dropLast()), codes: Array(report.signature.codes.dropLast()),
      words: report.signature.words, text: report.signature.text, shingles: report.signature.shingles,
      language: report.signature.language, day: nil)
    var reports: [SignedReport] = []
    for signature in [report.signature, other] {
      for outlet in [nil, "", "dpa"] {
        for date in [nil, "", "2024-02-15"] {
          reports.append(SignedReport(path: "a.txt", document: "", outlet: outlet, date: date, signature: signature))
        }
      }
    }
    let order = SignatureGroups.groups(of: reports).map { $0.map { reports[$0] } }
    for turn in reports.indices {
      let turned = Array((reports[turn...] + reports[..<turn]).reversed())
      #expect(SignatureGroups.groups(of: turned).map { $0.map { turned[$0] } } == order)
    }
  }

  private static let flood = """
    The old bridge at Lindholm was closed on Monday after the river rose by two metres overnight.

    Mayor Ingrid Sand said that nobody was hurt and that the Kesting school would stay shut for a week.

    Engineers will inspect the northern pillars before traffic is let across again, and farmers moved 400 sheep.
    """

  /// Other texts, so that something is rare.
  private var others: [(path: String, text: String, date: String?)] {
    (0..<12).map { number in
      let words = (0..<40).map {
        "\(Self.syllables[(number * 7 + $0) % 11])\(Self.syllables[($0 * 3 + number) % 11])\(number)"
      }
      return ("z\(number).txt", "It was said that " + words.joined(separator: " ") + " after the river rose.", nil)
    }
  }
  private static let syllables = ["ba", "cor", "den", "fil", "gam", "hut", "jor", "kel", "lim", "mop", "nar"]

  @Test func aHundredPrintingsAreOne() throws {
    let printings = (0..<100).map { ("a\($0).txt", "Bridge \($0)\n\n" + Self.flood, nil as String?) }
    let groups = SignatureGroups.groups(of: try signed(printings + others))
    #expect(groups[0] == Array(0..<100).sorted { "a\($0).txt" < "a\($1).txt" })
    #expect(groups.dropFirst().allSatisfy { $0.count == 1 })
  }

  /// Where all reports tell of one event nothing of it is rare among them.
  @Test func aFolderOfOneEventIsOneStory() throws {
    let words = Self.flood.split(separator: " ")
    let copies = (0..<200).map { number in
      let kept = words.enumerated().filter { ($0.offset * 31 + number * 17) % 7 != 0 }.map(\.element)
      return ("a\(number).txt", kept.joined(separator: " "), nil as String?)
    }
    let groups = SignatureGroups.groups(of: try signed(copies + others))
    #expect(groups[0].count == 200)
    #expect(groups.dropFirst().allSatisfy { $0.count == 1 })
  }

  @Test func aHeadlineJoinsNothing() throws {
    let texts = others.map { ("\($0.path)", "Bridge at Lindholm closed by Ingrid Sand\n\n" + $0.text, nil as String?) }
    #expect(SignatureGroups.groups(of: try signed(texts)).allSatisfy { $0.count == 1 })
  }

  /// A follow-up shares names and little else.
  private func groupsOfFollowUp(_ days: (String?, String?)) throws -> [[Int]] {
    let later = """
      Lindholm gave its bridge back to traffic, two councillors told a meeting in a crowded hall.

      Ingrid Sand thanked the engineers for their patience; the Kesting school bus runs as it did before the summer.

      A committee shall now ask who pays for new railings, lamps and a painted footway along the eastern lane.
      """
    return SignatureGroups.groups(
      of: try signed([("a.txt", Self.flood, days.0), ("b.txt", later, days.1)] + others))
  }

  @Test func aFollowUpOfAnotherDayIsAnotherStory() throws {
    #expect(try groupsOfFollowUp((nil, nil))[0] == [0, 1])
    #expect(try groupsOfFollowUp(("2024-02-14", "2024-02-15"))[0] == [0, 1])
    #expect(try groupsOfFollowUp(("2024-02-14", "2024-03-02")).allSatisfy { $0.count == 1 })
  }

  @Test func whatSharesMuchIsOneStoryOnAnyDay() throws {
    let reports = try signed(
      [("a.txt", Self.flood, "2024-02-14"), ("b.txt", "Again: " + Self.flood, "2024-03-02")] + others)
    #expect(SignatureGroups.groups(of: reports)[0] == [0, 1])
  }

  @Test func theReadersWordHolds() throws {
    let signatures = try signed([("a.txt", Self.flood, nil), ("b.txt", Self.flood, nil)] + others).map(\.signature)
    var bounds = StoryBounds(count: signatures.count)
    let divided = bounds.divide([[0], [1]])
    let joined = bounds.join([1, 5])
    #expect(divided && joined)
    let groups = SignatureGroups.groups(of: signatures, bounds).map(\.reports)
    #expect(groups.contains([1, 5]) && groups.contains([0]))
  }

  @Test func nothingIsNoStory() {
    #expect(SignatureGroups.groups(of: []) == [])
  }
}
