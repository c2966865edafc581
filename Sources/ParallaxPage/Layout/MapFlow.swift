/// How a map lies on the screen: passages flow down and over into further columns, as newspapers are set.
///
///      12 label of it   ▓!^ ·   ▒       number, label, one cell for each report
public struct MapFlow: Sendable, Equatable {
  static let gap: Column = 2
  private static let usefulLabel: Column = 8
  private static let widestLabel: Column = 40

  /// Columns of passages beside each other.
  public let count: Int
  /// Rows of passages in each.
  public let rows: Int
  /// Rows of the sigla above them, the rule included.
  let headRows: Int
  /// Columns of the screen for each, without the gap.
  let width: Column
  /// For the number and the blank after it.
  let number: Column
  let label: Column
  /// For a report's cell: 4 with everything, 2 with a finding or a move, 1 for the relation alone.
  let cell: Column

  /// - Parameters:
  ///   - height: rows there are, sigla and rule included; nil for a page without end.
  ///   - names: columns of the widest passage name.
  ///   - sigla: columns of the widest siglum.
  init(lines: Int, reports: Int, names: Column, sigla: Column, width: Column, height: Int?) {
    let number = names + 2
    func fits(_ cell: Column, _ columns: Int, _ label: Column) -> Bool {
      columns * (number + label + reports * cell) + (columns - 1) * Self.gap <= width - 1
    }
    func columns(_ cell: Column) -> Int {
      guard let height else { return 1 }
      let body = max(1, height - Self.headRows(cell, sigla))
      return max(1, (lines + body - 1) / body)
    }
    let cell =
      [4, 2, 1].first { fits($0, columns($0), Self.usefulLabel) } ?? [2, 1].first { fits($0, columns($0), 0) } ?? 1
    var count = columns(cell)
    while count > 1, !fits(cell, count, 0) { count -= 1 }
    self.cell = cell
    self.count = count
    self.number = number
    headRows = Self.headRows(cell, sigla)
    rows = height.map { max(1, $0 - Self.headRows(cell, sigla)) } ?? lines
    let room = (width - 1 - (count - 1) * Self.gap) / count
    label = max(0, min(Self.widestLabel, room - number - reports * cell))
    self.width = number + label + reports * cell
  }

  /// Columns of text of one width.
  ///
  /// - Parameter width: columns of the screen for all of them.
  init(columns count: Int, rows: Int, of width: Column) {
    self.count = count
    self.rows = rows
    self.width = Self.width(ofOne: count, in: width)
    (headRows, number, label, cell) = (0, 0, self.width, 0)
  }

  /// Columns of the screen for one of some.
  static func width(ofOne count: Int, in width: Column) -> Column { (width - (count - 1) * gap) / count }

  /// Sigla stand upright where a cell is too narrow for them.
  private static func headRows(_ cell: Column, _ sigla: Column) -> Int { 1 + (cell > sigla ? 1 : min(sigla, 4)) }

  var hasUprightSigla: Bool { headRows > 2 }

  /// Where a column of passages begins, in columns of the screen.
  public func start(of column: Int) -> Column { column * (width + Self.gap) }

  /// Where the cell of a report begins in a line, by its number among those that show.
  public func cell(_ report: Int) -> Column { number + label + report * cell }
}
