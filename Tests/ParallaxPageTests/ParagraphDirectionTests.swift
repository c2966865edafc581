import Testing

@testable import ParallaxPage

@Suite struct ParagraphDirectionTests {
  @Test func theFirstStrongCharacterSays() {
    for text in ["שלום", "12 – “سلام”, said", "\u{200f}12", "(3) مرحبا abc", "\u{301}א", "𐤀"] {
      #expect(ParagraphDirection(of: text) == .rightToLeft, "\(text)")
    }
    for text in ["", "12 – 3", "abc שלום", "été", "“Ж سلام", "中 א", "\u{200e}א", "１２"] {
      #expect(ParagraphDirection(of: text) == .leftToRight, "\(text)")
    }
  }

  /// Rule P2 of UAX #9: what stands between an isolate initiator and its end, or the end of the paragraph, is passed.
  @Test func whatIsIsolatedDoesNotCount() {
    #expect(ParagraphDirection(of: "\u{2067}א\u{2069} abc") == .leftToRight)
    #expect(ParagraphDirection(of: "\u{2066}abc\u{2069} א") == .rightToLeft)
    #expect(ParagraphDirection(of: "\u{2068}\u{2066}a\u{2069}b\u{2069} א") == .rightToLeft)
    #expect(ParagraphDirection(of: "\u{2067}אאא") == .leftToRight)
    #expect(ParagraphDirection(of: "\u{2069}א") == .rightToLeft)
  }

  @Test func onlyTheBeginningIsLookedAt() {
    let digits = String(repeating: "1 ", count: 2047)
    #expect(ParagraphDirection(of: digits + "א") == .rightToLeft)
    #expect(ParagraphDirection(of: digits + "1א") == .leftToRight)
    #expect(ParagraphDirection(of: digits + "11א") == .leftToRight)
  }

  @Test func illFormedBytesSayNothing() {
    let bytes: [UInt8] = [0xff, 0xd7, 0x20, 0xd7, 0x90]
    #expect(ParagraphDirection(of: bytes, 0..<5) == .rightToLeft)
    #expect(ParagraphDirection(of: bytes, 0..<4) == .leftToRight)
    #expect(ParagraphDirection(of: bytes, 2..<2) == .leftToRight)
  }
}
