import ParallaxModel
import ParallaxPage

/// A frame that views write on. All text passes `SafeText` here; nothing is written outside the frame.
struct Canvas {
  private(set) var frame: Frame
  let safe: SafeText

  init(size: Size, ascii: Bool) {
    frame = Frame(size: Size(columns: max(0, size.columns), rows: max(0, size.rows)))
    safe = SafeText(ascii: ascii)
  }

  /// Writes `text` from `column` on and stops before `limit`; the column after it comes back.
  @discardableResult
  mutating func put(
    _ text: String, _ role: Role, at column: Column, _ row: Int, limit: Column? = nil, overlay: Overlay = .none
  ) -> Column {
    put(glyphs(of: text), role, at: column, row, limit: limit) { _ in overlay }
  }

  /// Writes `text` so that it ends before `end`; the column where it begins comes back.
  @discardableResult
  mutating func put(_ text: String, _ role: Role, endingAt end: Column, _ row: Int) -> Column {
    let start = max(0, end - columns(of: text))
    put(text, role, at: start, row, limit: end)
    return start
  }

  /// `overlay` gives what lies over a glyph by its number in the text.
  @discardableResult
  mutating func put(
    _ glyphs: [SafeText.Glyph], _ role: Role, at column: Column, _ row: Int, limit: Column?,
    overlay: (Int) -> Overlay
  ) -> Column {
    guard row >= 0, row < frame.size.rows else { return column }
    let limit = min(limit ?? .max, frame.size.columns)
    var column = column
    for (number, glyph) in glyphs.enumerated() {
      if column < 0 || column + glyph.columns > limit { return column }
      let cell = Cell(glyph.text, columns: UInt8(glyph.columns), role: role, overlay: overlay(number))
      frame[column, row] = cell
      if glyph.columns == 2 { frame[column + 1, row] = Cell("", columns: 0, role: role, overlay: cell.overlay) }
      column += glyph.columns
    }
    return column
  }

  /// The glyphs of a line of our own or of a page, every space kept.
  func glyphs(of text: String) -> [SafeText.Glyph] {
    let bytes = Array(text.utf8)
    return safe.glyphs(in: bytes, 0..<bytes.count).flatMap { glyph in
      glyph.isSpace && glyph.bytes.count > 1 ? glyph.bytes.map { space(at: $0) } : [glyph]
    }
  }

  private func space(at byte: Int) -> SafeText.Glyph {
    var space = safe.glyphs(in: [0x20], 0..<1)[0]
    space.bytes = byte..<byte + 1
    return space
  }

  func columns(of text: String) -> Column { glyphs(of: text).reduce(0) { $0 + $1.columns } }

  /// `text` cut to `limit` columns, with dots where it was cut.
  func cut(_ text: String, to limit: Column) -> String { limit <= 0 ? "" : safe.line(text, fitting: limit) }

  /// Lays an overlay over what stands there.
  mutating func lay(_ overlay: Overlay, over column: Column, _ row: Int) {
    guard column >= 0, column < frame.size.columns, row >= 0, row < frame.size.rows else { return }
    frame[column, row].overlay = overlay
  }

  mutating func rule(row: Int, columns: Range<Column>) {
    for column in columns { put("─", .rule, at: column, row) }
  }

  mutating func showCursor(column: Column, row: Int) {
    guard column < frame.size.columns, row < frame.size.rows else { return }
    frame.cursor = (column, row)
  }
}
