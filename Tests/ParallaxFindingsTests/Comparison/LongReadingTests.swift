import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxFindings
@testable import ParallaxSupport
@testable import ParallaxText

/// A paragraph without end is compared in parts, and finds what it would find alone.
@Suite struct LongReadingTests {
  private static let towns = ["Bergen", "Hamburg", "Lisbon", "Vienna", "Dublin", "Turin"]

  private func files(sentences: Int, changing changed: Set<Int>) -> [InputFile] {
    func text(_ isChanged: Bool) -> String {
      (0..<sentences).map { number in
        let town = isChanged && changed.contains(number) ? "Oslo" : Self.towns[number % Self.towns.count]
        return "On day \(number) of the year boat \(number * 7) with crew \(number * 3) left for \(town) with the tide."
      }.joined(separator: " ")
    }
    return [InputFile(path: "a", bytes: Array(text(false).utf8)), InputFile(path: "b", bytes: Array(text(true).utf8))]
  }

  private func findings(_ files: [InputFile]) -> [Finding] {
    let collation = Collation.collate(files).collation
    return Projection(of: collation, story: collation.stories[0]).findings(in: collation)
  }

  @Test(arguments: [100, 600]) func everyChangedNameIsFoundAtItsPlace(sentences: Int) throws {
    let changed: Set = [3, sentences / 2, sentences - 5]
    let files = files(sentences: sentences, changing: changed)
    let found = findings(files)
    let oslo = found.flatMap(\.readings).filter { $0.text == "Oslo" }.flatMap(\.places)
    #expect(found.allSatisfy { $0.kind == .name })
    #expect(oslo.count == changed.count)
    for place in oslo { #expect(files[1].bytes[place.bytes].elementsEqual("Oslo".utf8)) }
  }

  @Test func theTimeGrowsWithTheLength() {
    func time(_ sentences: Int) -> Int {
      let collation = Collation.collate(files(sentences: sentences, changing: Set(0..<sentences))).collation
      let projection = Projection(of: collation, story: collation.stories[0])
      return processorTime { _ = projection.findings(in: collation) }
    }
    #expect(time(4000) < time(1000) * 10)
  }
}
