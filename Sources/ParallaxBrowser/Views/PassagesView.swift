import ParallaxModel
import ParallaxPage

/// The page as far as it shows, with the cursor's mark, the lit change and the matches over it.
enum PassagesView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    if browser.geometry.kind == .whole { drawHeads(browser, on: &canvas) }
    for number in browser.viewport.shown {
      let (column, row) = place(of: number, browser)
      draw(browser.page.lines[number], browser, at: column, row, on: &canvas)
    }
    let (column, row) = place(of: browser.viewport.cursor, browser)
    let cursor = browser.viewport.cursor
    let line = browser.page.lines.indices.contains(cursor) ? browser.page.lines[cursor] : PageLine()
    CursorView.draw(browser, isActive: browser.pane == .passages, on: line, at: column, row, of: &canvas)
    if browser.page.flow != nil { MapView.drawOver(browser, column: column, row: row, on: &canvas) }
  }

  /// Where a line stands on the screen; the lines of a map flow over into further columns.
  private static func place(of line: Int, _ browser: Browser) -> (column: Column, row: Int) {
    let area = browser.geometry.passages
    let number = line - browser.viewport.top
    guard let flow = browser.page.flow, flow.rows > 0 else { return (area.column, area.row + number) }
    return (area.column + flow.start(of: number / flow.rows), area.row + number % flow.rows)
  }

  private static func drawHeads(_ browser: Browser, on canvas: inout Canvas) {
    let area = browser.geometry.heads
    for (number, line) in browser.page.heads.prefix(area.rows).enumerated() {
      draw(line, browser, at: area.column, area.row + number, on: &canvas)
    }
  }

  private static func draw(
    _ line: PageLine, _ browser: Browser, at column: Column, _ row: Int, on canvas: inout Canvas
  ) {
    var column = column
    for run in line.runs {
      let glyphs = canvas.glyphs(of: run.text)
      let overlays = Overlays(of: run, glyphs, browser, canvas.safe)
      column = canvas.put(glyphs, run.role, at: column, row, limit: nil) { overlays[$0] }
    }
  }
}
