import ParallaxModel
import Testing

@testable import ParallaxOutput

@Suite struct FilePositionTests {
  private func report(_ text: String) -> Report {
    let collation = Collation.collate([InputFile(path: "r.txt", bytes: Array(text.utf8))]).collation
    return collation.reports[0]
  }

  /// As it is said: lines and characters from 1, counted from the beginning each time.
  private func counted(_ byte: Int, in text: String) -> String {
    let before = String(decoding: Array(text.utf8)[..<byte], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "r.txt:\(lines.count):\((lines.last?.count ?? 0) + 1)"
  }

  @Test(arguments: [
    "One line.\nAnd another.\n\nLast", "a\n" + String(repeating: "Ein Wörterbuch. ", count: 300) + "\nend",
    "é🇺🇦🇺🇸👨‍👩‍👧" + String(repeating: "e\u{301}🇺🇦x ", count: 700) + "\n" + String(repeating: "z", count: 5000),
  ])
  func aPlaceIsWhatCountingFromTheBeginningSays(text: String) {
    let positions = FilePositions([report(text)])
    for index in text.indices.enumerated().filter({ $0.offset % 41 == 0 || $0.offset < 60 }).map(\.element) {
      let byte = text.utf8.distance(from: text.startIndex, to: index)
      #expect(positions.position(ofByte: byte, in: 0) == counted(byte, in: text))
    }
  }
}
