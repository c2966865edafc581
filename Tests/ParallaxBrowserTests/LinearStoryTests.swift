import ParallaxModel
import Testing

@testable import ParallaxBrowser

/// Stories line by line: joined, divided, searched.
@Suite struct LinearStoryTests {
  /// Answers, with corrections carried out as the session does it.
  private func answer(_ line: String, _ reader: inout LinearReader, _ made: inout [[Correction]]) -> [String] {
    let lines = reader.answer(to: line)
    switch reader.effect {
    case .correct(let corrections)?:
      made.append(corrections)
      return reader.take(reader.collation.corrected(by: made.flatMap(\.self)), after: .made(corrections))
    case .undoCorrection?:
      let undone = made.popLast() ?? []
      return reader.take(reader.collation.corrected(by: made.flatMap(\.self)), after: .undone(undone))
    default: return lines
    }
  }

  @Test func storiesAreJoinedAndDividedAndThatIsUndone() {
    var reader = TestStory.several.linearReader
    var made: [[Correction]] = []
    #expect(answer("join 1 3", &reader, &made).first == "Corrected: joined 4 reports in one story.")
    #expect(reader.collation.stories.map(\.reports.count) == [4, 2])
    #expect(answer("stories", &reader, &made)[0].hasSuffix(", joined by you"))
    #expect(answer("undo", &reader, &made).first?.contains("undone, joined 4 reports") == true)
    #expect(answer("divide ebb", &reader, &made).first == "Corrected: divided 3 reports into 2 stories.")
    #expect(reader.collation.stories.map(\.reports.count).sorted() == [1, 1, 2, 2])
    for line in ["join", "join 1", "join 1 1", "join 1 99", "divide", "divide nobody"] {
      #expect(answer(line, &reader, &made).first?.hasPrefix("Which") == true)
    }
    #expect(made.count == 1)
  }

  @Test func wordsOfAllTextsAreFound() {
    var reader = TestStory.several.linearReader
    let lines = reader.answer(to: "texts sheep")
    #expect(lines[0] == "“sheep” stands 2 times in 2 of 6 texts.")
    #expect(lines[1] == "Story 1, Old bridge at Lindholm closed after flood:")
    #expect(lines[2].hasPrefix("¶4 of ebb: ") && lines[2].contains("sheep"))
    #expect(reader.answer(to: "texts nowhere") == ["No text has “nowhere”."])
    #expect(reader.answer(to: "texts")[0].hasPrefix("Which"))
  }
}
