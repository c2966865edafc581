import Testing

@testable import ParallaxCollation

@Suite struct PrefixMaximaTests {
  /// All sequences of three raises of two values at four places, against looking at all of them.
  @Test func agreesWithLookingAtAll() {
    for code in 0..<(8 * 8 * 8) {
      let raises = [code % 8, code / 8 % 8, code / 64].map { (place: $0 / 2, value: $0 % 2 + 1) }
      var maxima = PrefixMaxima(count: 4)
      for (step, raise) in raises.enumerated() { maxima.raise(raise.place, to: raise.value, step) }
      for end in 0...4 {
        let before = raises.filter { $0.place < end }.map(\.value).max() ?? 0
        let found = maxima.maximum(before: end)
        #expect(found.value == before)
        #expect(before == 0 ? found.step == -1 : raises[found.step].value == before && raises[found.step].place < end)
      }
    }
  }
}
