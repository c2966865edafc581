import ParallaxModel
import ParallaxPage
import ParallaxSettings

/// The last line: where the reader is, what the last key did, which keys there are.
enum StatusView {
  /// The columns that the position takes, so that what follows it rests.
  private static let positionColumns: Column = 13

  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    let workspace = browser.workspace
    let screen = browser.stack.covering
    let row = workspace.terminal.size.rows - 1
    if !workspace.isWorking, browser.stack.top.drawLastLine(workspace, row: row, on: &canvas) { return }
    let width = workspace.terminal.size.columns
    let next = canvas.put(screen.position(in: workspace), .status, at: 1, row, limit: width)
    let column = max(next + 2, positionColumns)
    if !workspace.isWorking, !browser.pending.isEmpty || browser.count != nil {
      drawPending(browser, at: column, row, on: &canvas)
    } else if let (words, role) = message(screen, workspace, room: width - 1 - column, canvas) {
      canvas.put(words, role, at: column, row)
    } else {
      drawHints(of: screen, workspace, after: column, row, on: &canvas)
    }
  }

  /// What is said now, cut to the room there is.
  private static func message(
    _ screen: any Screen, _ workspace: Workspace, room: Column, _ canvas: Canvas
  ) -> (String, Role)? {
    if let message = workspace.message {
      return (message.text(fitting: room, canvas.safe), message.isWarning ? .statusWarning : .status)
    }
    if let start = workspace.story.focus.linkStart {
      return (canvas.cut(Message.linkStarted(workspace.place(of: start)).text, to: room), .status)
    }
    let key = workspace.bindings.names(of: .reload).first ?? ":reload"
    if screen is StoriesScreen, let offer = workspace.collection?.offer(key) {
      return (canvas.cut(offer, to: room), .statusWarning)
    }
    guard let news = workspace.news else { return nil }
    let words = news.words { path in workspace.collation.reports.first { $0.document.path == path }?.siglum }
    return (canvas.cut("\(words); \(key) reads again", to: room), .statusWarning)
  }

  /// The columns that the detail takes at most for most lines, so that the hints rest beside it.
  private static func detailColumns(of screen: any Screen, _ workspace: Workspace) -> Column {
    // The list of stories is the same whatever is open.
    if screen is StoriesScreen { return 20 }
    if workspace.terminal.size.columns >= Geometry.wide { return 30 }
    return workspace.story.projection.isOfCopies ? 20 : 29
  }

  /// Hints end at the right edge and rest there; the detail stands before them where it fits.
  private static func drawHints(
    of screen: any Screen, _ workspace: Workspace, after column: Column, _ row: Int, on canvas: inout Canvas
  ) {
    let width = workspace.terminal.size.columns
    let end = width - 1
    let detail =
      workspace.collection?.words ?? workspace.alignment.words ?? workspace.inquiries.words
      ?? screen.detail(in: workspace)
    let rest = max(detailColumns(of: screen, workspace), canvas.columns(of: detail) + 2)
    let hints = Hints(screen.hints(in: workspace), workspace, room: end - column - rest)
    let start = hints.drawn(endingAt: end, row, on: &canvas)
    if column + canvas.columns(of: detail) + 2 <= start { canvas.put(detail, .figure, at: column, row) }
  }

  /// The keys so far, and what may follow.
  private static func drawPending(_ browser: Browser, at column: Column, _ row: Int, on canvas: inout Canvas) {
    let workspace = browser.workspace
    let end = workspace.terminal.size.columns - 1
    let keys = (browser.count.map { "\($0)" } ?? "") + browser.pending.compactMap(\.name).joined()
    var column = canvas.put(keys, .statusKey, at: column, row, limit: end) + 3
    let place = browser.stack.context(in: workspace)
    if browser.pending.isEmpty {
      canvas.put("so many times: a movement; g goes to that passage", .status, at: column, row, limit: end)
      return
    }
    for (next, row_) in workspace.bindings.continuations(of: browser.pending, in: place) {
      if column + canvas.columns(of: next) + 1 + canvas.columns(of: row_.hint) > end { break }
      column = canvas.put(next, .statusKey, at: column, row) + 1
      column = canvas.put(row_.hint, .status, at: column, row) + 3
    }
  }
}
