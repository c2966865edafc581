import ParallaxPage

/// Beside the text the whole story in one column: the signs of the map, and a mark where the reader is.
enum MapStripView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let area = browser.geometry.mapStrip
    guard area.columns > 0, browser.geometry.kind != .list, let strip = browser.mapStrip else { return }
    for (row, cell) in strip.cells(rows: area.rows).enumerated() {
      canvas.put(cell.sign, cell.role, at: area.column + 1, area.row + row)
    }
    guard browser.index.passage.indices.contains(browser.viewport.cursor),
      let passage = browser.index.passage[browser.viewport.cursor],
      let row = strip.row(of: passage, rows: area.rows)
    else { return }
    canvas.put(browser.marks.pointer, .gutterCursor, at: area.column, area.row + row)
  }
}
