/// Stand-in.
public struct Highlighter {
  let reports: [Report], passage: Passage, comparison: Comparison
  public init(collation reports: [Report], passage: Passage, comparison: Comparison) {
    self.reports = reports
    self.passage = passage
    self.comparison = comparison
  }
  public func spans(of report: Int) -> [HighlightSpan] {
    guard let cell = passage.cell(of: report) else { return [] }
    return cell.readingParts.flatMap { part in
      part.sentences.map { sentence in
        HighlightSpan(
          highlight: .kept, report: report, bytes: reports[report].sentences[sentence].bytes, spaceBefore: true,
          words: 1, edit: nil)
      }
    }
  }
  public func spansOfAgainst(markedFor: Int?) -> [HighlightSpan] { spans(of: comparison.against) }
  public func cosmeticDifferences(of report: Int) -> [String] { [] }
}
