import Testing

@testable import ParallaxPage

@Suite struct SafeTextTests {
  private func shown(_ text: String, ascii: Bool = false) -> String { SafeText(ascii: ascii).line(text) }

  @Test func whatCannotHarmStays() {
    #expect(shown("“Putin” said: naïve – 中文 Україна") == "“Putin” said: naïve – 中文 Україна")
    #expect(shown("a\u{a0}b\tc\r\n  d") == "a b c d")
  }

  @Test func controlsNeverComeThrough() {
    #expect(shown("\u{1b}[31mred\u{7}") == "\u{fffd}[31mred\u{fffd}")
    #expect(shown("a\u{9b}2Jb\u{0}") == "a\u{fffd}2Jb\u{fffd}")
    #expect(shown("x\u{202e}abc\u{2066}\u{feff}\u{200b}y") == "xabcy")
  }

  @Test func clustersKeepTheWidthAllTerminalsAgreeOn() {
    #expect(shown("🇺🇦") == "UA")
    #expect(shown("👍🏽") == "👍")
    #expect(shown("❤\u{fe0f}") == "❤")
    #expect(shown("👨\u{200d}👩") == "👨👩")
    #expect(SafeText().columns(of: "中文a") == 5)
    #expect(shown("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}").unicodeScalars.count == 4)
  }

  @Test func asciiTransliterates() {
    #expect(shown("“Élan” – ¶3 №5 中", ascii: true) == "\"Elan\" - P3 No.5 ?")
  }

  @Test func everyScalarIsSafeInBothForms() {
    for value in UInt32(0)...0x10ffff {
      guard let scalar = UnicodeScalar(value), value < 0x3400 || value % 97 == 0 else { continue }
      let bytes = Array(String(scalar).utf8)
      for ascii in [false, true] {
        for glyph in SafeText(ascii: ascii).glyphs(in: bytes, 0..<bytes.count) {
          #expect((1...2).contains(glyph.columns))
          for shown in glyph.text.unicodeScalars {
            #expect(shown.value >= 0x20 && !(0x7f...0x9f).contains(shown.value))
            #expect(shown.properties.generalCategory != .format)
            if ascii { #expect(shown.value < 0x80) }
          }
        }
      }
    }
  }

  @Test func illFormedBytesAreReplaced() {
    let bytes: [UInt8] = [0x61, 0xff, 0xc3, 0x62, 0xe2, 0x82, 0xf0, 0x9f]
    let text = SafeText().glyphs(in: bytes, 0..<bytes.count).map(\.text).joined()
    #expect(text == "a\u{fffd}\u{fffd}b\u{fffd}\u{fffd}\u{fffd}\u{fffd}")
  }

  @Test func aLineIsCutToFit() {
    let safe = SafeText()
    #expect(safe.line("Ukraine ceasefire", fitting: 9) == "Ukraine…")
    #expect(safe.line("中文中文", fitting: 6) == "中文…")
    for limit in 0...20 { #expect(safe.columns(of: safe.line("Ukraine 中文 ceasefire", fitting: limit)) <= limit) }
  }
}
