import Testing

@testable import ParallaxOutput

@Suite struct CharacterOffsetsTests {
  /// Against counting them, at every character of a text longer than the stride.
  @Test func countsCodePoints() {
    let text = String(repeating: "aé中👩‍👧\r\n", count: 60)
    let offsets = CharacterOffsets(Array(text.utf8))
    var byte = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      let end = byte + UTF8.width(scalar)
      #expect(offsets.range(byte..<end) == count..<count + 1)
      #expect(offsets.bytes(ofCharacters: count..<count + 1) == byte..<end)
      byte = end
    }
    let count = text.unicodeScalars.count
    #expect(offsets.bytes(ofCharacters: count..<count) == byte..<byte)
    #expect(offsets.bytes(ofCharacters: count..<count + 1) == nil)
    #expect(CharacterOffsets([]).bytes(ofCharacters: 0..<0) == 0..<0)
  }
}
