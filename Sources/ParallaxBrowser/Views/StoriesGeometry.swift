import ParallaxPage

/// Which rows of the screen the list of stories, what is said of the chosen one, and their heads take.
struct StoriesGeometry: Sendable, Equatable {
  /// From this height on the reports of the chosen story stand below the list.
  private static let tall = 16
  /// From this width on there is room for the outlets.
  static let wide: Column = 118

  let size: Size
  /// The names of the columns.
  let headRow = 1
  let list: Area
  /// What is said of the chosen story, its rule not included; no rows where there is no room.
  let lower: Area

  init(_ size: Size) {
    self.size = size
    let first = 3
    let lowerRows = size.rows >= Self.tall ? size.rows / 4 - 1 : 0
    let rule = lowerRows > 0 ? 1 : 0
    list = Area(column: 0, row: first, columns: size.columns, rows: max(1, size.rows - 1 - first - lowerRows - rule))
    lower = Area(column: 0, row: size.rows - 1 - lowerRows, columns: size.columns, rows: lowerRows)
  }

  /// The rows of the rules.
  var rules: [Int] { [2] + (lower.rows > 0 ? [lower.row - 1] : []) }

  var isWide: Bool { size.columns >= Self.wide }
}
