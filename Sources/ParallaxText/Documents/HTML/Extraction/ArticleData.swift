/// The article as the page has it for search engines (`articleBody`), by its letters and digits alone.
struct ArticleData {
  private let letters: [UInt8]

  /// Nil where it is too short to be the article.
  init?(_ body: String) {
    letters = Self.letters(in: Array(HTMLText(body).joined.utf8))
    guard letters.count >= 200 else { return nil }
  }

  /// Whether a block of some length is in it.
  func holds(_ text: [UInt8]) -> Bool {
    let wanted = Self.letters(in: text)
    guard wanted.count >= 16, wanted.count <= letters.count, letters.count < 1 << 20 else { return false }
    return Self.find(wanted, in: letters)
  }

  private static func letters(in text: [UInt8]) -> [UInt8] {
    text.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x61...0x7A, 0x30...0x39, 0xC3...0xE1, 0xE3...: byte
      default: nil
      }
    }
  }

  /// By the last byte, as Horspool.
  private static func find(_ wanted: [UInt8], in text: [UInt8]) -> Bool {
    var shifts = [Int](repeating: wanted.count, count: 256)
    for (place, byte) in wanted.dropLast().enumerated() { shifts[Int(byte)] = wanted.count - 1 - place }
    var start = 0
    while start + wanted.count <= text.count {
      let end = start + wanted.count
      if text[end - 1] == wanted[wanted.count - 1], text[start..<end].elementsEqual(wanted) { return true }
      start += shifts[Int(text[end - 1])]
    }
    return false
  }
}
