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
}
