import ModelSamples
import ParallaxModel
import Testing

@Suite struct ReportLawTests {
  @Test func seedsKeepTheLaws() {
    let (reports, _) = seedReports()
    #expect(reports.map(\.siglum) == ["000", "001", "002", "003", "004"])
    for report in reports { #expect(brokenLaws(report) == []) }
  }

  @Test(arguments: [
    "x", "a\n", "\u{301}\u{301}", "\u{200B}", "¶ \u{1B}[2J\u{7}", "a\r\rb\r\nc", "\u{202E}abc\u{202C} d.", "。。。", "...",
    "“", "\"\"", "рвв?Ъ", "abc.É",
    "U.S.U.S.U.S. U.S", "1.2.3.4,5:6", "a'b'c''d'", "👨‍👩‍👧‍👦 👩🏽‍🚀 1️⃣", "ไทย หนังสือพิมพ์", "普京提出。华盛顿拒绝了！",
  ])
  func oddTextKeepsTheLaws(_ text: String) {
    #expect(brokenLaws(sampleReport(text)) == [])
  }

  /// Random texts over an alphabet of everything that the rules look at.
  @Test func randomTextKeepsTheLaws() {
    let pieces = [
      "Mr", ".", ". ", "\n", "\n\n", "\r\n", " ", "\u{A0}", "“", "”", "\"", "'", "’", "(", ")", "He", "the", "U.S.",
      "5",
      "1,000", "!", "?", "…", "-", "—", "Related", "See also", "Share this:", "By Ann Lee", "date 2024-02-14", "14:35",
      "。",
      "京", "é", "\u{301}", "\u{200D}", "\u{1B}", "https://a.b/c", "Home", "News", "Read more:", "Ж", "*", "|", ">",
    ]
    var state: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let read = ReportReader().read([InputFile(path: "random", bytes: Array(text.utf8))])
      for report in read.reports { #expect(brokenLaws(report) == [], "\(text.debugDescription)") }
    }
  }
}
