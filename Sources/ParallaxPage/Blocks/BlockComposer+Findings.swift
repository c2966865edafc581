internal import ParallaxModel

extension BlockComposer {
  /// A row for each finding, the gravest first; a remark where there is none.
  var findingRows: [Block] {
    if findings.isEmpty {
      let isAlone = synopsis.story.reports.count < 2
      return [Block(.remark(isAlone ? Self.nothingToDifferFrom : Self.noDifference))]
    }
    return findings.enumerated().map { number, finding in
      var block = Block(.findingRow(row(of: finding, number + 1)), passage: synopsis.passage(of: finding))
      block.startsPassage = true
      return block
    }
  }

  /// A finding with what each report has.
  func row(of finding: Finding, _ number: Int) -> FindingRow {
    let maker = ConcordanceMaker(reports: reports, synopsis: synopsis, places: places)
    return FindingRow(
      number: number, finding: finding, lines: maker.lines(of: finding), isAside: options.aside.contains(finding.id))
  }

  private static var nothingToDifferFrom: String { "one report alone, nothing to differ from" }
  private static var noDifference: String { "the reports differ in no fact that could be told" }
}
