import ParallaxModel
import Testing

@testable import ParallaxPage

/// What shows nothing by itself, made visible.
@Suite struct InvisibleTests {
  private func revealed(_ text: String, ascii: Bool = false) -> String {
    SafeText(ascii: ascii, reveals: true).line(text)
  }

  @Test func everyKindHasItsMark() {
    #expect(revealed("a\u{200b}b\u{ad}c\u{feff}") == "a<ZWSP>b<SHY>c<BOM>")
    #expect(revealed("\u{202e}abc\u{202c} \u{2066}x\u{2069}") == "<RLO>abc<PDF> <LRI>x<PDI>")
    #expect(revealed("5\u{a0}km\u{202f}h") == "5<NBSP>km<NNBSP>h")
    #expect(revealed("x\u{e0068}\u{e007f}") == "x<TAG-h><TAG-END>")
    #expect(revealed("\u{1b}[2J\u{7}\u{0}\u{85}") == "<ESC>[2J<BEL><NUL><NEL>")
    #expect(revealed("❤\u{fe0f}\u{3164}\u{2061}") == "❤<VS16><HF><U+2061>")
    #expect(revealed("\u{200d}\u{301}", ascii: true) == "<ZWJ>")
  }

  @Test func commonTextStaysAsItIs() {
    let text = "“Putin” said: naïve – 中文\u{3000}Україна שלום\tx\r\n  e\u{301}"
    #expect(revealed(text) == SafeText().line(text))
    #expect(InvisibleCount.all(in: Array(text.utf8), 0..<text.utf8.count).isEmpty)
  }

  /// Whatever is dropped when nothing is revealed has a mark, which is ASCII; combining marks and skin tones apart,
  /// which belong to a letter or a picture.
  @Test func nothingIsLeftOutSilently() {
    for value in UInt32(0)...0xe0fff {
      guard let scalar = UnicodeScalar(value), value < 0x3400 || value >= 0xe0000 || value % 89 == 0 else { continue }
      let text = "a\(scalar)b"
      let (plain, open) = (SafeText().line(text), revealed(text))
      if plain == "ab" { #expect(open != "ab" || (0x1f3fb...0x1f3ff).contains(value), "U+\(String(value, radix: 16))") }
      if open != plain {
        #expect(open.hasPrefix("a<") && open.hasSuffix(">b") && open.utf8.allSatisfy { (0x20..<0x7f).contains($0) })
      }
    }
  }

  @Test func theyAreCountedByKind() {
    let text = Array("a\u{200b}b\u{200d}\u{200b} \u{a0} \u{202e}\u{7}".utf8)
    #expect(
      InvisibleCount.all(in: text, 0..<text.count) == [
        InvisibleCount(kind: .noBreakSpace, count: 1, names: ["NBSP"]),
        InvisibleCount(kind: .zeroWidth, count: 3, names: ["ZWSP", "ZWJ"]),
        InvisibleCount(kind: .direction, count: 1, names: ["RLO"]),
        InvisibleCount(kind: .control, count: 1, names: ["BEL"]),
      ])
    #expect(InvisibleCount.all(in: text, 0..<1).isEmpty)
  }

  @Test func aMarkIsAnAtomOfItsOwnRoleWithItsBytes() {
    let text = Array("so\u{ad}me wo\u{200b}rds".utf8)
    let atoms = AtomMaker(safe: SafeText(reveals: true), widest: 40)
      .atoms(of: 0, text, 0..<text.count, role: .variantChanged, spaceBefore: false)
    #expect(atoms.map(\.text) == ["so", "<SHY>", "me", "wo", "<ZWSP>", "rds"])
    #expect(atoms.map { $0.role == .invisible } == [false, true, false, false, true, false])
    #expect(atoms.map(\.gap) == [.none, .none, .none, .space, .none, .none])
    #expect(atoms[1].source?.bytes == 2..<4)
    #expect(LineBreaker(width: 11).lines(of: atoms).map { $0.map(\.text).joined() } == ["so<SHY>me", "wo<ZWSP>rds"])
  }
}
