import ParallaxModel
import Testing

@testable import ParallaxPage

/// Blocks have no width, and lines of any width are made from the same ones.
@Suite struct BlockTests {
  private static let layouts: [PageLayout] = [.parallel, .apparatus, .side, .inline]

  /// A story of some reports, the base first.
  private static func story(_ texts: [(String, String)]) -> (Collation, Projection) {
    let files = texts.map { InputFile(path: "\($0.0).txt", bytes: Array($0.1.utf8)) }
    return projection(ReportReader().read(files), base: texts[0].0)
  }

  private static let seeds: (Collation, Projection) = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return projection(ReportReader().read(InputReader().read(paths: ["/\(root)/seeds"]).files), base: nil)
  }()

  private static func projection(
    _ read: (reports: [Report], vocabulary: Vocabulary, problems: [InputProblem]), base: String?
  ) -> (Collation, Projection) {
    let links = Aligner().ties(among: read.reports, vocabulary: read.vocabulary)
    let collation = Collation(
      reports: read.reports, vocabulary: read.vocabulary, ties: links,
      closeness: Closeness(everywhere: 1, count: read.reports.count))
    let report = base.flatMap { collation.report(withSiglum: $0) }
    return (collation, Projection(of: collation, story: collation.stories[0], base: report))
  }

  private static let bridge: [(String, String)] = [
    (
      "ax",
      """
      Bridge closed after flood

      The old bridge was closed on Monday after divers found cracks in three of its five piers.

      “We will not open it before the spring,” said the mayor, Anna Novak.
      """
    ),
    (
      "by",
      """
      Bridge closed after flood

      The old bridge was closed on Monday after divers found cracks in two of its five piers.
      """
    ),
    (
      "cz",
      """
      Bridge closed after flood

      The old bridge was closed on Monday after divers found cracks in three of its five piers.

      “We will not open it before the spring,” said the mayor, Anna Novak.
      """
    ),
  ]

  @Test func aPassageIsItsReadingsThenWhoLacksItThenWhatDiffers() throws {
    let (collation, projection) = Self.story(Self.bridge)
    let findings = projection.findings(in: collation)
    let composer = BlockComposer(
      projection, in: collation, options: BlockOptions(), findings: findings,
      notes: [PageNote(passage: 1, report: 1, text: "ask the divers")])
    let first = composer.blocks(ofPassage: 1)
    #expect(first.map(\.report) == [0, 1, 2, nil, 1])
    #expect(first.map(\.isApart) == [false, true, true, true, false])
    #expect(first.map(\.startsPassage) == [true, false, false, false, false])
    guard case .reading(let base) = first[0].content, case .reading(let other) = first[1].content,
      case .equal(let equal) = first[2].content, case .finding(let finding) = first[3].content
    else { return #expect(Bool(false), "\(first.map(\.content))") }
    #expect(base.label.passageName == "1" && other.label.passageName == nil && other.label.place == "¶1")
    let changed = try #require(other.runs.first { $0.role == .variantChanged })
    guard case .report(1, let bytes) = changed.words else { return #expect(Bool(false), "\(changed)") }
    #expect(collation.reports[1].document.string(bytes) == "two")
    #expect(equal.like == 0 && equal.words(siglum: "ax") == "ax")
    #expect(finding.finding == findings.first)
    #expect(first[4].content == .note("ask the divers"))
    let second = composer.blocks(ofPassage: 2)
    #expect(second.last?.content == .absent([1]))
  }

  @Test func anEntryOfTheApparatusSaysWhoHasWhat() throws {
    let (collation, projection) = Self.story(Self.bridge)
    let composer = BlockComposer(projection, in: collation, options: BlockOptions(layout: .apparatus))
    let entries = composer.blocks(ofPassage: 1).compactMap { block -> ApparatusEntry? in
      if case .entry(let entry) = block.content { entry } else { nil }
    }
    let entry = try #require(entries.first)
    #expect(entries.count == 1 && entry.kind == .replaces && entry.agreeing == [2])
    #expect(entry.wordings.map(\.reports) == [[1]])
  }

  @Test(arguments: layouts, [20, 40, 80, 200]) func settingLosesNoWordAndAddsNone(_ layout: PageLayout, _ width: Column)
  {
    let (collation, projection) = Self.seeds
    var options = PageOptions(layout: layout, width: width, showsFurniture: true)
    options.showsCosmetic = true
    let page = Page(of: projection, in: collation, options: options)
    let columns = layout == .side ? page.heads[0].runs.filter { [.siglum, .siglumBase].contains($0.role) }.count : nil
    let composer = BlockComposer(
      projection, in: collation, options: options.blocks,
      columns: columns.map { Array(projection.nearestFirst.prefix($0)) })
    let shown = page.lines.flatMap(\.runs).filter { $0.source != nil }.flatMap { $0.text.filter { $0 != " " } }
    let safe = SafeText()
    let composed = composer.all.flatMap(runs).flatMap { run -> [Character] in
      guard case .report(let report, let bytes) = run.words else { return [] }
      return safe.line(collation.reports[report].document.string(bytes)).filter { $0 != " " }
    }
    #expect(!shown.isEmpty && shown.sorted() == composed.sorted())
    if layout != .side { #expect(shown == composed) }
  }

  private func runs(of block: Block) -> [BlockRun] {
    switch block.content {
    case .detail(let detail): detail.shares
    case .reading(let reading): reading.runs
    case .row(let cells): cells.flatMap(runs)
    case .entry(let entry): entry.lemma + entry.wordings.flatMap(\.runs)
    case .furniture(let furniture):
      furniture.segments.map { BlockRun(.report(block.report ?? 0, $0.bytes), .furniture) }
    default: []
    }
  }

  @Test func everySentenceStandsInABlockOfItsReport() {
    let (collation, projection) = Self.seeds
    var options = BlockOptions()
    options.showsFurniture = true
    let blocks = BlockComposer(projection, in: collation, options: options).all
    for report in projection.synopsis.story.reports {
      let own = blocks.filter { $0.report == report }.flatMap(\.sentences).flatMap { Array($0) }
      let missing = Set(collation.reports[report].sentences.indices).subtracting(own).filter { sentence in
        [.body, .headline, .furniture].contains(collation.reports[report].role(ofSentence: sentence))
      }
      #expect(missing.isEmpty, "\(collation.reports[report].siglum)")
    }
  }

  @Test func passagesAreInOrderAndStartOnce() {
    let (collation, projection) = Self.seeds
    for layout in PageLayout.allCases where layout != .findings && layout != .overview {
      let blocks = BlockComposer(projection, in: collation, options: BlockOptions(layout: layout)).all
      let starts = blocks.filter(\.startsPassage).compactMap(\.passage)
      #expect(starts == starts.sorted() && Set(starts).count == starts.count && !starts.isEmpty, "\(layout)")
      let passages = blocks.compactMap(\.passage)
      #expect(passages == passages.sorted(), "\(layout)")
    }
  }

  /// A filter looks through the words as they stand, wherever a line of them ends.
  @Test(arguments: [30, 100]) func theTextOfAnEntryHasNoGapsOfItsLines(_ width: Column) {
    let (collation, projection) = Self.seeds
    let options = PageOptions(width: width)
    let list = Listing.quotations(
      projection.quotations(in: collation), of: projection, in: collation, options: options)
    #expect(!list.entries.isEmpty)
    for entry in list.entries {
      let text = entry.text
      #expect(text.contains("“") && !text.contains("“ ") && !text.contains(" ”"), "\(text)")
      let set = entry.lines.flatMap(\.runs).flatMap { $0.text.filter { $0 != " " } }
      #expect(text.filter { $0 != " " } == String(set))
    }
  }
}
