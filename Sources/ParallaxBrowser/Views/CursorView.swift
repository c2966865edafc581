import ParallaxModel
import ParallaxPage

/// The mark of the line that the reader is at.
///
/// A line from right to left takes no sign, which a terminal could move to its other end: there the mark is a blank in
/// the look of what is current, so that the line still holds its text and blanks alone. Only a terminal that shows
/// neither colours nor reversed cells gets the sign there too.
enum CursorView {
  static func draw(
    _ workspace: Workspace, isActive: Bool, on line: PageLine, at column: Column, _ row: Int, of canvas: inout Canvas
  ) {
    let role: Role = isActive ? .gutterCursor : .gutterMark
    if line.isRightToLeft, workspace.terminal.showsLooks {
      canvas.put(" ", role, at: column, row, overlay: isActive ? .current : .match)
    } else {
      canvas.put(workspace.marks.cursor(active: isActive), role, at: column, row)
    }
  }
}
