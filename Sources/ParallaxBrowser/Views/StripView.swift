import ParallaxModel
import ParallaxPage

/// The reports in one line, for screens too narrow for a pane: `003 base   004   001 24.kg`. Outlets from right to left
/// are left out, for a terminal could change their places with the sigla between them.
enum StripView {
  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let row = browser.geometry.heads.row
    let items = browser.reportList.inStory
    let room = browser.size.columns - 1
    let long = items.map { words(of: $0, browser, withOutlet: true) }
    let fits = long.reduce(0) { $0 + 3 + canvas.columns(of: $1) } <= room
    let labels = fits ? long : items.map { words(of: $0, browser, withOutlet: false) }
    let pointed = pointed(browser)
    let first = firstShown(
      labels.map { canvas.columns(of: $0) + 3 }, selected: pointed.flatMap { items.firstIndex(of: $0) } ?? 0, room)
    var column = 0
    for number in items.indices.dropFirst(first) {
      let rest = items.count - number
      let end = column + canvas.columns(of: labels[number]) + 3
      if end > room - (rest > 1 ? 6 : 0) {
        canvas.put("+\(rest)", .figure, at: column + 1, row, limit: room + 1)
        break
      }
      column = put(items[number], labels[number], browser, at: column, row, on: &canvas)
    }
  }

  /// The report at the cursor, where the reader is here, or else the one that is selected.
  private static func pointed(_ browser: Browser) -> Int? {
    browser.pane == .reports ? browser.reportList.report : browser.options.selected
  }

  /// The first label that shows so that the selected one does; by whole screens, so that the strip rests.
  private static func firstShown(_ widths: [Column], selected: Int, _ room: Column) -> Int {
    var first = 0
    var used = 0
    for number in widths.indices.prefix(selected + 1) {
      used += widths[number]
      if used > room - 6 {
        first = number
        used = widths[number]
      }
    }
    return first
  }

  private static func words(of report: Int, _ browser: Browser, withOutlet: Bool) -> String {
    let siglum = browser.siglum(report)
    if report == browser.base { return "\(siglum) base" }
    let count = browser.findingCount(of: report) ?? 0
    let findings = count > 0 ? " !\(count)" : ""
    guard withOutlet, let outlet = browser.collation.reports[report].facts.source?.value,
      ParagraphDirection(of: outlet) == .leftToRight
    else {
      return siglum + findings
    }
    return "\(siglum) \(outlet)\(findings)"
  }

  private static func put(
    _ report: Int, _ label: String, _ browser: Browser, at column: Column, _ row: Int, on canvas: inout Canvas
  ) -> Column {
    if report == pointed(browser) { canvas.put(browser.marks.pointer, .gutterCursor, at: column, row) }
    let siglum = browser.siglum(report)
    let next = canvas.put(siglum, SiglumRole.of(report, in: browser), at: column + 1, row)
    return canvas.put(String(label.dropFirst(siglum.count)), .figure, at: next, row) + 2
  }
}

/// How a siglum looks wherever the reports are listed.
enum SiglumRole {
  static func of(_ report: Int, in browser: Browser) -> Role {
    if report == browser.options.selected { return .siglumSelected }
    if report == browser.base { return .siglumBase }
    return browser.options.hidden.contains(report) || browser.reportList.alone.contains(report) ? .furniture : .siglum
  }
}
