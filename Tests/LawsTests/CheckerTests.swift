import ParallaxModel
import Testing

@testable import laws

/// The checker is silent where the laws hold, and speaks where one is broken.
@Suite struct CheckerTests {
  private let collated = CollatedCase(MadeUpCases.bridge.files)

  private var collation: Collation { collated.collation }
  /// The story seen from its first report.
  private var view: CaseView { collated.views[0] }
  private var homes: HomeLaws { HomeLaws(view.projection.synopsis, of: collation) }

  @Test func lawsHoldInACase() {
    let verdict = CheckedCase(MadeUpCases.bridge).verdict
    #expect(verdict.lines == [])
    #expect(verdict.checks > 100)
    #expect(collated.views.count == 3 && !view.findings.isEmpty)
  }

  @Test func aLineSaysWhichLawAndHowOften() {
    var verdict = Verdict()
    for place in 1...3 { verdict.require(.homes, place == 1, "at \(place)") }
    verdict.require(.order, false, "reversed")
    #expect(verdict.lines == ["homes: at 2, and 1 more", "order: reversed"])
    #expect(verdict.checks == 4 && verdict.broken == 3)
  }

  @Test func aLostSegmentIsFound() {
    let report = collation.reports[1].with(segments: collation.reports[1].segments.dropLast())
    #expect(MadeUpCases.broken { TextLaws(report, collation.vocabulary).check(&$0) } == [.text])
  }

  @Test func aTokenReadAsAnotherIsFound() {
    var tokens = collation.reports[1].tokens
    let (first, second) = (tokens[3], tokens[4])
    tokens[3] = Token(
      start: Int(first.start), end: Int(first.end), written: second.written, normalized: first.normalized,
      stem: first.stem, kind: first.kind)
    let report = collation.reports[1].with(tokens: tokens)
    #expect(MadeUpCases.broken { TextLaws(report, collation.vocabulary).check(&$0) } == [.text, .ranges])
  }

  @Test func aScriptThatGivesAnotherReadingIsFound() {
    let edits = [
      Edit(.replace, .substantive, from: 1..<2, to: 1..<2), Edit(.insert, .substantive, from: 3..<3, to: 3..<4),
    ]
    func fault(_ edits: [Edit]) -> String? {
      ScriptLaws.fault(
        of: EditScript(report: 1, relation: .edited, edits: edits), from: [1, 2, 3], to: [1, 9, 3, 4])
    }
    #expect(fault(edits) == nil)
    #expect(fault([edits[0]]) != nil)
    #expect(fault([edits[1]]) != nil)
    #expect(fault(edits.reversed()) == "edits out of order")
    #expect(fault(edits + [edits[1]]) != nil)
    #expect(fault([edits[0], Edit(.delete, .substantive, from: 3..<3, to: 3..<4)]) != nil)
    #expect(fault([edits[0], Edit(.insert, .substantive, from: 3..<3, to: 3..<5)]) != nil)
  }

  @Test func aSentenceWithoutHomeIsFound() throws {
    var homes = homes
    let report = try #require(homes.story.reports.first)
    let sentence = try #require(homes.home[report].lastIndex { $0 != nil })
    homes.home[report][sentence] = nil
    #expect(MadeUpCases.broken(homes.check) == [.homes])
  }

  @Test func aSentenceWithTwoHomesIsFound() throws {
    var homes = homes
    let cell = try #require(homes.passages[1].cells.first)
    homes.passages[2].cells.insert(cell, at: 0)
    #expect(MadeUpCases.broken(homes.check).contains(.homes))
  }

  @Test func rowsOutOfOrderAreFound() {
    var homes = homes
    homes.passages.swapAt(1, 2)
    #expect(MadeUpCases.broken(homes.check).contains(.rows))
  }

  @Test func whoIsAbsentAlthoughLinkedIsFound() throws {
    var homes = homes
    let passage = try #require(homes.passages.indices.last { homes.passages[$0].cells.count == 2 })
    homes.passages[passage].absent = [homes.passages[passage].cells[1].report]
    homes.passages[passage].cells.removeLast()
    #expect(MadeUpCases.broken(homes.check).contains(.absence))
  }

  @Test func wordsThatAreInNoPartitionAreFound() {
    var laws = FigureLaws(view.projection, of: collation)
    #expect(MadeUpCases.broken(laws.check) == [])
    laws.figures[laws.story.reports[1]]?.onlyHere += 1
    #expect(MadeUpCases.broken(laws.check) == [.partitions])
  }

  /// Findings of one text are looked up in another.
  @Test func aQuoteThatDoesNotStandThereIsFound() throws {
    let finding = try #require(view.findings.first { $0.kind == .number })
    let synopsis = view.projection.synopsis
    #expect(MadeUpCases.broken { RangeLaws.check(finding, synopsis, collated, &$0) } == [])
    let moved = MadeUpCases.files([
      "north": MadeUpCases.north.replacing("two", with: "ten"), "south": MadeUpCases.south, "east": MadeUpCases.east,
    ])
    #expect(MadeUpCases.broken { RangeLaws.check(finding, synopsis, CollatedCase(moved), &$0) } == [.ranges])
  }
}
