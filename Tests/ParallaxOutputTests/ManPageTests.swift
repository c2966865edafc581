import ParallaxOutput
import Testing

/// Whatever a text holds, the page shows it, and nothing in it is read as a request or an escape.
@Suite struct ManPageTests {
  private func page(_ write: (inout ManPage) -> Void) -> [Substring] {
    var page = ManPage(name: "bird", date: "2026-11-29", version: "Bird 1.0")
    write(&page)
    return page.text.split(separator: "\n").dropFirst().map(\.self)
  }

  @Test func theHeadNamesPageDateAndVersion() {
    let text = ManPage(name: "bird", date: "2026-11-29", version: "Bird 1.0").text
    #expect(text == ".TH \"BIRD\" \"1\" \"2026-11-29\" \"Bird 1.0\" \"User Commands\"\n")
  }

  @Test(arguments: [
    (".so /etc/passwd", "\\&.so /etc/passwd"), ("'br", "\\(aqbr"), ("\\fB", "\\efB"), ("a\\", "a\\e"),
    ("--all", "\\-\\-all"), ("~/x^2", "\\(ti/x\\(ha2"), ("say \"no\"", "say \\(dqno\\(dq"),
    ("“¶”", "\\[u201C]\\[u00B6]\\[u201D]"),
    ("𝒳 мир", "\\[u1D4B3] \\[u043C]\\[u0438]\\[u0440]"), ("a\u{1B}[31mb\u{9B}c", "a\\[uFFFD][31mb\\[uFFFD]c"),
    ("one ` alone", "one \\(ga alone"), ("type `ls -l` now", "type \\fBls \\-l\\fR now"),
  ])
  func aParagraphShowsWhatItIsGiven(text: String, written: String) {
    #expect(page { $0.paragraph(text) } == [".PP", Substring(written)])
  }

  @Test func noLineOfRunningTextIsLongAndNoneBeginsARequest() {
    let words = Array(repeating: ".dot “mark” .x", count: 60).joined(separator: " ")
    let lines = page { $0.paragraph(words) }
    #expect(lines.allSatisfy { $0.utf8.count <= 80 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix(".") })
  }

  @Test func headingsAndSamplesCannotLeaveTheirQuotationMarks() {
    #expect(page { $0.section("A\"\n.so x") } == [".SH \"A\\(dq .so x\""])
    #expect(page { $0.entry("\"", "") } == [".TP", "\\fB\\(dq\\fR", "\\&"])
    #expect(page { $0.list([(".", "next")]) } == [".PP", ".PD 0", ".TP 18", "\\fB.\\fR", "next", ".PD"])
  }

  @Test func examplesStandAsTheyAre() {
    #expect(
      page { $0.example([".hidden", "  two  spaces", "", "'q"]) }
        == [".PP", ".RS 4", ".EX", "\\&.hidden", "  two  spaces", "\\&", "\\(aqq", ".EE", ".RE"])
  }

  @Test func aParagraphBelowAHeadingBeginsByItself() {
    let lines = page {
      $0.section("S")
      $0.paragraph("one")
      $0.paragraph("two")
    }
    #expect(lines == [".SH \"S\"", "one", ".PP", "two"])
  }
}
