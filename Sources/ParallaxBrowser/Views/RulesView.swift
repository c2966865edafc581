import ParallaxPage

/// The horizontal rules and the line between the panes.
enum RulesView {
  static func draw(_ workspace: Workspace, on canvas: inout Canvas) {
    let geometry = workspace.geometry
    for row in geometry.rules { canvas.rule(row: row, columns: 0..<geometry.size.columns) }
    guard geometry.kind == .panes, let top = geometry.rules.first, let bottom = geometry.rules.last else { return }
    let column = geometry.reports.columns
    for row in top..<bottom { canvas.put("│", .rule, at: column, row) }
    canvas.put(workspace.marks.crossDown, .rule, at: column, top)
    canvas.put(workspace.marks.crossUp, .rule, at: column, bottom)
  }
}
