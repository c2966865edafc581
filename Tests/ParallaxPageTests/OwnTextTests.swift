import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxPage

/// Pages of texts of their own: one report whole in its order, with bars; what others say below it; what it lacks after
/// its end.
@Suite struct OwnTextTests {
  private static let school = worldStory("school")

  private static func projection(base: String = "c") -> Projection {
    Projection(of: school, story: school.stories[0], base: school.report(withSiglum: base))
  }

  private static func blocks(base: String = "c", _ change: (inout BlockOptions) -> Void = { _ in }) -> [Block] {
    var options = BlockOptions(layout: .parallel)
    change(&options)
    return BlockComposer(projection(base: base), in: school, options: options).all
  }

  private static func lines(width: Column, base: String = "c") -> [String] {
    var options = PageOptions(layout: .parallel, width: width)
    options.marks = true
    return Page(of: projection(base: base), in: school, options: options).lines.map { $0.runs.map(\.text).joined() }
  }

  @Test(arguments: ["a", "b", "c"]) func theBaseIsReadWhole(_ base: String) throws {
    let report = try #require(Self.school.report(withSiglum: base))
    let own = Self.blocks(base: base).compactMap { block -> [BlockRun]? in
      guard block.report == report, case .reading(let reading) = block.content, !reading.isIndented else { return nil }
      return reading.runs
    }
    let shown = own.joined().compactMap { run -> String? in
      guard case .report(report, let bytes) = run.words else { return nil }
      return Self.school.reports[report].document.string(bytes)
    }
    let body = Self.school.reports[report].bodySegments.map {
      Self.school.reports[report].document.string(Self.school.reports[report].segments[$0].bytes)
    }
    for paragraph in body { #expect(shown.joined(separator: " ").contains(paragraph)) }
  }

  /// A report that the reader has joined to a story, and that shares no statement with it.
  @Test func detailsThatAreAllInCommonAreSaidToBe() throws {
    let c = try #require(Self.school.report(withSiglum: "c"))
    func words(_ grade: TieGrade?) throws -> [String] {
      let ties = Self.school.ties.compactMap { tie -> Tie? in
        guard tie.a.report == c || tie.b.report == c else { return tie }
        return grade.map { Tie(a: tie.a, b: tie.b, grade: $0, score: tie.score, reasons: []) }
      }
      let apart = Collation(reports: Self.school.reports, vocabulary: Self.school.vocabulary, ties: ties)
      let join = try #require(apart.joining([0, 1, 2]))
      let joined = apart.corrected(by: [join])
      try #require(joined.stories.count == 1)
      let projection = Projection(of: joined, story: joined.stories[0])
      let figures = FigureWords(projection, joined.reports)
      #expect(figures.tellings(of: c == 0 ? 1 : 0).contains("only here"))
      return [figures.tellings(of: c), figures.shared(of: c), String(figures.line(of: c).suffix(14))]
    }
    #expect(try words(.detail) == ["details only", "details only", ": details only"])
    #expect(try words(nil).allSatisfy { !$0.contains("details") })
    #expect(try words(.same).allSatisfy { !$0.contains("details") })
  }

  @Test func nobodyIsSaidToLackAPassage() {
    for block in Self.blocks() {
      if case .absent = block.content { Issue.record("a text of its own lacks nothing") }
    }
    #expect(!Self.lines(width: 100).contains { $0.contains("not in a") || $0.contains("moved") })
  }

  @Test func whatTheBaseLacksHasHeadings() {
    let lines = Self.lines(width: 100)
    #expect(lines.contains { $0.contains("─ not in c, told by a and b: ") })
    #expect(lines.contains { $0.contains("─ found in a alone: ") })
    #expect(lines.contains { $0.contains("─ found in b alone: ") })
  }

  @Test func barsAndSignsStandInTheGutter() {
    for width in [80, 100, 120] {
      for line in Self.lines(width: width) where line.contains("≈") {
        #expect(line.hasPrefix("     ≈ "), "\(line)")
      }
      #expect(Self.lines(width: width).contains { $0.hasPrefix("   3   c     ║ ") })
    }
  }

  @Test func aBarMeansThatOthersTellIt() {
    let tellings = Self.projection().tellings
    for block in Self.blocks() {
      guard case .reading(let reading) = block.content, let report = block.report else { continue }
      for bar in reading.bars {
        let sentence = SentenceID(
          report: report, sentence: Self.school.reports[report].sentence(atByte: bar.bytes.lowerBound))
        #expect(bar.telling == tellings.telling(of: sentence) && bar.telling != .only)
      }
    }
  }

  @Test func foldedOnlyPlacesAreNamed() {
    let blocks = Self.blocks { $0.foldsReadings = true }
    let folded = blocks.filter { if case .folded = $0.content { true } else { false } }
    #expect(folded.count > 5)
    let indented = blocks.filter { block in
      if case .reading(let reading) = block.content { reading.isIndented } else { false }
    }
    #expect(indented.isEmpty)
  }

  @Test func sharedWordsAreMarkedUnlessAsked() {
    func marked(_ blocks: [Block]) -> Int {
      blocks.count { block in
        if case .reading(let reading) = block.content {
          reading.runs.contains { $0.role == .variantShared }
        } else {
          false
        }
      }
    }
    #expect(marked(Self.blocks()) > 5)
    #expect(marked(Self.blocks { $0.showsShared = true }) == 0)
  }

  @Test func aLongEqualQuotationIsFolded() {
    let quotation =
      "“We told them in the spring of last year and again in the autumn that the roof of the hall let in the rain”"
    let collation = collationOfTexts([
      "ax":
        "Roof falls in Lowmoor\n\nThe roof of a school hall in Lowmoor fell on Monday.\n\n\(quotation), said Anna Novak, a parent.\n\nThe council met at night and adjourned.",
      "by":
        "Parents angry after fall of roof\n\n\(quotation), Anna Novak told this newspaper at the gates.\n\nIn Lowmoor a hall came down. Children cried, buses waited, and nobody knew why.",
    ])
    let projection = Projection(of: collation, story: collation.stories[0])
    let composer = BlockComposer(projection, in: collation, options: BlockOptions(layout: .parallel))
    let runs = composer.all.flatMap { block -> [BlockRun] in
      if case .reading(let reading) = block.content { reading.runs } else { [] }
    }
    let folds = runs.filter { $0.role == .fold }
    if projection.isOfCopies { return }
    #expect(folds.contains { if case .own(let words) = $0.words { words.hasPrefix("[= ") } else { false } })
  }
}
