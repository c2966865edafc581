import ModelSamples
import ParallaxModel
import ParallaxPage
import Testing

/// The lines of an overview at every width.
struct OverviewPageTests {
  struct Story {
    let collation: Collation
    let projection: Projection
    let overview: Overview
    let findings: [Finding]

    init(_ collation: Collation) {
      self.collation = collation
      projection = Projection(of: collation, story: collation.stories[0])
      overview = projection.overview(in: collation)
      findings = projection.findings(in: collation)
    }

    func page(_ width: Column, _ change: (inout PageOptions) -> Void = { _ in }) -> Page {
      var options = PageOptions(layout: .overview, width: width)
      change(&options)
      return Page(of: projection, in: collation, options: options, findings: findings, overview: overview)
    }
  }

  static let school = Story(worldStory("school"))
  static let mine = Story(worldStory("mine"))
  static let notary = Story(worldStory("notary"))
  static let arabic = Story(
    collationOfTexts([
      "nile": "عنوان الخبر\n\nقال الوزير أحمد سالم: «سنفتح الجسر من جديد قبل الشتاء القادم». وأغلق الجسر يوم الجمعة.\n",
      "delta": "خبر آخر\n\n«سنفتح الجسر من جديد قبل الشتاء القادم»، قال الوزير أحمد سالم. وأغلق الجسر يوم الجمعة.\n",
    ]))
  /// Many reports, some of them with a long siglum.
  static let many = Story(
    collationOfTexts(
      Dictionary(
        uniqueKeysWithValues: (0..<20).map { number in
          (
            "gazette\(10 + number)",
            """
            Crane falls into harbour, says gazette \(number)

            The harbour of Lenna was closed on Friday after a crane of 30 metres fell into the water.

            “Nobody was hurt, and that is a wonder,” said Orvel Tamm, the harbour master.

            Reporter Number\(number) Quill counted boats that waited outside for \(number + 3) hours.
            """
          )
        }), "en"))

  private static func text(_ line: PageLine) -> String { line.runs.map(\.text).joined() }

  @Test(arguments: [20, 40, 63, 79, 80, 100, 119, 120, 159, 160, 200, 300])
  func linesAreNoWiderThanTheyMayBe(_ width: Column) {
    for story in [Self.school, Self.mine, Self.arabic, Self.many] {
      for line in story.page(width).lines {
        #expect(line.columns <= max(width, 40), "\(Self.text(line))")
        for run in line.runs { #expect(run.source == nil || run.columns <= 88) }
      }
    }
  }

  @Test func everyEntryLeadsToAPlace() {
    for story in [Self.school, Self.mine, Self.arabic, Self.many] {
      let page = story.page(120)
      for (number, entry) in page.entries.enumerated() where entry.isEntry {
        let lines = page.lines.filter { $0.entry == number }
        #expect(!lines.isEmpty && lines.contains { $0.runs.contains { $0.source != nil } })
      }
    }
  }

  @Test func eachReportHasAColumnWithItsPlace() throws {
    let lines = Self.school.page(120).lines.map(Self.text)
    let heading = try #require(lines.first { $0.contains("Told by all three") })
    #expect(heading.hasPrefix("     a    b    c  Told by all three: ") || heading.contains("a     b     c  Told by"))
    let told = try #require(lines.first { $0.contains("badminton") })
    #expect(told.contains("¶1") && told.contains("¶2") && told.contains("¶3") && told.hasSuffix(" c"))
    #expect(lines.contains { $0.contains("≈¶14") && $0.contains("Our staff had every child out") })
    #expect(lines.contains { $0.contains("·    ¶4    ¶5") && $0.hasSuffix("same") })
  }

  @Test func moreThanEightReportsAreCounted() throws {
    let lines = Self.many.page(120).lines.map(Self.text)
    #expect(lines.contains { $0.contains("20 of 20") && $0.contains("The harbour of Lenna") })
    #expect(lines.contains { $0.contains("+17 more") })
  }

  @Test func moreOfWhatOnlyOneHasIsShownWhenAsked() {
    let few = Self.notary.page(120)
    let all = Self.notary.page(120) { $0.ownSentences = .max }
    #expect(few.lines.contains { Self.text($0).contains("+4 more") })
    #expect(!all.entries.contains { $0.kind == .more })
    #expect(all.entries.count { $0.isEntry } > few.entries.count { $0.isEntry })
  }

  @Test func textFromRightToLeftHasLinesOfItsOwn() {
    let page = Self.arabic.page(80)
    #expect(page.lines.contains { $0.isRightToLeft })
    for line in page.lines where ParagraphDirection(of: Self.text(line)) == .rightToLeft {
      #expect(line.isRightToLeft)
    }
  }

  @Test func asciiAlone() {
    let page = Self.school.page(80) {
      $0.ascii = true
      $0.marks = true
    }
    for line in page.lines { #expect(Self.text(line).utf8.allSatisfy { $0 < 0x80 }, "\(Self.text(line))") }
    #expect(page.lines.contains { Self.text($0).contains("~P14") })
  }

  /// What is not known yet is not said to be nothing.
  @Test func factsThatAreAwaitedAreNotCounted() {
    let page = Self.school.page(80) { $0.awaitsFindings = true }
    #expect(!page.lines.contains { Self.text($0).contains("Facts that differ") })
  }

  @Test func wordsOfAReportAreNeverOurs() {
    for line in Self.school.page(200).lines {
      for run in line.runs where run.source != nil {
        let source = run.source.map { Self.school.collation.reports[$0.report].document.string($0.bytes) } ?? ""
        #expect(run.text == "…" || source.hasPrefix(run.text.prefix(4)), "\(run.text)")
      }
    }
  }
}
