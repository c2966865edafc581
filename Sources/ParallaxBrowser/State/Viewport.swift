/// A cursor on a list of lines and the part of it that shows. The page stays until the cursor leaves it, then it
/// moves by half: a key that stays on the page costs the line of the cursor alone.
struct Viewport: Sendable, Equatable {
  /// The first line that shows.
  private(set) var top = 0
  private(set) var cursor = 0
  /// Rows on the screen, at least 1.
  private(set) var height = 1
  /// Lines there are.
  private(set) var count = 0

  private var last: Int { max(0, count - 1) }
  private var half: Int { max(1, height / 2) }

  /// The row of the cursor on the screen, from 0.
  var row: Int { cursor - top }
  /// The lines that show.
  var shown: Range<Int> { top..<min(count, top + height) }

  /// Another number of rows or lines; the cursor keeps its line where it can.
  mutating func fit(height: Int, count: Int) {
    self.height = max(1, height)
    self.count = count
    place(cursor, atRow: row)
  }

  /// Lines above the page have become more, or fewer: the same lines show.
  ///
  /// - Parameter count: lines there are now.
  mutating func shift(by lines: Int, count: Int) {
    let row = row
    self.count = count
    cursor = min(max(0, cursor + lines), last)
    settle(top: cursor - row)
  }

  /// Puts the cursor on `line`, and that at `row` of the screen as nearly as the ends allow.
  mutating func place(_ line: Int, atRow row: Int) {
    cursor = min(max(0, line), last)
    settle(top: cursor - min(max(0, row), height - 1))
  }

  /// Moves the cursor to `line`, with the lines up to `end` in view where they fit on a page. Where the page has to
  /// move it puts the line at `row`, or else by half, a far goal into the upper part.
  mutating func move(to line: Int, through end: Int? = nil, atRow row: Int? = nil) {
    cursor = min(max(0, line), last)
    let end = min(max(cursor, end ?? cursor), last, cursor + height - 1)
    let above = top - cursor
    let below = end - (top + height - 1)
    if above > 0 || below > 0, let row {
      settle(top: cursor - min(row, height - 1))
    } else if above > 0 {
      settle(top: above <= half ? top - half : cursor - height / 4)
    } else if below > 0 {
      let far = below > half || cursor < top + half
      settle(top: far ? cursor - min(height / 4, height - 1 - (end - cursor)) : top + half)
    }
  }

  /// Moves page and cursor by `lines`; at the ends of the list the cursor alone.
  mutating func scroll(by lines: Int) {
    cursor = min(max(0, cursor + lines), last)
    settle(top: top + lines)
  }

  /// Moves the page alone; the cursor goes along where its line would not show.
  mutating func slide(by lines: Int) {
    let top = min(max(0, top + lines), max(0, count - height))
    cursor = min(max(cursor, top), min(last, top + height - 1))
    settle(top: top)
  }

  mutating func scrollHalf(_ direction: Int) { scroll(by: direction * half) }

  /// A page, with two lines of the one before.
  mutating func scrollPage(_ direction: Int) { scroll(by: direction * max(1, height - 2)) }

  private mutating func settle(top line: Int) {
    top = min(max(0, line), max(0, count - height))
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    checkInvariants()
  }

  func checkInvariants() {
    assert(height > 0 && count >= 0, "there is a row at least")
    assert((0...last).contains(cursor), "the cursor is on a line")
    assert((0..<height).contains(row), "the cursor's line shows")
    assert(top >= 0 && top <= max(0, count - height), "the page is filled where there are lines enough")
  }
}

extension Viewport {
  /// The moves that any list of lines knows.
  mutating func perform(_ action: Action) {
    switch action {
    case .lineDown: move(to: cursor + 1)
    case .lineUp: move(to: cursor - 1)
    case .halfPageDown: scrollHalf(1)
    case .halfPageUp: scrollHalf(-1)
    case .pageDown: scrollPage(1)
    case .pageUp: scrollPage(-1)
    case .top: move(to: 0)
    case .bottom: move(to: count - 1)
    case .scrollDown: slide(by: 1)
    case .scrollUp: slide(by: -1)
    case .lineToMiddle: place(cursor, atRow: height / 2)
    case .lineToTop: place(cursor, atRow: 0)
    case .lineToBottom: place(cursor, atRow: height - 1)
    default: break
    }
  }
}
