import ParallaxModel
import ParallaxPage

/// The stories, a line each: how many reports, what it is about, who tells it, when. What does not fit is left out from
/// the right, the outlets before the dates; after a headline from right to left there is nothing.
enum StoriesView {
  private static let gap: Column = 2
  /// A headline needs this much before anything else gets room.
  private static let leastHeadline: Column = 24

  static func draw(_ list: StoryList, _ workspace: Workspace, on canvas: inout Canvas) {
    drawTitle(list, workspace, on: &canvas)
    let columns = Columns(list.words, width: workspace.terminal.size.columns, canvas)
    for number in list.viewport.shown {
      let row = workspace.geometry.list.row + number - list.viewport.top
      if number == list.viewport.cursor { canvas.put(workspace.marks.pointer, .gutterCursor, at: 0, row) }
      draw(list.words[list.shown[number]], columns, row: row, on: &canvas)
    }
  }

  private static func drawTitle(_ list: StoryList, _ workspace: Workspace, on canvas: inout Canvas) {
    let width = workspace.terminal.size.columns
    let files = workspace.collation.reports.count
    let end = canvas.put("\(files) reports", .figure, endingAt: width - 1, 0)
    let title = list.filter.isEmpty ? "\(list.words.count) stories" : "Stories with “\(list.filter)”"
    canvas.put(canvas.cut(title, to: end - 3), .title, at: 1, 0)
    canvas.rule(row: 1, columns: 0..<width)
  }

  /// How wide each part is; 0 where it has no room.
  private struct Columns {
    let count: Column
    let headline: Column
    let names: Column
    let dates: Column

    init(_ words: [StoryWords], width: Column, _ canvas: Canvas) {
      func widest(_ text: (StoryWords) -> String) -> Column { words.map { canvas.columns(of: text($0)) }.max() ?? 0 }
      count = widest(\.count)
      var room = width - 2 - count - StoriesView.gap
      func taken(_ wanted: Column) -> Column {
        guard wanted > 0, room - StoriesView.gap - wanted >= StoriesView.leastHeadline else { return 0 }
        room -= StoriesView.gap + wanted
        return wanted
      }
      dates = taken(widest(\.dates))
      names = taken(min(widest(StoriesView.names), room / 3))
      headline = room
    }
  }

  private static func draw(_ words: StoryWords, _ columns: Columns, row: Int, on canvas: inout Canvas) {
    canvas.put(words.count, .figure, at: 1, row)
    var column = 1 + columns.count + gap
    let isAlone = words.sigla.count == 1
    canvas.put(canvas.cut(words.headline, to: columns.headline), isAlone ? .text : .headline, at: column, row)
    if ParagraphDirection(of: words.headline) == .rightToLeft { return }
    column += columns.headline + gap
    if columns.names > 0 {
      canvas.put(names(of: words, columns.names, canvas), .siglum, at: column, row)
      column += columns.names + gap
    }
    if columns.dates > 0 { canvas.put(words.dates, .figure, at: column, row) }
  }

  private static func names(_ words: StoryWords) -> String {
    words.outlets.isEmpty ? words.sigla.joined(separator: " ") : words.outlets.joined(separator: ", ")
  }

  /// The outlets where the texts name them and they fit; else as many sigla as do.
  private static func names(of words: StoryWords, _ limit: Column, _ canvas: Canvas) -> String {
    let outlets = words.outlets.joined(separator: ", ")
    if !outlets.isEmpty, canvas.columns(of: outlets) <= limit { return outlets }
    return words.sigla(fitting: limit, canvas.safe)
  }
}
