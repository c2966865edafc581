import ParallaxModel
import ParallaxPage

/// What the reading at the cursor is beside the base, in words.
enum RelationWords {
  /// Of the reading at the cursor, or of the selected report's there: `000 in other words, moved`.
  static func atCursor(of workspace: Workspace) -> String {
    guard workspace.geometry.kind != .list, let passage = workspace.story.passageAtCursor
    else { return "" }
    if !workspace.story.projection.isOfCopies { return TellingWords(workspace, passage).words }
    let read = workspace.story.focus.prefersSelected ? workspace.story.options.selected : reading(workspace)
    let own = read == workspace.base ? nil : read
    guard let report = own ?? workspace.story.options.selected else { return "" }
    return "\(workspace.siglum(report)) \(relation(of: report, in: passage, workspace))"
  }

  /// The report whose reading is at the cursor; a blank line is still part of what stands above it.
  static func reading(_ workspace: Workspace) -> Int? {
    let cursor = workspace.story.viewport.cursor
    let (line, above) = (workspace.story.page.line(cursor), workspace.story.page.line(cursor - 1))
    if let line, let above, line.runs.isEmpty, line.passage == above.passage { return above.report }
    return line?.report
  }

  private static func relation(of report: Int, in passage: Int, _ workspace: Workspace) -> String {
    let comparison = workspace.story.projection.comparisons[passage]
    let row = workspace.story.projection.synopsis.passages[passage]
    guard let cell = row.cell(of: report) else { return row.wordsOfLacking(report) }
    let moved = cell.move == nil ? "" : ", moved"
    let cells = row.cells
    if comparison.against == report {
      return cells.count == 1 ? "only here" : "not in \(workspace.siglum(workspace.base))"
    }
    return (comparison.script(of: report)?.relation.words ?? "here") + moved
  }
}

extension Passage {
  /// What is said of a report that does not say it.
  func wordsOfLacking(_ report: Int) -> String {
    details.contains { $0.sentence.report == report } ? "shares a detail" : "not here"
  }
}

extension Relation {
  var words: String {
    switch self {
    case .base: "base"
    case .verbatim: "same words"
    case .edited: "edited"
    case .paraphrased: "in other words"
    case .onlyHere: "only here"
    }
  }
}
