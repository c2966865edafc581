import ParallaxModel

/// One distinct text of a stretch of the alignment table, byte for byte, with the reports that have it.
struct TableReading {
  let text: ArraySlice<UInt8>
  /// Indices, ascending.
  var reports: [Int]
  /// Where each of them has it, in their order.
  var bytes: [Range<Int>]

  /// The texts of a stretch in the order of the first report of each; what a report lacks is an empty text.
  static func readings(
    of stretch: AlignmentTable.Stretch, in column: AlignmentTable.Column, _ all: [Report]
  ) -> [TableReading] {
    var readings: [TableReading] = []
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    for (cell, bytes) in zip(column.cells, stretch.bytes) {
      let text = all[cell.report].document.text[bytes]
      if let known = numbers[text] {
        readings[known].reports.append(cell.report)
        readings[known].bytes.append(bytes)
      } else {
        numbers[text] = readings.count
        readings.append(TableReading(text: text, reports: [cell.report], bytes: [bytes]))
      }
    }
    return readings
  }
}
