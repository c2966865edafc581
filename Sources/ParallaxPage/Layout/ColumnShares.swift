/// Columns shared out among texts: the longest are cut first.
public enum ColumnShares {
  /// How many columns each text gets.
  ///
  /// - Parameters:
  ///   - columns: those that each would take whole.
  ///   - fewest: what each gets at least, whatever the room.
  public static func of(_ columns: [Column], in room: Column, fewest: Column) -> [Column] {
    var left = room
    var limits = columns
    for (number, index) in columns.indices.sorted(by: { (columns[$0], $0) < (columns[$1], $1) }).enumerated() {
      limits[index] = max(fewest, min(columns[index], left / (columns.count - number)))
      left -= limits[index]
    }
    return limits
  }
}
