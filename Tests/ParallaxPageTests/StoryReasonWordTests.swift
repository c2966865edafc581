import ParallaxModel
import ParallaxPage
import Testing

/// What the reports of a story share, in one line.
@Suite struct StoryReasonWordTests {
  private func line(_ reasons: [(String, Int)], of count: Int = 4, fitting limit: Column = 80) -> String {
    let reasons = reasons.map { StoryReason(text: $0.0, reports: $0.1) }
    return StoryReasonWords(reasons, of: count).line(fitting: limit, SafeText())
  }

  private static let some = [("Ushakov", 4), ("Fiala", 4), ("Tucker Carlson", 3)]

  @Test func whatNotAllHaveSaysInHowMany() {
    #expect(line(Self.some) == "share  Ushakov, Fiala, Tucker Carlson (3 of 4)")
    #expect(line([]) == "")
  }

  /// No word is cut, and no line is wider.
  @Test func itIsCutAtAComma() {
    let whole = "share  Ushakov, Fiala, Tucker Carlson (3 of 4)"
    let cuts: Set = ["", "share  Ushakov", "share  Ushakov, Fiala", whole]
    var seen: Set<String> = []
    for limit in 0...whole.count {
      let cut = line(Self.some, fitting: limit)
      #expect(cuts.contains(cut) && cut.count <= limit)
      seen.insert(cut)
    }
    #expect(seen == cuts)
    #expect(line([("日本語", 4), ("b", 4)], fitting: 12) == "")
    #expect(line([("日本語", 4), ("b", 4)], fitting: 13) == "share  日本語")
  }

  @Test func strangersWordsAreMadeSafe() {
    let shown = line([("Ev\u{1B}[2Jil\u{202E}", 4), ("a\nb", 4)])
    #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E && $0.value != 0x9B })
  }

  /// Behind what reads from right to left nothing follows that does not.
  @Test func whatReadsFromRightToLeftComesLast() {
    #expect(line([("נתניהו", 4), ("Halden", 3), ("חיפה", 4)]) == "share  Halden (3 of 4), נתניהו, חיפה")
    #expect(line([("נתניהו", 3), ("Halden", 4), ("חיפה", 4)]) == "share  Halden, חיפה")
    #expect(line([("נתניהו", 3), ("Halden", 4), ("חיפה", 2), ("יפו", 3)]) == "share  Halden, in 3 of 4: נתניהו, יפו")
    #expect(line([("נתניהו", 3)]) == "share  in 3 of 4: נתניהו")
  }
}
