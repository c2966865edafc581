import ParallaxModel
import ParallaxPage

/// The page as far as it shows, with the cursor's mark, the lit change and the matches over it.
enum PassagesView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let area = browser.geometry.passages
    if browser.geometry.kind == .whole { drawHeads(browser, on: &canvas) }
    for number in browser.viewport.shown {
      let row = area.row + number - browser.viewport.top
      draw(browser.page.lines[number], browser, at: area.column, row, on: &canvas)
    }
    let isActive = browser.pane == .passages
    let mark = browser.marks.cursor(active: isActive)
    canvas.put(mark, isActive ? .gutterCursor : .gutterMark, at: area.column, area.row + browser.viewport.row)
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
