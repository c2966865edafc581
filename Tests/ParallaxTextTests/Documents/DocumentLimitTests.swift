import ParallaxModel
import Testing

@Suite struct DocumentLimitTests {
  private func read(_ texts: [String: String], _ change: (inout DocumentLimits) -> Void) -> (
    paths: [String], problems: [InputProblem.Kind]
  ) {
    var limits = DocumentLimits()
    change(&limits)
    let files = texts.map { InputFile(path: $0.key, bytes: Array($0.value.utf8)) }
    let read = DocumentReader(limits: limits).read(files)
    return (read.documents.map(\.path), read.problems.map(\.kind))
  }

  @Test func aTextThatIsTooLargeIsLeftOutAlone() {
    let read = read(["a.txt": "1234567890", "b.txt": "12345"]) { $0.text = 9 }
    #expect(read.paths == ["b.txt"])
    #expect(read.problems == [.tooLarge(limit: 9)])
  }

  @Test func aTextOfTooManyLinesIsLeftOutAlone() {
    let read = read(["a.txt": "1\n2\r3\n\n4", "b.txt": " \n\n\n1\r\n2\n3\n\t\n"]) { $0.lines = 3 }
    #expect(read.paths == ["b.txt"])
    #expect(read.problems == [.tooManyLines(limit: 3)])
  }

  @Test func whatIsTooMuchTogetherEndsTheReading() {
    let texts = Dictionary(uniqueKeysWithValues: "abcd".map { ("\($0).txt", "\n\nA report\n") })
    let bytes = read(texts) { $0.allText = 20 }
    #expect(bytes.paths == ["a.txt"] && bytes.problems == [.tooMuchTogether(limit: 20)])
    let lines = read(texts) { $0.lines = 2 }
    #expect(lines.paths == ["a.txt", "b.txt"] && lines.problems == [.tooManyLinesTogether(limit: 2)])
    let reports = read(texts) { $0.reports = 3 }
    #expect(reports.paths == ["a.txt", "b.txt", "c.txt"] && reports.problems == [.tooMany(limit: 3)])
  }
}
