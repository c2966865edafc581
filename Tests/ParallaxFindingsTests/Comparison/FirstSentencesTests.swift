import FoundationEssentials
import ParallaxModel
import Testing

/// Any sentence may be the first and the only one of a report: nothing stands before it and nothing behind.
@Suite struct FirstSentencesTests {
  @Test func aRoleMayBeginAReport() {
    let text = "A dona da padaria, de 57 anos, contou que o assaltante pediu desculpa ao sair.\n"
    #expect(FoundFacts(texts: ["a": text, "b": text]).findings.isEmpty)
  }

  /// Sentences of the stories of our own beside the one that follows, as two reports; in the other order the same.
  /// Every so manieth of them.
  private static let step = 9

  @Test func sentencesMayBeginAReport() throws {
    var sentences = 0
    for file in try Self.files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      let lines = text.split(separator: "\n").map { "\($0)\n" }
      for start in stride(from: sentences % Self.step, to: lines.count - 1, by: Self.step) {
        let (one, two) = (lines[start], lines[start + 1])
        let found = FoundFacts(texts: ["a": one, "b": two]).findings
        let turned = FoundFacts(texts: ["a": two, "b": one]).findings
        #expect(found.map(\.kind) == turned.map(\.kind), "\(one)\(two)")
      }
      sentences += lines.count
    }
    #expect(sentences > 3_900)
  }

  /// The reports of `Tests/Gold`, in seven languages.
  private static var files: [URL] {
    get throws {
      let gold = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Gold/eval")
      return try ["own/dev", "us/dev", "news/dev"].flatMap { set in
        let set = gold.appending(path: set)
        return try FileManager.default.contentsOfDirectory(atPath: set.path).sorted().flatMap { name in
          let story = set.appending(path: name)
          return try FileManager.default.contentsOfDirectory(atPath: story.path).sorted()
            .filter { $0.hasSuffix(".txt") }.map { story.appending(path: $0) }
        }
      }
    }
  }
}
