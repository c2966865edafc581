package import ParallaxCollation

extension CollectionHit.Place {
  /// Bytes of a line that are taken before a hit and behind it.
  private static let longest = 240

  /// - Parameter bytes: of the hit, into `text`.
  package init(_ bytes: Range<Int>, of text: [UInt8]) {
    let start = text[..<bytes.lowerBound].lastIndex(where: Self.endsLine).map { $0 + 1 } ?? 0
    let end = text[bytes.upperBound...].firstIndex(where: Self.endsLine) ?? text.count
    var from = max(start, bytes.lowerBound - Self.longest)
    while from > start, from < bytes.lowerBound, text[from] & 0xC0 == 0x80 { from += 1 }
    var to = min(end, bytes.upperBound + Self.longest)
    while to < end, to > bytes.upperBound, text[to] & 0xC0 == 0x80 { to -= 1 }
    self.init(
      bytes: bytes, line: Self.line(of: bytes.lowerBound, in: text),
      before: Self.oneLine(text[from..<bytes.lowerBound]), hit: Self.oneLine(text[bytes]),
      after: Self.oneLine(text[bytes.upperBound..<to]))
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func line(of byte: Int, in text: [UInt8]) -> Int {
    var line = 1
    for place in 0..<byte where text[place] == 0x0A || text[place] == 0x0D && text[place + 1] != 0x0A { line += 1 }
    return line
  }

  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in bytes {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { line.append(byte) } else if line.last != 0x20 { line.append(0x20) }
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension CollectionHit {
  /// Places of one report that are told; of the others how many there are.
  package static let mostPlaces = 20

  package init(_ report: ListedReport, _ places: [Range<Int>], in text: [UInt8], most: Int = mostPlaces) {
    self.init(
      report: report, places: places.prefix(most).map { Place($0, of: text) }, more: max(0, places.count - most))
  }
}
