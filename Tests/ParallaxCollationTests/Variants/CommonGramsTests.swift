import ModelSamples
import Testing

@testable import ParallaxCollation

@Suite struct CommonGramsTests {
  /// Words from `first` on, each another.
  private func words(_ first: Int32, _ count: Int) -> [Int32] { (0..<Int32(count)).map { first + $0 } }

  @Test func aSharedRunIsFoundWhereverItStands() {
    let shared = words(10_000, 9)
    for before in 0..<40 {
      for after in [0, 3, 40] {
        let one = words(0, before) + shared + words(100, after)
        let other = words(1000, after) + shared + words(2000, before)
        #expect(CommonGrams.mayShare(one[...], other[...], length: 9))
        #expect(CommonGrams.mayShare(other[...], one[...], length: 9))
      }
    }
  }

  @Test func slicesAreLookedAtAndNothingBesides() {
    let one = words(10_000, 9) + words(0, 30)
    let other = words(10_000, 9) + words(500, 30)
    #expect(CommonGrams.mayShare(one[...], other[...], length: 9))
    #expect(!CommonGrams.mayShare(one[1...], other[1...], length: 9))
  }

  @Test func shorterRunsAndShorterTextsShareNothing() {
    // Hashes meet by chance, but seldom.
    let alarms = (0..<100 as Range<Int32>).count { round in
      let one = words(round, 20) + words(10_000, 8) + words(1000 + round, 20)
      let other = words(2000 + round, 20) + words(10_000, 8) + words(3000 + 7 * round, 20)
      return CommonGrams.mayShare(one[...], other[...], length: 9)
    }
    #expect(alarms < 30)
    #expect(!CommonGrams.mayShare(words(0, 8)[...], words(0, 8)[...], length: 9))
    #expect(!CommonGrams.mayShare([], [], length: 9))
  }
}
