import ParallaxModel
import ParallaxPage

/// Below the passages: why the reading at the cursor stands where it does.
enum ReasonsView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let area = workspace.geometry.reasons
    guard area.rows > 1 else { return }
    canvas.rule(row: area.row, columns: area.span)
    let lines = Reasons(workspace).lines
    var row = area.row + 1
    let end = area.row + area.rows
    for (number, line) in lines.enumerated() {
      let isLast = row == end - 1
      let rest = lines.count - number
      if isLast, rest > 1 {
        canvas.put("and \(rest) more links", .figure, at: area.column + indent, row, limit: area.span.upperBound - 1)
        return
      }
      row = draw(line, isLast: rest == 1, in: area, from: row, on: &canvas)
      if row >= end { return }
    }
  }

  private static let indent: Column = 2

  /// The line broken at its words; the row after it comes back. What decided the link follows where the row has room,
  /// or where no other link needs the rows below.
  private static func draw(
    _ line: Reasons.Line, isLast: Bool, in area: Area, from first: Int, on canvas: inout Canvas
  ) -> Int {
    let limit = area.span.upperBound - 1
    let start = area.column + indent
    var (row, column) = (first, start)
    for (text, role) in [(line.score, Role.number), (line.places, .siglum)] where !text.isEmpty {
      column = canvas.put(text, role, at: column, first, limit: limit) + 2
    }
    func put(_ words: String) {
      for word in words.split(separator: " ").map(String.init) where row < area.row + area.rows {
        if column + canvas.columns(of: word) > limit, column > start {
          (row, column) = (row + 1, start + 6)
          if row >= area.row + area.rows { return }
        }
        column = canvas.put(word, .text, at: column, row, limit: limit) + 1
      }
    }
    put(line.words)
    guard row < area.row + area.rows, !line.deciding.isEmpty else { return row + 1 }
    column -= 1
    let shorter = (1...line.deciding.count).reversed().lazy.map { "; \(line.decided(by: $0))" }
    if let words = shorter.first(where: { isLast || column + canvas.columns(of: $0) <= limit }) { put(words) }
    return row + 1
  }
}
