/// A width, a place or a distance on the screen. Not a character, not a byte: a wide character takes two columns.
public typealias Column = Int

/// One column of one row. A wide character fills its first cell; the cell after it has `columns` 0.
public struct Cell: Sendable, Equatable {
  /// One grapheme cluster, safe to show; empty in the second cell of a wide character.
  public var glyph: String
  /// 1, 2, or 0 for the second cell of a wide character.
  public var columns: UInt8
  public var role: Role
  public var overlay: Overlay

  public init(_ glyph: String = " ", columns: UInt8 = 1, role: Role = .text, overlay: Overlay = .none) {
    self.glyph = glyph
    self.columns = columns
    self.role = role
    self.overlay = overlay
  }
}

/// A width and height in columns and rows.
public struct Size: Sendable, Equatable {
  public var columns: Column
  public var rows: Int

  public init(columns: Column, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// The whole screen as values: what a view makes and a terminal paints.
public struct Frame: Sendable, Equatable {
  public let size: Size
  /// Row by row, `size.columns` cells each.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands (in a prompt); nil when it is hidden.
  public var cursor: (column: Column, row: Int)?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.columns * size.rows))
  }

  public subscript(column: Column, row: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  public static func == (a: Frame, b: Frame) -> Bool {
    a.size == b.size && a.cells == b.cells && a.cursor?.column == b.cursor?.column && a.cursor?.row == b.cursor?.row
  }
}
