import ParallaxModel
import Testing

@testable import ParallaxCollation

/// What stands around a pair of sentences.
@Suite struct PairSurroundingsTests {
  private let rules = TieModel.embedded.rules

  private func pair(_ a: Int, _ b: Int, _ probability: Double) -> SentencePair {
    SentencePair(a: a, b: b, logit: 2, probability: probability)
  }

  private func features(_ pairs: [SentencePair], closeness: Double = 0.1, of place: Int = 0) -> OpinionFeatures {
    let reports = ReportPair(a: 0, b: 1, closeness: closeness, pairs: pairs)
    return PairSurroundings(reports, counts: (6, 6), rules).features(of: pairs[place])
  }

  /// Reports of different events have nothing but the pair itself.
  @Test func whatElseTheReportsShareIsCountedWithoutThePair() {
    #expect(features([pair(0, 0, 0.9)])[.elsewhere] == 0)
    let more = [pair(0, 0, 0.9), pair(1, 1, 0.5), pair(2, 2, 0.25)]
    #expect(abs(features(more)[.elsewhere] - 0.75) < 1e-6)
    // Rivals of the pair’s own sentences are no more than one sentence each.
    let rivals = [pair(0, 0, 0.9), pair(0, 1, 0.5), pair(0, 2, 0.5)]
    #expect(features(rivals)[.elsewhere] == 0)
  }

  @Test func threeAreEnough() {
    let all = (0..<6).map { pair($0, $0, 0.9) }
    #expect(features(all)[.elsewhere] == 3)
  }

  /// The second look takes the word of the first for copies alone.
  @Test func ofIndependentReportsThePairIsMeasuredAgain() {
    let pairs = [pair(0, 0, 0.9)]
    let (apart, between, copied) = (
      features(pairs, closeness: 0.2), features(pairs, closeness: 0.425), features(pairs, closeness: 0.6)
    )
    #expect(apart[.logit] == 0 && apart[.coverageLogit] == 0 && apart[.copies] == 0)
    #expect(abs(between[.logit] - 1) < 1e-6 && copied[.logit] == 2 && copied[.copies] == 1)
    #expect(apart[.closeness] == 0.2 && apart[.bias] == 1)
  }
}
