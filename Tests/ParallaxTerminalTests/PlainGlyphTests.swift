import Testing

@testable import ParallaxTerminal

@Suite struct PlainGlyphTests {
  @Test(arguments: [
    ("a", "a"), ("“", "\""), ("’", "'"), ("—", "-"), ("│", "|"), ("├", "+"), ("─", "-"), ("é", "e"), ("Ł", "L"),
    ("…", "."),
    ("◆", "*"), ("¶", "P"), ("e\u{301}", "e"), ("Ж", "?"), ("\u{1B}", "?"), ("\u{85}", "?"), ("", " "),
  ]) func oneColumn(glyph: String, plain: String) {
    #expect(PlainGlyph.of(glyph, columns: 1) == plain)
  }

  @Test func aWideClusterKeepsItsColumns() {
    #expect(PlainGlyph.of("漢", columns: 2) == "??")
  }

  @Test func everyScalarGivesOnePrintableByte() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let plain = PlainGlyph.of(String(Character(scalar)), columns: 1)
      #expect(plain.utf8.count == 1 && plain.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    }
  }
}
