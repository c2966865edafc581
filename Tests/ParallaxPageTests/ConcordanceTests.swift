import ParallaxModel
import Testing

@testable import ParallaxPage

/// The words that differ stand below each other, and nothing is said of a report that its text does not hold.
@Suite struct ConcordanceTests {
  private static let seeds: (Collation, Projection) = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return story(of: InputReader().read(paths: ["/\(root)/seeds"]).files)
  }()

  private static func story(of files: [InputFile]) -> (Collation, Projection) {
    let collation = Collation.collate(files).collation
    return (collation, Projection(of: collation, story: collation.stories[0]))
  }

  /// A body of three sentences that all reports have, and one that is each report's own.
  private func story(_ own: [(String, String)]) -> (Collation, Projection) {
    Self.story(
      of: own.map { siglum, words in
        let text = """
          Bridge closed after flood

          The old bridge over the river Wend was closed on Monday after divers found damage below the water.

          \(words)

          The council will meet in the town hall on Thursday evening to decide how traffic is led around the town.

          Buses to the northern villages start from the railway station until the repairs are done.
          """
        return InputFile(path: "\(siglum).txt", bytes: Array(text.utf8))
      })
  }

  private func page(_ story: (Collation, Projection), _ change: (inout PageOptions) -> Void = { _ in }) -> Page {
    var options = PageOptions(layout: .findings, width: 120)
    change(&options)
    return Page(of: story.1, in: story.0, options: options, findings: story.1.findings(in: story.0))
  }

  private func texts(_ page: Page) -> [String] { page.lines.map { $0.runs.map(\.text).joined() } }

  /// The column in which the words that differ begin, or what is said in their place.
  private func column(ofWords line: PageLine) -> Column? {
    guard
      let first = line.runs.firstIndex(where: { run in
        run.role == .variantChanged || run.role == .fold && run.text.hasPrefix("(")
      })
    else { return nil }
    return line.runs[..<first].reduce(0) { $0 + $1.columns }
  }

  @Test(arguments: [24, 40, 56, 80, 120, 200, 300]) func wordsThatDifferStandInOneColumn(width: Column) {
    let page = page(Self.seeds) { $0.width = width }
    let columns = Set(page.lines.compactMap(column))
    #expect(columns.count == 1, "\(columns)")
    for line in page.lines {
      #expect(line.columns < max(width, 32), "\(line.runs.map(\.text).joined())")
      #expect(line.finding != nil && line.passage != nil)
      #expect(line.runs.isEmpty || line.report != nil)
    }
    #expect(page.lines.count { $0.startsPassage } == Self.seeds.1.findings(in: Self.seeds.0).count)
  }

  /// All that is printed of a report stands so in its text.
  @Test func contextIsTheReportsOwn() {
    let (collation, projection) = Self.seeds
    let maker = ConcordanceMaker(
      reports: collation.reports, synopsis: projection.synopsis, places: Places(collation.reports, projection))
    for finding in projection.findings(in: collation) {
      let lines = maker.lines(of: finding)
      for (number, reading) in finding.readings.enumerated() {
        #expect(Set(lines.filter { $0.reading == number }.flatMap(\.reports)) == Set(reading.reports))
      }
      for line in lines {
        for report in line.reports {
          let text = words(collation.reports[report], 0..<collation.reports[report].document.text.count)
          for part in [line.before, line.after] {
            let shown = words(collation.reports[line.report], part)
            #expect(text.contains(shown), "“\(shown)” of \(line.reports) in \(report)")
          }
        }
        #expect(line.lack == nil || line.words.isEmpty)
        #expect(line.lack != nil || !line.words.isEmpty)
      }
    }
  }

  /// With single spaces.
  private func words(_ report: Report, _ bytes: Range<Int>) -> String {
    report.document.words(in: bytes).map(report.document.string).joined(separator: " ")
  }

  /// Lit is what differs, and no word that all have: of `Kremlin sees no point in` and `sees little point` two words.
  @Test func noMoreIsLitThanDiffers() throws {
    let (collation, projection) = Self.seeds
    let maker = ConcordanceMaker(
      reports: collation.reports, synopsis: projection.synopsis, places: Places(collation.reports, projection))
    let findings = projection.findings(in: collation)
    for finding in findings where !finding.why.hasPrefix("Quotation marks") {
      let lines = maker.lines(of: finding)
      for line in lines {
        #expect(!lines.contains { $0.reading != line.reading && $0.key == line.key && $0.lack == line.lack })
      }
    }
    let degree = try #require(findings.first { $0.kind == .negation })
    let lit = maker.lines(of: degree).map { collation.reports[$0.report].document.string($0.words) }
    #expect(Set(lit) == ["no", "little"])
  }

  @Test func whoIsAloneComesFirstAndManyShareALine() throws {
    let same = "Divers found cracks in three of the five piers below the old bridge."
    let other = "Divers found cracks in two of the five piers below the old bridge."
    let story = story([("ax", same), ("by", other), ("cz", same), ("dw", same), ("ev", same)])
    let lines = texts(page(story))
    let own = try #require(lines.firstIndex { $0.contains("by ¶2") })
    #expect(lines[own].contains("number") && lines[own].contains("cracks in two of"))
    #expect(lines[own + 1].contains("ax cz dw ev ¶2") && lines[own + 1].contains("cracks in three of"))
    #expect(page(story).lines[own + 1].runs.contains { $0.role == .variantChanged && $0.text == "three" })
    let folded = texts(page(story) { $0.foldsFindings = true })
    #expect(folded.contains { $0.contains("two by | three ax cz dw ev") })
  }

  /// Marks tell what is lit where the terminal shows no looks; ASCII has signs of its own.
  @Test func marksStandAboutTheWordsThatDiffer() {
    let story = story([
      ("ax", "Divers found cracks in three of the five piers below the old bridge."),
      ("by", "Divers found cracks in two of the five piers below the old bridge."),
    ])
    #expect(texts(page(story) { $0.marks = true }).contains { $0.contains("cracks in «two» of the five") })
    let ascii = page(story) {
      $0.marks = true
      $0.ascii = true
    }
    #expect(texts(ascii).contains { $0.contains("cracks in {+two+} of the five") && $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  @Test func whatACopyLacksIsSaidInWordsOfOurs() throws {
    let lines = page(Self.seeds).lines
    let line = try #require(lines.first { line in line.runs.contains { $0.text == "(no source)" } })
    #expect(line.runs.first { $0.text == "(no source)" }?.role == .fold)
    #expect(!line.runs.contains { $0.role == .variantChanged })
  }

  @Test(arguments: FindingKind.allCases) func aKindHasOneWord(kind: FindingKind) {
    #expect(FindingKind(name: kind.word) == kind && FindingKind(name: kind.rawValue) == kind)
    #expect(FindingKind.allCases.count { $0.word == kind.word } == 1)
    #expect(kind.word.count <= 7 && FindingKind(name: kind.word + "s") == nil)
  }

  /// The same list whatever the base.
  @Test func theListKnowsNoBase() {
    let (collation, projection) = Self.seeds
    let first = texts(page(Self.seeds))
    for base in projection.synopsis.story.reports {
      let other = Projection(of: collation, story: projection.synopsis.story, base: base)
      #expect(texts(page((collation, other))) == first)
    }
  }

  @Test func atomsAreCutToTheRoomThereIs() {
    let safe = SafeText()
    let atoms = AtomMaker(safe: safe, widest: 12).atoms(
      "one two, three-four incomprehensibilities “five” 六七八", role: .text)
    let cutter = AtomCutter(ascii: false)
    for room in 0...60 {
      for isCut in [false, true] {
        let end = cutter.end(of: atoms, fitting: room, isCut: isCut).inOneLine
        let beginning = cutter.beginning(of: atoms, fitting: room, isCut: isCut).inOneLine
        for runs in [end, beginning] { #expect(runs.reduce(0) { $0 + $1.columns } <= room, "\(runs)") }
        let all = atoms.inOneLine.map(\.text).joined()
        #expect(room < 60 || isCut || end.map(\.text).joined() == all && beginning.map(\.text).joined() == all)
      }
    }
    #expect(cutter.end(of: atoms, fitting: 20, isCut: false).inOneLine.map(\.text).joined() == "… “five” 六七八")
    #expect(cutter.beginning(of: atoms, fitting: 12, isCut: false).inOneLine.map(\.text).joined() == "one two,…")
  }
}
