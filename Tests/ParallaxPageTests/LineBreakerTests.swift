import Testing

@testable import ParallaxPage

@Suite struct LineBreakerTests {
  private func atoms(_ text: String, widest: Int) -> [Atom] {
    let bytes = Array(text.utf8)
    return AtomMaker(safe: SafeText(), widest: widest)
      .atoms(of: 0, bytes, 0..<bytes.count, role: .text, spaceBefore: false)
  }

  private func lines(_ text: String, width: Int) -> [String] {
    LineBreaker(width: width).lines(of: atoms(text, widest: width)).map { $0.map(\.text).joined() }
  }

  @Test func linesBreakAtSpaces() {
    #expect(lines("the cat sat on the mat", width: 8) == ["the cat", "sat on", "the mat"])
    #expect(lines("", width: 8) == [""])
  }

  @Test func longWordsAreCut() {
    #expect(lines("a https://example.org/x b", width: 10) == ["a", "https://ex", "ample.org/", "x b"])
  }

  @Test func wideScriptsBreakAnywhere() {
    #expect(lines("普京停火建议被拒绝", width: 8) == ["普京停火", "建议被拒", "绝"])
  }

  @Test(arguments: 1...30) func noLineIsWiderAndNothingIsLost(width: Int) {
    let text = "Mr. Putin’s 停火 suggestion — of a ‘ceasefire’ … antidisestablishmentarianism x"
    let broken = LineBreaker(width: max(2, width)).lines(of: atoms(text, widest: max(2, width)))
    for line in broken { #expect(line.reduce(0) { $0 + $1.columns } <= max(2, width)) }
    let joined = broken.joined().map(\.text).joined()
    #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
  }

  /// A run's text is what its source shows, so a match in the source is found on the screen.
  @Test(arguments: [3, 7, 12, 40]) func runsShowTheirSource(width: Int) {
    let text = "Mr. Putin’s\u{a0}停火  suggestion\nof a ‘ceasefire’ in\u{200b}side"
    let bytes = Array(text.utf8)
    for run in LineBreaker(width: width).lines(of: atoms(text, widest: width)).flatMap({ $0 }) {
      guard let source = run.source else { continue }
      let glyphs = SafeText().glyphs(in: bytes, source.bytes)
      #expect(glyphs.map(\.text).joined() == run.text)
      #expect(glyphs.reduce(0) { $0 + $1.columns } == run.columns)
    }
  }
}
extension LineBreakerTests {
  @Test func wordsStayWhole() {
    let text =
      "According to Russian sources, Putin sent signals to Washington in 2023 to consider a ceasefire in Ukraine, both publicly and privately through intermediaries including Moscow's Arab partners in the Middle East and others."
    for width in 20...90 {
      #expect(lines(text, width: width).flatMap { $0.split(separator: " ") } == text.split(separator: " "))
    }
  }
}
