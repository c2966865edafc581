/// The units of a report that gold counts, as byte ranges of its text.
struct GoldUnits {
  private(set) var ranges: [Range<Int>] = []

  /// - Parameter areLines: whether every line that is not blank is a unit; otherwise what blank lines part.
  init(_ text: [UInt8], areLines: Bool) {
    var (start, isOpen) = (0, false)
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let end = start + line.count
      defer { start = end + 1 }
      guard line.contains(where: { !Self.isBlank($0) }) else {
        isOpen = false
        continue
      }
      if isOpen, !areLines {
        ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound..<end
      } else {
        ranges.append(start..<end)
      }
      isOpen = true
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The units that a sentence covers half of, or that cover half of it.
  func covering(_ sentence: Range<Int>) -> [Int] {
    ranges.indices.filter { unit in
      let shared = ranges[unit].clamped(to: sentence).count
      return shared > 0 && 2 * shared >= min(ranges[unit].count, sentence.count)
    }
  }
}
