import ParallaxText
import Testing

@testable import ParallaxCollation

/// What is asked of some pairs is what all of them would have said.
@Suite struct WordPairingTests {
  private func words(_ seed: inout UInt64, _ count: Int) -> [PairedWord] {
    (0..<count).map { _ in
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let word = Int32(seed >> 33 & 15)
      let kinds: [PairedWord.Kind] = [.content, .content, .content, .function, .mark, .number]
      return PairedWord(
        kind: kinds[Int(word) % kinds.count], normalized: word, stem: word / 2, family: word == 3 || word == 9 ? 1 : 0,
        spelling: .none, beginning: UInt32(word / 3))
    }
  }

  @Test func somePairsAreAsLikelyAsAmongAll() {
    var seed: UInt64 = 7
    for round in 0..<200 {
      let (a, b) = (words(&seed, 1 + round % 13), words(&seed, 1 + round % 7))
      let pairing = WordPairing(a, b, isGap: round % 2 == 0)
      let all = pairing.pairs()
      let asked = pairing.places { row, likeness in row % 2 == 0 && likeness.isOtherForm }
      let expected = all.filter { pair in asked.contains { $0.a == pair.a && $0.b == pair.b } }
      let found = pairing.pairs(among: asked)
      #expect(found.map(\.a) == expected.map(\.a) && found.map(\.b) == expected.map(\.b))
      #expect(found.map(\.likelihood) == expected.map(\.likelihood))
    }
  }
}
