import ParallaxModel
import ParallaxPage

/// The stories, a line each: whether something of it was read, when it was told, what it is about, who tells it, on how
/// many facts its reports differ. Below them the reports of the chosen one. What does not fit is left out; after a
/// headline from right to left there is nothing.
enum StoriesView {
  /// - Parameter told: the row whose reports stand below.
  static func draw(_ list: StoryList, told: Int, _ workspace: Workspace, on canvas: inout Canvas) {
    let geometry = StoriesGeometry(workspace.terminal.size)
    let width = geometry.size.columns
    drawTitle(list, workspace, geometry, on: &canvas)
    for row in geometry.rules { canvas.rule(row: row, columns: 0..<width) }
    let columns = StoryColumns(list, isWide: geometry.isWide, width: width, canvas)
    drawHeads(columns, row: geometry.headRow, width: width, on: &canvas)
    for number in list.viewport.shown {
      let row = geometry.list.row + number - list.viewport.top
      if number == list.viewport.cursor {
        canvas.put(workspace.marks.cursor(active: true), .gutterCursor, at: 0, row)
      }
      if list.tagged.contains(list.shown[number]) { canvas.put("+", .statusKey, at: 1, row) }
      draw(list.rows[list.shown[number]], columns, workspace, row: row, on: &canvas)
    }
    if !list.shown.isEmpty, list.rows.indices.contains(told) {
      ChosenStoryView.draw(list.rows[told], workspace, geometry.lower, on: &canvas)
    }
  }

  /// `55 of 92 stories   filter: unread` and how many reports there are, how many stories unread.
  private static func drawTitle(
    _ list: StoryList, _ workspace: Workspace, _ geometry: StoriesGeometry, on canvas: inout Canvas
  ) {
    let reports = "\(list.all.reportCount.grouped) \(list.all.reportCount == 1 ? "report" : "reports")"
    let unread = workspace.unread(among: list.rows)
    let unreadWords = unread.map { "\($0.grouped)\(geometry.isWide ? " stories" : "") unread" } ?? ""
    let isFiltered = !list.filter.text.isEmpty
    let all = "\(list.rows.count.grouped) \(list.rows.count == 1 ? "story" : "stories")"
    var right = [workspace.collection?.progress ?? "", unreadWords]
    var title = isFiltered ? "\(list.shown.count.grouped) of \(all)" : all
    if geometry.isWide || isFiltered { right.insert(reports, at: 0) } else { title += ", \(reports)" }
    let words = right.filter { !$0.isEmpty }.joined(separator: "   ")
    let end = canvas.put(words, .figure, endingAt: geometry.size.columns - 1, 0)
    let next = canvas.put(canvas.cut(title, to: end - 3), .title, at: 1, 0) + 3
    guard isFiltered, ParagraphDirection(of: list.filter.text) == .leftToRight else { return }
    canvas.put(canvas.cut("filter: \(list.filter.text)", to: end - 3 - next), .statusKey, at: next, 0)
  }

  private static func drawHeads(_ columns: StoryColumns, row: Int, width: Column, on canvas: inout Canvas) {
    let (start, end) = (StoryColumns.signs, width - 1)
    if columns.hasLongDates {
      if columns.dates > 0 { canvas.put("dates", .figure, at: start, row) }
    } else if columns.dates > 0 {
      canvas.put("newest", .figure, endingAt: start + columns.dates, row)
    }
    canvas.put("headline", .figure, at: columns.headlineStart, row)
    putRight(columns, ends: end) { name, end in canvas.put(name, .figure, endingAt: end, row) }
  }

  /// The columns right of the headline, with their names and where they end, from the right.
  private static func putRight(_ columns: StoryColumns, ends: Column, _ put: (String, Column) -> Void) {
    var end = ends
    func step(_ name: String, _ width: Column) {
      guard width > 0 else { return }
      put(name, end)
      end -= width + StoryColumns.gap
    }
    step("differ", columns.differ)
    step("in", columns.count)
    step("days", columns.days)
    for outlet in columns.outlets.reversed() { step(outlet, SafeText().columns(of: outlet)) }
  }

  private static func draw(
    _ story: StoryRow, _ columns: StoryColumns, _ workspace: Workspace, row: Int, on canvas: inout Canvas
  ) {
    let isUnread = workspace.isUnread(story)
    if isUnread == true { canvas.put(workspace.marks.unread, .statusKey, at: 2, row) }
    if columns.dates > 0 {
      let words = columns.hasLongDates ? story.dates.short : story.newest?.short ?? ""
      let end = StoryColumns.signs + columns.dates
      if columns.hasLongDates {
        canvas.put(words, .figure, at: StoryColumns.signs, row)
      } else {
        canvas.put(words, .figure, endingAt: end, row)
      }
    }
    let headline = canvas.cut(story.headline, to: columns.headline)
    let role: Role = story.isAlone || isUnread == false ? .text : .headline
    canvas.put(headline, role, at: columns.headlineStart, row)
    if ParagraphDirection(of: story.headline) == .rightToLeft { return }
    putRight(columns, ends: workspace.terminal.size.columns - 1) { name, end in
      let (words, role) = Self.words(of: name, story, workspace)
      canvas.put(words, role, endingAt: end, row)
    }
  }

  /// What a story has in the column of that name.
  private static func words(of name: String, _ story: StoryRow, _ workspace: Workspace) -> (String, Role) {
    switch name {
    case "differ":
      guard !story.isAlone else { return ("", .figure) }
      guard let count = workspace.differing(in: story) else { return ("–", .figure) }
      return count > 0 ? ("!\(count)", .finding) : ("0", .figure)
    case "in": return ("\(story.count)", .figure)
    case "days": return (story.suspiciousDays.map { "\($0)" } ?? "", .figure)
    default: return (story.outlets[name].map { "\($0)" } ?? "", .figure)
    }
  }
}
