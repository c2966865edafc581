internal import ParallaxModel

/// Sets atoms in some rows of a width; what does not fit is cut with an ellipsis at the very end of the last row.
struct LineCutter {
  private let safe: SafeText
  private let width: Column
  private let rows: Int

  init(_ safe: SafeText, width: Column, rows: Int) {
    self.safe = safe
    self.width = width
    self.rows = rows
  }

  func lines(of atoms: [Atom]) -> [[Run]] {
    let broken = LineBreaker(width: width).lines(of: atoms)
    guard broken.count > rows, rows > 0 else { return broken }
    var lines = Array(broken.prefix(rows))
    lines[rows - 1] = cut(lines[rows - 1] + [Run(" ", .text, columns: 1)] + broken[rows])
    return lines
  }

  /// The beginning of some runs with an ellipsis, no wider than the row.
  private func cut(_ runs: [Run]) -> [Run] {
    let dots = safe.ascii ? "..." : "…"
    var room = width - (safe.ascii ? 3 : 1)
    var kept: [Run] = []
    for run in runs {
      let bytes = Array(run.text.utf8)
      var part = Run("", run.role, columns: 0, source: run.source, change: run.change)
      for glyph in safe.glyphs(in: bytes, 0..<bytes.count) where room >= 0 {
        guard glyph.columns <= room else {
          room = -1
          break
        }
        part.text += glyph.text
        part.columns += glyph.columns
        room -= glyph.columns
      }
      if part.columns > 0 { kept.append(part) }
      if room < 0 { break }
    }
    while var last = kept.popLast() {
      while last.text.last == " " { (last.text, last.columns) = (String(last.text.dropLast()), last.columns - 1) }
      if last.columns > 0 {
        kept.append(last)
        break
      }
    }
    return kept + [Run(dots, kept.last?.role ?? .text, columns: dots.utf8.count == 3 && safe.ascii ? 3 : 1)]
  }
}
