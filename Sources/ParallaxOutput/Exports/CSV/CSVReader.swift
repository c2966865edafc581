/// CSV as RFC 4180 has it → rows of cells, as they are meant (`CSVCell.read`). Lines may end in any way; a byte order mark
/// is passed over.
struct CSVReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    position = self.bytes.startIndex
  }

  static func rows(of bytes: [UInt8]) -> [[String]] {
    var reader = CSVReader(bytes)
    var rows: [[String]] = []
    while let row = reader.row() { rows.append(row) }
    return rows
  }

  private static let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))

  /// Nil at the end.
  private mutating func row() -> [String]? {
    guard position < bytes.endIndex else { return nil }
    var cells = [cell()]
    while position < bytes.endIndex, bytes[position] == Self.comma {
      position += 1
      cells.append(cell())
    }
    if position < bytes.endIndex, bytes[position] == 0x0D { position += 1 }
    if position < bytes.endIndex, bytes[position] == 0x0A { position += 1 }
    return cells
  }

  private mutating func cell() -> String {
    var text: [UInt8] = []
    if position < bytes.endIndex, bytes[position] == Self.quote { quoted(&text) }
    while position < bytes.endIndex, ![Self.comma, 0x0A, 0x0D].contains(bytes[position]) {
      text.append(bytes[position])
      position += 1
    }
    return CSVCell.read(String(decoding: text, as: UTF8.self))
  }

  /// Up to the quotation mark that no other follows, or to the end.
  private mutating func quoted(_ text: inout [UInt8]) {
    position += 1
    while position < bytes.endIndex {
      if bytes[position] == Self.quote {
        position += 1
        guard position < bytes.endIndex, bytes[position] == Self.quote else { return }
      }
      text.append(bytes[position])
      position += 1
    }
  }
}
