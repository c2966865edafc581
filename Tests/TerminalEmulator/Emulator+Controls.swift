import CPty

extension Emulator {
  mutating func show(_ glyph: String) {
    let width = glyph.unicodeScalars.first.map { Int(cp_width($0.value)) } ?? 1
    if width == 0 {
      let before = max(0, column - 1)
      cells[row][before].glyph += glyph
      return
    }
    if column + max(1, width) > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = Cell(glyph: glyph, attributes: attributes.joined(separator: ";"))
    if width == 2 { cells[row][column + 1] = Cell(glyph: "", attributes: cells[row][column].attributes) }
    column += max(1, width)
    lastGlyph = glyph
  }

  mutating func controlByte(_ byte: UInt8) {
    switch byte {
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    case 0x00, 0x07, 0x0E, 0x0F: break
    default: unknown.append("byte \(byte)")
    }
  }

  mutating func escape(_ body: String) {
    switch body {
    case "M": reverseLineFeed()
    case "7": saved = (row, column, attributes)
    case "8": (row, column, attributes) = saved
    case "(B", ")0", "=", ">": break
    default: unknown.append("ESC \(body)")
    }
  }

  mutating func control(_ body: String, _ final: Character) {
    if body.hasPrefix("?") { return setModes(body.dropFirst(), on: final == "h") }
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "m": setAttributes(body)
    case "H": move(row: count - 1, column: (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case "d": move(row: count - 1, column: column)
    case "G": move(row: row, column: count - 1)
    case "A": move(row: row - count, column: column)
    case "B": move(row: row + count, column: column)
    case "C": move(row: row, column: min(column, columns - 1) + count)
    case "D": move(row: row, column: min(column, columns - 1) - count)
    case "b": for _ in 0..<count { show(lastGlyph) }
    case "r": setRegion(numbers)
    case "J", "K", "X", "P", "@", "L", "M", "S", "T": edit(final, numbers.first ?? 0, count)
    case "h", "l", "t": break
    default: unknown.append("CSI \(body)\(final)")
    }
  }

  private mutating func setModes(_ body: Substring, on: Bool) {
    for mode in body.split(separator: ";").map(String.init) {
      if on { modes.insert(mode) } else { modes.remove(mode) }
    }
  }

  private mutating func setAttributes(_ body: String) {
    var parts = (body.isEmpty ? "0" : body).split(separator: ";").map(String.init)
    while !parts.isEmpty {
      let isColour = ["38", "48"].contains(parts[0]) && parts.count > 2
      let unit = parts[..<(isColour ? 3 : 1)].joined(separator: ";")
      parts.removeFirst(isColour ? 3 : 1)
      set(unit)
    }
  }

  private mutating func set(_ unit: String) {
    switch unit {
    case "0": attributes = []
    case "39": attributes.removeAll { $0.count > 1 && ["3", "9"].contains($0.first) }
    case "49": attributes.removeAll { $0.count > 1 && ["4", "1"].contains($0.first) }
    case "23": attributes.removeAll { $0 == "3" }
    default:
      if unit.count > 1 { set(unit.hasPrefix("3") || unit.hasPrefix("9") ? "39" : "49") }
      attributes.append(unit)
    }
  }

  private mutating func move(row: Int, column: Int) {
    self.row = min(max(0, row), rows - 1)
    self.column = min(max(0, column), columns - 1)
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let first = max(1, numbers.first ?? 1) - 1
    let last = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows) - 1
    region = min(first, last)...max(first, last)
    move(row: 0, column: 0)
  }

  private mutating func lineFeed() {
    if row == region.upperBound { scroll(region, by: 1) } else { row = min(rows - 1, row + 1) }
  }

  private mutating func reverseLineFeed() {
    if row == region.lowerBound { scroll(region, by: -1) } else { row = max(0, row - 1) }
  }

  /// Lines go up for a positive count; what comes in is blank.
  mutating func scroll(_ lines: ClosedRange<Int>, by count: Int) {
    let kept = max(0, lines.count - abs(count))
    let empty = Emulator.blank(columns, lines.count - kept)
    let old = Array(cells[lines])
    cells.replaceSubrange(lines, with: count > 0 ? Array(old.suffix(kept)) + empty : empty + Array(old.prefix(kept)))
  }
}
