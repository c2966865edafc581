import ParallaxOutput
import Testing

/// The line by a clock of the test's own, in milliseconds.
struct ProgressLineTests {
  private func line(_ words: String = "collating 200 files", columns: Int = 80) -> ProgressLine {
    ProgressLine(words, columns: columns, at: .milliseconds(5000))
  }

  @Test func shortWorkSaysNothing() {
    var line = line()
    line.reach(40)
    #expect(line.text(at: .milliseconds(5299)) == nil)
    #expect(line.end() == nil)
  }

  @Test func longWorkIsWrittenOverAndErased() {
    var line = line()
    #expect(line.text(at: .milliseconds(5300)) == "\rparallax: collating 200 files")
    line.reach(7)
    #expect(line.text(at: .milliseconds(5399)) == nil, "not more often than the eye can read")
    #expect(line.text(at: .milliseconds(5400)) == "\rparallax: collating 200 files, 7 %")
    #expect(line.text(at: .milliseconds(5600)) == nil, "nothing new")
    #expect(line.end() == "\r" + String(repeating: " ", count: 34) + "\r")
    #expect(line.end() == nil)
  }

  @Test func itNeverGoesBack() {
    var line = line("reading")
    line.reach(50)
    line.reach(30)
    #expect(line.text(at: .seconds(6)) == "\rparallax: reading, 50 %")
    line.reach(1000)
    #expect(line.text(at: .seconds(7)) == "\rparallax: reading, 100 %")
  }

  /// A line that wraps could not be written over.
  @Test(arguments: [0, 1, 2, 12, 33, 34, 35]) func itFitsTheTerminal(columns: Int) {
    var line = line(columns: columns)
    line.reach(7)
    let whole = "parallax: collating 200 files, 7 %"
    let room = max(0, columns - 1)
    let expected = room == 0 ? nil : "\r" + String(whole.prefix(room))
    #expect(line.text(at: .seconds(9)) == expected)
  }
}
