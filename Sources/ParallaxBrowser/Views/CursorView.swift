import ParallaxModel
import ParallaxPage

/// The mark of the line that the reader is at.
///
/// A line from right to left takes no sign, which a terminal could move to its other end: there the mark is a blank in
/// the look of what is current, so that the line still holds its text and blanks alone. Only a terminal that shows
/// neither colours nor reversed cells gets the sign there too.
enum CursorView {
  static func draw(
    _ browser: Browser, isActive: Bool, on line: PageLine, at column: Column, _ row: Int, of canvas: inout Canvas
  ) {
    let role: Role = isActive ? .gutterCursor : .gutterMark
    if line.isRightToLeft, browser.showsLooks {
      canvas.put(" ", role, at: column, row, overlay: isActive ? .current : .match)
    } else {
      canvas.put(browser.marks.cursor(active: isActive), role, at: column, row)
    }
  }
}

extension Browser {
  /// Whether a blank can be told from another by its look.
  fileprivate var showsLooks: Bool { capabilities.colours > .none || capabilities.attributes.contains(.reverse) }

  /// Whether a report of the story that shows has paragraphs from right to left.
  var showsRightToLeft: Bool {
    projection.synopsis.story.reports.contains {
      (!options.hidden.contains($0) || $0 == base) && collation.reports[$0].hasRightToLeftText
    }
  }
}
