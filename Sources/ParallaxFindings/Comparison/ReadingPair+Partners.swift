internal import ParallaxText

/// Sentences that are another's only counterpart: there it says something what one of them alone has, wherever it stands.
extension ReadingPair {
  /// A sentence and the one that it stands for.
  struct Partners {
    let own: Range<Int>
    let other: Range<Int>
    /// Of the content of each the share that stands in the other reading, the lesser of both.
    let kept: Double

    var reversed: Partners { Partners(own: other, other: own, kept: kept) }
  }

  /// Of a sentence's words that stand in the other reading, the least share that one sentence has.
  private static let leastTogether = 0.6

  /// The sentence that has most of a sentence, where that has most of the other's too.
  ///
  /// - Parameters:
  ///   - least: of the content of both, the least share that stands in the other.
  ///   - orLikely: whether two that `areLikelyOne` need not have so much.
  func partner(of sentence: Range<Int>, least: Double, orLikely: Bool = false) -> Partners? {
    guard let partner = partners.isEmpty ? found(of: sentence, reversed) : partners[own.sentenceOf[sentence.lowerBound]]
    else { return nil }
    return partner.kept >= least || orLikely && areLikelyOne ? partner : nil
  }

  /// How surely sentences say the same that need no words in common in near copies, and that rules of near copies may compare
  /// in other reports.
  private static let surely = 0.93
  /// The same of near copies whose readings are one sentence each.
  private static let likely = 0.8

  var isSurelyTied: Bool { tie >= Self.surely }

  /// Whether each reading of near copies is one sentence, and the two say the same: turned around as they may be, they are partners.
  var areLikelyOne: Bool {
    areCopies && tie >= Self.likely && own.sentences.count == 1 && other.sentences.count == 1
  }

  private func found(of sentence: Range<Int>, _ reversed: ReadingPair) -> Partners? {
    if areLikelyOne {
      let there = other.sentences[0]
      return Partners(
        own: sentence, other: there, kept: min(keptShare(of: sentence), reversed.keptShare(of: there)))
    }
    guard let there = main(of: sentence), reversed.main(of: there) == sentence else { return nil }
    return Partners(
      own: sentence, other: there, kept: min(keptShare(of: sentence), reversed.keptShare(of: there)))
  }

  /// By the sentences of both readings.
  var allPartners: (own: [Partners?], other: [Partners?]) {
    let reversed = reversed
    let own = own.sentences.map { $0.isEmpty ? nil : found(of: $0, reversed) }
    var other = [Partners?](repeating: nil, count: self.other.sentences.count)
    for partner in own.compactMap(\.self) { other[self.other.sentenceOf[partner.other.lowerBound]] = partner.reversed }
    return (own, other)
  }

  private func main(of sentence: Range<Int>) -> Range<Int>? {
    let kept = sentence.filter { alignment.toOther[$0] >= 0 && own.isContent($0) }
    return image(of: sentence).first { there in
      Double(kept.count { there.contains(alignment.toOther[$0]) }) >= Self.leastTogether * Double(kept.count)
    }
  }

  /// The sentence with which another has most words in common, each of them the other's, whatever the reports are to each
  /// other.
  func likeliest(for sentence: Range<Int>) -> Range<Int>? {
    func best(_ stems: Set<WordID>, _ reading: FactReading) -> Range<Int>? {
      reading.sentences.max {
        reading.stems(of: $0).intersection(stems).count < reading.stems(of: $1).intersection(stems).count
      }
    }
    guard let its = best(own.stems(of: sentence), other), best(other.stems(of: its), own) == sentence else {
      return nil
    }
    return its
  }

  /// Whether one of two names is short for the other, by its initials or those of the words that follow it: `WHO`, `World
  /// Health Organization`; `МВФ`, `Международный валютный фонд`.
  func isOneShortFor(_ one: Fact, _ two: Fact) -> Bool {
    NameForm.isAcronym(one, of: two) || NameForm.isAcronym(two, of: one)
      || Self.isShort(one, own, for: two, other) || Self.isShort(two, other, for: one, own)
  }

  private static let lettersOfShort = 3...6

  private static func isShort(_ short: Fact, _ reading: FactReading, for long: Fact, _ its: FactReading) -> Bool {
    let letters = reading.text(short.range)
    guard lettersOfShort.contains(letters.count), letters == letters.uppercased(), letters != letters.lowercased()
    else { return false }
    let words = (long.range.lowerBound..<its.sentence(of: long.range.lowerBound).upperBound)
      .filter { !its.isMark($0) }.prefix(letters.count)
    return words.compactMap { its.text($0..<$0 + 1).first }.map { $0.uppercased() }.joined() == letters
  }

  /// Whether anything but a figure that both sentences have stands on the other side of two words: `Racing beat Boca`, `Boca
  /// lost to Racing`.
  func changeSides(_ token: Int, _ there: Int, in partners: Partners) -> Bool {
    partners.own.contains { word in
      own.isContent(word) && partners.other.contains(alignment.toOther[word])
        && (word < token) != (alignment.toOther[word] < there)
        && !own.numbers.contains { $0.whole.contains(word) || $0.range.contains(word) }
    }
  }
}

extension FactReading {
  /// Those of the words with content.
  func stems(of sentence: Range<Int>) -> Set<WordID> {
    Set(sentence.filter(isContent).map { tokens[$0].stem })
  }
}
