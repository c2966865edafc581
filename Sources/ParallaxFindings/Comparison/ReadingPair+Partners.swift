internal import ParallaxText

/// Sentences that are another's only counterpart: there it says something what one of them alone has, wherever it stands.
extension ReadingPair {
  /// A sentence and the one that it stands for.
  struct Partners {
    let own: Range<Int>
    let other: Range<Int>
  }

  /// Of a sentence's words that stand in the other reading, the least share that one sentence has.
  private static let leastTogether = 0.75

  /// The sentence that has most of a sentence, where that has most of the other's too.
  ///
  /// - Parameter least: of the content of both, the least share that stands in the other.
  func partner(of sentence: Range<Int>, least: Double) -> Partners? {
    guard keptShare(of: sentence) >= least, let there = main(of: sentence) else { return nil }
    let reversed = reversed
    guard reversed.keptShare(of: there) >= least, reversed.main(of: there) == sentence else { return nil }
    return Partners(own: sentence, other: there)
  }

  private func main(of sentence: Range<Int>) -> Range<Int>? {
    let kept = sentence.filter { alignment.toOther[$0] >= 0 && own.isContent($0) }
    return image(of: sentence).first { there in
      Double(kept.count { there.contains(alignment.toOther[$0]) }) >= Self.leastTogether * Double(kept.count)
    }
  }

  /// Whether a name, or most of what both sentences say, stands on the other side of two words: `Racing beat Boca`, `Boca
  /// lost to Racing`.
  func changeSides(_ token: Int, _ there: Int, in partners: Partners) -> Bool {
    let kept = partners.own.filter { own.isContent($0) && partners.other.contains(alignment.toOther[$0]) }
    let turned = kept.filter { ($0 < token) != (alignment.toOther[$0] < there) }
    return 2 * turned.count > kept.count || turned.contains { token in own.names.contains { $0.range.contains(token) } }
  }
}
