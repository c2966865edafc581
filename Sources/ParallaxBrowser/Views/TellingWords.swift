import ParallaxModel
import ParallaxPage

/// The sign at the cursor in words, on a page of texts of their own: `all three tell it`, `fox tells it too`.
struct TellingWords {
  private let workspace: Workspace
  private let passage: Int

  init(_ workspace: Workspace, _ passage: Int) {
    self.workspace = workspace
    self.passage = passage
  }

  var words: String {
    let synopsis = workspace.story.projection.synopsis
    let row = synopsis.passages[passage]
    if row.kind == .headlines { return "headlines" }
    if let finding = workspace.story.lineAtCursor?.finding, !finding.isEmpty { return "1 fact differs" }
    guard let report = RelationWords.reading(workspace), let cell = row.cell(of: report) else { return "" }
    let first = row.cell(of: synopsis.base) ?? row.cells.first
    if first?.report != report { return "\(siglum(report)) \(said(by: cell))" }
    return told(by: report, sentences: sentencesAtCursor(of: cell), isBase: report == synopsis.base)
  }

  private func siglum(_ report: Int) -> String { workspace.siglum(report) }

  private func said(by cell: PassageCell) -> String {
    let script = workspace.story.projection.comparisons[passage].script(of: cell.report)
    if script?.relation == .verbatim { return "tells it in the same words" }
    let reading = workspace.story.projection.comparisons[passage].tokens(of: cell.report)
    let report = workspace.collation.reports[cell.report]
    let words = (script?.told ?? []).filter { $0.difference == .substantive }.reduce(0) { sum, edit in
      sum + (reading?.indices[edit.to].count { report.tokens[$0].kind != .mark } ?? 0)
    }
    if words > 0 { return "tells it too: \(words) word\(words == 1 ? "" : "s") differ\(words == 1 ? "s" : "")" }
    return "tells it in its own words"
  }

  /// Those of the line, or of the reading where the line shows none of them.
  private func sentencesAtCursor(of cell: PassageCell) -> [Int] {
    let sources = (workspace.story.lineAtCursor?.runs ?? []).compactMap(\.source)
    let report = workspace.collation.reports[cell.report]
    let all = cell.readingParts.flatMap(\.sentences)
    let shown = all.filter { sentence in
      sources.contains { $0.report == cell.report && $0.bytes.overlaps(report.sentences[sentence].bytes) }
    }
    return shown.isEmpty ? all : shown
  }

  private func told(by report: Int, sentences: [Int], isBase: Bool) -> String {
    let projection = workspace.story.projection
    let tellings = projection.tellings
    let ids = sentences.map { SentenceID(report: report, sentence: $0) }
    let others = Set(ids.flatMap(tellings.others))
    let count = projection.synopsis.story.reports.count
    if others.isEmpty {
      return "\(ids.allSatisfy(tellings.isFoundAlone) ? "" : "perhaps ")found in \(siglum(report)) alone"
    }
    let sigla = others.sorted().map(siglum)
    if !isBase {
      return "\(SiglumList(([report] + others.sorted()).map(siglum)).words) tell it, \(siglum(workspace.base)) does not"
    }
    if others.count == count - 1 { return count == 2 ? "both tell it" : "all \(Self.counted(count)) tell it" }
    if sigla.count > 3 { return "\(sigla.count) others tell it too" }
    return "\(SiglumList(sigla).words) \(sigla.count == 1 ? "tells" : "tell") it too"
  }

  private static func counted(_ count: Int) -> String {
    let words = ["three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return words.indices.contains(count - 3) ? words[count - 3] : "\(count)"
  }
}
