import Foundation
import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxOutput

/// What `stories` says of the reader's corrections.
@Suite struct StoriesTextTests {
  private static let texts = [
    "a": "The old bridge at Lindholm was closed on Monday after the river rose by two metres.",
    "b": "The old bridge at Lindholm was closed on Monday, for the river had risen by two metres.",
    "c": "A warehouse in Ostrava burnt down early on Thursday, the fire service reported.",
    "d": "Nothing whatever happened in the village of Hohenau yesterday, as its postman confirmed.",
  ]

  private func collation(_ names: String, _ corrections: [Correction]) -> Collation {
    let files = names.map { name in
      InputFile(path: "\(name).txt", bytes: Array("Headline \(name)\n\n\(Self.texts[String(name)] ?? "")\n".utf8))
    }
    return Collation.collate(files, corrections: corrections).collation
  }

  private func ranges(_ names: String) -> [TextRange] {
    let all = collation("abcd", [])
    return names.compactMap { all.report(withSiglum: String($0)) }.map { TextRange(naming: all.reports[$0]) }
  }

  private func lines(_ collation: Collation) -> [String] {
    String(decoding: StoriesText(collation, width: 80).bytes(by: TextWriter()), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func withoutCorrectionsNothingIsSaid() {
    #expect(lines(collation("abcd", [])).count == 4)
  }

  @Test func whatWasJoinedAndDividedIsListed() {
    let said = lines(collation("abcd", [.join(ranges("cd")), .divide([ranges("a"), ranges("b")])]))
    #expect(said.dropFirst(4) == ["joined by you: c d", "divided by you: a | b", ""])
  }

  @Test func whatIsGoneIsNamed() {
    let some = lines(collation("ab", [.join(ranges("abc")), .join(ranges("cd"))]))
    #expect(some.contains("joined by you: a b; gone: “Headline c” (c.txt)"))
    #expect(
      some.contains("joined by you: none of its reports is here; gone: “Headline c” (c.txt), “Headline d” (d.txt)"))
  }

  @Test func whatALaterOneSaysOtherwiseIsNotSaidToHold() {
    let said = lines(collation("abcd", [.divide([ranges("a"), ranges("b")]), .join(ranges("ab"))]))
    #expect(said.contains("divided by you: a | b; does not hold, for what was said later"))
  }

  @Test func theDocumentHasThem() {
    let corrected = collation("abcd", [.divide([ranges("a"), ranges("b")]), .join(ranges("cd"))])
    let text = String(decoding: StoriesDocument(corrected, version: "1").bytes, as: UTF8.self)
    #expect(text.contains("\"kind\":\"divide\",\"groups\":[1,2],\"applied\":true"))
    #expect(text.contains("\"kind\":\"join\",\"applied\":true"))
    #expect(text.contains("\"joined\":true"))
    let plain = String(decoding: StoriesDocument(collation("abcd", []), version: "1").bytes, as: UTF8.self)
    #expect(!plain.contains("corrections") && !plain.contains("joined"))
  }

  // MARK: What is shared

  private func text(_ collation: Collation, width: Column) -> [String] {
    String(decoding: StoriesText(collation, width: width, givesReasons: true).bytes(by: TextWriter()), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// Below the headline, where it is asked for and there is something.
  @Test func whatIsSharedStandsBelowTheHeadline() {
    let collation = collation("abcd", [])
    let said = text(collation, width: 80)
    let plain = lines(collation).filter { !$0.isEmpty }
    #expect(said.count == 4 && said.filter { !$0.contains("share  ") } == plain)
    #expect(said[1].hasPrefix("              share  ") && said[1].contains("Lindholm"))
    for width in 20...80 {
      for line in text(collation, width: width).filter({ $0.contains("share  ") }) { #expect(line.count <= width) }
    }
  }

  @Test func theDocumentHasReasonsWhereTheyAreAskedFor() throws {
    let collation = collation("abcd", [])
    let bytes = StoriesDocument(collation, version: "1", givesReasons: true).bytes
    let root = ReadObject(value: try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]))
    let stories = root.objects("stories")
    let reasons = stories.map { $0.objects("reasons") }
    #expect(stories.count == 3 && reasons.map(\.isEmpty) == [false, true, true])
    #expect(reasons[0].contains { $0.string("text") == "Lindholm" && $0.number("reports") == 2 })
    #expect(reasons[0].allSatisfy { $0.value.keys.sorted() == ["reports", "text"] })
    #expect(stories.allSatisfy { $0.value["reasons"] != nil })
    let plain = String(decoding: StoriesDocument(collation, version: "1").bytes, as: UTF8.self)
    #expect(!plain.contains("reasons"))
  }
}
