import ParallaxModel
import ParallaxPage

/// Where words stand, as Markdown.
struct MarkdownPlaces {
  private let page: ExportedPage

  init(_ page: ExportedPage) { self.page = page }

  /// `**fox** ¶1`
  func name(_ report: Int, _ place: String) -> String {
    let siglum = "**\(MarkdownText.escaped(page.siglum(report).utf8))**"
    return place.isEmpty ? siglum : "\(siglum) \(place)"
  }

  func name(_ report: Int, _ sentence: Int) -> String {
    name(report, page.reports[report].placeLabel(ofSentence: sentence))
  }

  /// `**fox** ¶1, **hpo** ¶1, told in **nyt** ¶3`
  func words(of line: OverviewLine) -> String {
    zip(line.cells, page.story.members).compactMap { cell, report -> String? in
      switch cell {
      case .place(let sentence): name(report, sentence.sentence)
      case .told(let sentence): "told in \(name(report, sentence.sentence))"
      case .words(let count, _): name(report, OverviewWords.counted(count, "word"))
      case .absent, .unclear, .siglum, .empty: nil
      }
    }.joined(separator: ", ")
  }

  /// `**001** ¶3, **003** ¶22`
  func names(of line: ConcordanceLine) -> String {
    line.reports.map { name($0, line.place) }.joined(separator: ", ")
  }
}
