internal import Glibc
internal import ParallaxText

/// A value for each word of one stretch beside each of the other.
struct PairGrid {
  let rows: Int
  let columns: Int
  /// Row by row, with a margin on each side.
  private var values: [Float]
  private static let margin = 2

  /// - Parameter corner: what stands just outside the corners: 1 where the stretch lies between words that are kept.
  init(rows: Int, columns: Int, corner: Float) {
    self.rows = rows
    self.columns = columns
    values = Array(repeating: 0, count: (rows + 2 * Self.margin) * (columns + 2 * Self.margin))
    self[-1, -1] = corner
    self[rows, columns] = corner
  }

  /// Up to two places outside the grid the value is 0, except in the two corners, where it is `corner`.
  subscript(i: Int, j: Int) -> Float {
    @inline(__always) get { values[place(i, j)] }
    @inline(__always) set { values[place(i, j)] = newValue }
  }

  @inline(__always)
  private func place(_ i: Int, _ j: Int) -> Int {
    (i + Self.margin) * (columns + 2 * Self.margin) + j + Self.margin
  }

  /// The highest value of each row and of each column.
  func peaks() -> (rows: [Peak], columns: [Peak]) {
    var byRow = [Peak](repeating: Peak(), count: rows)
    var byColumn = [Peak](repeating: Peak(), count: columns)
    for i in 0..<rows {
      for j in 0..<columns {
        byRow[i].take(self[i, j])
        byColumn[j].take(self[i, j])
      }
    }
    return (byRow, byColumn)
  }

  /// The highest value of a row or column, and the next.
  struct Peak {
    private(set) var highest: Float = 0
    private var second: Float = 0

    mutating func take(_ value: Float) {
      if value > highest { (second, highest) = (highest, value) } else { second = max(second, value) }
    }

    /// The highest of the others.
    func rival(of value: Float) -> Float { value == highest ? second : highest }
  }
}

/// Log-odds → likelihood.
func likelihood(_ odds: Float) -> Float { 1 / (1 + expf(-odds)) }
