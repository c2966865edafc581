import CTerminal
public import ParallaxPage

extension Screen {
  /// Shows a frame: cells that have not changed since the last one are left alone, and ncurses finds the cheapest bytes
  /// for the rest. What lies outside the screen (it may have shrunk meanwhile) is left out.
  public mutating func draw(_ frame: Frame, styles: StyleTable) {
    if inks.adopt(styles) { shown = nil }
    let known = shown?.size == frame.size ? shown : nil
    for row in 0..<min(frame.size.rows, size.rows) { paint(row, of: frame, over: known) }
    ct_show(Int32(frame.cursor?.column ?? -1), Int32(frame.cursor?.row ?? -1))
    shown = frame
  }

  private mutating func paint(_ row: Int, of frame: Frame, over known: Frame?) {
    let cells = row * frame.size.columns..<(row + 1) * frame.size.columns
    if let known, known.cells[cells] == frame.cells[cells] { return }
    for index in cells where known?.cells[index] != frame.cells[index] {
      put(frame.cells[index], column: index - cells.lowerBound, row: row)
    }
  }

  private mutating func put(_ cell: Cell, column: Column, row: Int) {
    guard cell.columns > 0 else { return }
    let ink = inks.ink(cell.role, cell.overlay)
    if capabilities.isUTF8 {
      return send(cell.glyph, columns: Int(cell.columns), column: column, row: row, ink: ink)
    }
    for (place, plain) in PlainGlyph.of(cell.glyph, columns: Int(cell.columns)).enumerated() {
      send(String(plain), columns: 1, column: column + place, row: row, ink: ink)
    }
  }

  private func send(_ glyph: String, columns: Int, column: Column, row: Int, ink: Ink) {
    var glyph = glyph
    glyph.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        ct_put(
          Int32(column), Int32(row), $0.baseAddress, Int32($0.count), Int32(columns), ink.attributes, ink.pair)
      }
    }
  }
}
