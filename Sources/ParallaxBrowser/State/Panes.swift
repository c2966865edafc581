import ParallaxPage

/// How the screen of a story is divided between its reports and its passages.
struct Panes: Sendable, Equatable {
  enum Pane: Sendable { case passages, reports }

  var current = Pane.passages {
    didSet { if current == .passages { showsTable = false } }
  }
  /// The reports cover the passages, each with all its figures, where they could stand beside or above them.
  var showsTable = false
  /// The Reports pane gives its columns to the passages.
  var isMaximised = false
  /// A report that shows has paragraphs from right to left: then nothing stands beside the passages.
  var isOnePane = false
  /// Why the reading at the cursor stands where it does shows below the passages.
  var showsReasons = false
  /// Columns of the Reports pane, where it stands beside the passages.
  var reportsColumns = Geometry.reportsColumns
  /// The line between the panes follows the mouse.
  var isDragging = false
}
