import FoundationEssentials
import Testing

/// 324 passages of one quotation each, written by people who did not know the rules: who says it, or that nobody is named.
///
/// `Speakers/README.md` tells what each line has. The bounds are what was found when the rules were written, less a little.
@Suite struct WrittenSpeakersTests {
  @Test func speakersAreFoundAndOthersAreNot() throws {
    var (named, found, unnamed, wrong) = (0, 0, 0, 0)
    for passage in try ["first", "second", "third"].flatMap(Passage.all) {
      let speakers = passage.speakers
      if passage.speaker.isEmpty { unnamed += 1 } else { named += 1 }
      if speakers.isEmpty { continue }
      let isRight = !passage.speaker.isEmpty && speakers.allSatisfy { $0.contains(passage.speaker) }
      if isRight { found += 1 } else { wrong += 1 }
    }
    #expect(named == 210 && unnamed == 114)
    #expect(found >= 170, "of \(named)")
    #expect(wrong <= 15, "of \(named + unnamed)")
  }
}

private struct Passage: Decodable {
  let language: String
  let text: String
  /// Empty where nobody is named beside the quotation.
  let speaker: String

  static func all(of file: String) throws -> [Passage] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Speakers")
    let text = String(decoding: try Data(contentsOf: folder.appending(path: "\(file).jsonl")), as: UTF8.self)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Passage.self, from: Data($0.utf8)) }
  }

  /// Words that the program gives as who says it, of all parts of the quotation.
  var speakers: [String] { StatedQuotations.speakers(in: text, language) }
}
