extension Emulator {
  /// ED, EL, ECH, DCH, ICH, IL, DL, SU, SD.
  mutating func edit(_ final: Character, _ selector: Int, _ count: Int) {
    let at = min(column, columns - 1)
    switch final {
    case "J": eraseScreen(selector)
    case "K": erase(selector == 0 ? at..<columns : selector == 1 ? 0..<at + 1 : 0..<columns)
    case "X": erase(at..<min(columns, at + count))
    case "P": shiftLine(at, removing: min(count, columns - at), adding: 0)
    case "@": shiftLine(at, removing: 0, adding: min(count, columns - at))
    case "L": scroll(row...region.upperBound, by: -count)
    case "M": scroll(row...region.upperBound, by: count)
    case "S": scroll(region, by: count)
    default: scroll(region, by: -count)
    }
  }

  private var blank: Cell { Cell(glyph: " ", attributes: attributes.joined(separator: ";")) }

  private mutating func erase(_ range: Range<Int>) {
    for place in range { cells[row][place] = blank }
  }

  private mutating func eraseScreen(_ selector: Int) {
    let whole = Array(repeating: blank, count: columns)
    switch selector {
    case 0:
      erase(min(column, columns - 1)..<columns)
      for other in row + 1..<max(row + 1, rows) { cells[other] = whole }
    case 1:
      erase(0..<min(column, columns - 1) + 1)
      for other in 0..<row { cells[other] = whole }
    default: cells = Array(repeating: whole, count: rows)
    }
  }

  private mutating func shiftLine(_ at: Int, removing: Int, adding: Int) {
    cells[row].removeSubrange(at..<at + removing)
    cells[row].insert(contentsOf: Array(repeating: blank, count: adding), at: at)
    while cells[row].count < columns { cells[row].append(blank) }
    cells[row].removeLast(cells[row].count - columns)
  }
}
