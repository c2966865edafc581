import ParallaxModel
import Testing

@Suite struct WordPairTests {
  /// The words that are paired though they are written otherwise.
  private func pairs(_ first: String, _ second: String) -> [String] {
    let readings = Readings([first, second])
    let tokens = readings.passage.cells.map { ReadingTokens(of: $0, in: readings.reports).indices }
    func written(_ report: Int, _ place: Int) -> String {
      readings.vocabulary[readings.reports[report].tokens[tokens[report][place]].written]
    }
    let comparer = Comparer(reports: readings.reports, vocabulary: readings.vocabulary)
    return comparer.wordPairs(of: readings.passage, 0, 1).map { (written(0, $0.first), written(1, $0.second)) }
      .filter { $0 != $1 }.map { "\($0)~\($1)" }
  }

  @Test(arguments: [
    (
      "Yuri Ushakov told reporters on Monday.", "Yuriy Ushako told reporters on Monday.",
      ["Yuri~Yuriy", "Ushakov~Ushako"]
    ),
    ("They knew of twelve men there.", "They know of 12 men there.", ["knew~know", "twelve~12"]),
    ("The talks failed in June, he said.", "The negotiations failed in June, he said.", ["talks~negotiations"]),
    ("The mayor went home by train.", "The mayor goes home by train.", ["went~goes"]),
  ])
  func wordsThatStandForOneAnother(first: String, second: String, expected: [String]) {
    #expect(pairs(first, second) == expected)
  }

  @Test func theSameWordsArePairedInTheirPlaces() {
    let text = "The old cat and its dog saw a bird from the window."
    let readings = Readings([text, text])
    let comparer = Comparer(reports: readings.reports, vocabulary: readings.vocabulary)
    let pairs = comparer.wordPairs(of: readings.passage, 0, 1)
    #expect(pairs.map(\.first) == Array(0..<13))
    #expect(pairs.map(\.second) == Array(0..<13))
  }

  @Test func pairingIsTheSameFromBothSides() {
    let readings = Readings([
      "The envoy said on Monday that nobody had seen the two letters.",
      "On Monday an envoy told them that no one saw both of the letters.",
    ])
    let comparer = Comparer(reports: readings.reports, vocabulary: readings.vocabulary)
    let there = comparer.wordPairs(of: readings.passage, 0, 1).map { [$0.first, $0.second] }
    let back = comparer.wordPairs(of: readings.passage, 1, 0).map { [$0.second, $0.first] }
    #expect(there.count >= 6)
    #expect(Set(there).symmetricDifference(back).count <= 2)
  }
}
