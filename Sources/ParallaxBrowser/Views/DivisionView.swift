import ParallaxModel
import ParallaxPage

/// The reports of a story that is divided: the group of each, when, who, its headline; a blank row between groups.
enum DivisionView {
  static func area(_ workspace: Workspace) -> Area {
    let size = workspace.terminal.size
    return Area(column: 0, row: 3, columns: size.columns, rows: max(1, size.rows - 4))
  }

  /// The rows that show, so that the cursor is among them.
  private static func rows(_ division: Division, _ workspace: Workspace) -> ArraySlice<Int?> {
    let (rows, height) = (division.rows, area(workspace).rows)
    guard rows.count > height, let cursor = rows.firstIndex(of: division.viewport.cursor) else { return rows[...] }
    let first = min(max(0, cursor - height / 2), rows.count - height)
    return rows[first..<first + height]
  }

  static func line(atRow row: Int, of division: Division, _ workspace: Workspace) -> Int? {
    let shown = Array(rows(division, workspace))
    let number = row - area(workspace).row
    return shown.indices.contains(number) ? shown[number] : nil
  }

  /// What is said of the groups.
  private static func proposal(of division: Division, _ reading: StoryReading?, _ workspace: Workspace) -> String {
    if let reading { return reading.words }
    func words(_ count: Int) -> String {
      count > 1 ? "proposed: \(count) groups, by what they share" : "no groups are proposed"
    }
    let unread = division.unread
    let left = unread > 0 ? "; \(unread == 1 ? "1 report" : "\(unread) reports") could not be read" : ""
    switch division.proposal {
    case .awaited: return words(1) + left
    case .made(let count): return words(count) + left
    case .offered(let parts):
      let key = workspace.bindings.names(of: .reload).first ?? ":reload"
      return "\(words(parts.count)); \(key) shows them\(left)"
    }
  }

  /// - Parameter reading: what is being read for the groups.
  static func draw(
    _ division: Division, _ reading: StoryReading?, _ workspace: Workspace, on canvas: inout Canvas
  ) {
    let width = workspace.terminal.size.columns
    let end = canvas.put("\(division.lines.count) reports", .figure, endingAt: width - 1, 0)
    let isRightToLeft = ParagraphDirection(of: division.headline) == .rightToLeft
    canvas.put(canvas.cut(isRightToLeft ? "Divide" : "Divide: \(division.headline)", to: end - 3), .title, at: 1, 0)
    canvas.put(canvas.cut(proposal(of: division, reading, workspace), to: width - 2), .figure, at: 1, 1)
    canvas.rule(row: 2, columns: 0..<width)
    let columns = ReportLine.Columns(division.lines, canvas)
    for (number, line) in rows(division, workspace).enumerated() {
      guard let line else { continue }
      let row = area(workspace).row + number
      if line == division.viewport.cursor {
        canvas.put(workspace.marks.cursor(active: true), .gutterCursor, at: 0, row)
      }
      let group = division.groups[line]
      canvas.put(group > 0 ? "\(group)" : "–", group > 0 ? .statusKey : .figure, endingAt: 4, row)
      division.lines[line].draw(columns, at: 6, row, end: width - 1, on: &canvas)
    }
  }
}
