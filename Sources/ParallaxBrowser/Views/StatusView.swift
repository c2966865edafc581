import ParallaxModel
import ParallaxPage
import ParallaxSettings

/// The last line: where the reader is, what the last key did, which keys there are.
enum StatusView {
  /// The columns that the position takes, so that what follows it rests.
  private static let positionColumns: Column = 13

  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let row = browser.size.rows - 1
    if let prompt = browser.prompt {
      PromptView.draw(prompt, hint: browser.regexHint, row: row, on: &canvas)
      return
    }
    if browser.themeBefore != nil { return ThemesView.draw(browser, row: row, on: &canvas) }
    let width = browser.size.columns
    let next = canvas.put(Position.words(browser), .status, at: 1, row, limit: width)
    let column = max(next + 2, positionColumns)
    if !browser.pending.isEmpty {
      drawPending(browser, at: column, row, on: &canvas)
    } else if let message = browser.message {
      let words = message.text(fitting: width - 1 - column, canvas.safe)
      canvas.put(words, message.isWarning ? .statusWarning : .status, at: column, row)
    } else if let start = browser.linkStart {
      let words = Message.linkStarted(browser.place(of: start)).text
      canvas.put(canvas.cut(words, to: width - 1 - column), .status, at: column, row)
    } else if let news = browser.news {
      let key = browser.bindings.names(of: .reload).first ?? ":reload"
      let words = news.words { path in browser.collation.reports.first { $0.file.path == path }?.siglum }
      canvas.put(canvas.cut("\(words); \(key) reads again", to: width - 1 - column), .statusWarning, at: column, row)
    } else {
      drawHints(browser, after: column, row, on: &canvas)
    }
  }

  /// Hints end at the right edge and rest there; the detail stands before them where it fits.
  private static func drawHints(_ browser: Browser, after column: Column, _ row: Int, on canvas: inout Canvas) {
    let end = browser.size.columns - 1
    let room = end - column
    let detail = awaiting(browser) ?? browser.lookingWords ?? Position.detail(browser)
    let rest = max(browser.size.columns >= Geometry.wide ? 30 : 16, canvas.columns(of: detail) + 2)
    let hints = Hints(browser, room: room - rest)
    let start = hints.drawn(endingAt: end, row, on: &canvas)
    if column + canvas.columns(of: detail) + 2 <= start { canvas.put(detail, .figure, at: column, row) }
  }

  private static func awaiting(_ browser: Browser) -> String? {
    guard let count = browser.awaited else { return nil }
    return browser.hasStoppedAwaiting
      ? "\(count) reports not aligned" : "aligning \(count) reports, \(browser.hundredthsAligned) % … Esc stops"
  }

  /// The keys so far, and what may follow.
  private static func drawPending(_ browser: Browser, at column: Column, _ row: Int, on canvas: inout Canvas) {
    let end = browser.size.columns - 1
    let keys = browser.pending.compactMap(\.name).joined()
    var column = canvas.put(keys, .statusKey, at: column, row, limit: end) + 3
    for (next, row_) in browser.bindings.continuations(of: browser.pending, in: browser.context) {
      if column + canvas.columns(of: next) + 1 + canvas.columns(of: row_.hint) > end { break }
      column = canvas.put(next, .statusKey, at: column, row) + 1
      column = canvas.put(row_.hint, .status, at: column, row) + 3
    }
  }
}
