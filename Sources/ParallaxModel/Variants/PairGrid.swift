internal import Glibc

/// A value for each word of one stretch beside each of the other.
struct PairGrid {
  let rows: Int
  let columns: Int
  private var values: [Float]
  /// What stands just outside the corners: 1 where the stretch lies between words that are kept.
  private let corner: Float

  init(rows: Int, columns: Int, corner: Float) {
    self.rows = rows
    self.columns = columns
    self.corner = corner
    values = Array(repeating: 0, count: rows * columns)
  }

  /// Outside the grid 0, but for the two corners where its ends are paired.
  subscript(i: Int, j: Int) -> Float {
    get {
      if i >= 0, j >= 0, i < rows, j < columns { return values[i * columns + j] }
      return i == -1 && j == -1 || i == rows && j == columns ? corner : 0
    }
    set { values[i * columns + j] = newValue }
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
