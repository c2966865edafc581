import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What a finding says in the last line: never without a reading.
@Suite struct FindingLineTests {
  /// Whatever the width of the screen, every reading's reports are named and its words begin.
  @Test(arguments: [60, 80, 300]) func everyReadingShows(columns: Int) throws {
    var browser = TestStory.seeds.browser(columns, 24)
    let all = try #require(browser.findings)
    for _ in all {
      browser.press("f")
      let finding = try #require(browser.currentFinding)
      let status = try #require(browser.frame().rows.last)
      if finding.why.count < columns - 20 { #expect(status.contains(finding.why)) }
      for reading in finding.readings {
        #expect(status.contains(browser.siglum(reading.reports[0])), "\(status)")
        if reading.text == nil { #expect(status.contains("none"), "\(status)") }
      }
      #expect(!status.hasSuffix("…") && (status.contains("|") || status.contains(finding.why)), "\(status)")
    }
  }

  private let safe = SafeText(ascii: false)

  private func line(_ readings: (String?, [String])...) -> FindingLine {
    let why = "The quotation differs: " + String(repeating: "and so on ", count: 30)
    return FindingLine(why, "quote", readings.map { FindingLine.Reading($0.1, $0.0) })
  }

  @Test func whatIsAlikeGoesFirst() {
    let line = line(
      ("they said that I know they won’t do anything about it", ["000"]),
      ("they said that I knew they won’t do anything about it", ["002", "003"]))
    #expect(line.text(fitting: 155, safe).hasPrefix("quote: “they said that I know"))
    #expect(line.text(fitting: 70, safe) == "quote: “… I know they …” 000 | “… I knew they …” 002 003")
    #expect(line.text(fitting: 50, safe) == "quote: “know” 000 | “knew” 002 003")
    #expect(line.text(fitting: 30, safe) == "“know” 000 | “knew” 002 003")
    let grown = self.line(("he saw no sign of it", ["000"]), ("he saw sign of it", ["002"]))
    #expect(grown.text(fitting: 54, safe) == "quote: “… saw no sign …” 000 | “… saw sign …” 002")
  }

  @Test func whatIsLongIsCutFirst() {
    let long = "one two three four five six seven eight nine ten eleven twelve"
    let text = line((long, ["000"]), ("no", ["001", "002", "003", "004"])).text(fitting: 60, safe)
    #expect(safe.columns(of: text) <= 60 && text.hasPrefix("“one two"))
    #expect(text.hasSuffix("…” 000 | “no” 001 002 +2"))
    #expect(line((nil, ["000"]), ("no", ["001"])).text(fitting: 60, safe) == "quote: none 000 | “no” 001")
  }
}
