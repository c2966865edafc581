internal import ParallaxText

/// The only seasons of two sentences of near copies: `last spring`, `last autumn`.
struct SeasonRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let isSymmetric = true
  private static let leastKept = 0.3
  /// By their numbers in the files of languages: spring … winter.
  private static let seasons: ClosedRange<Double> = 4...7

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.sentences.compactMap { sentence in
      guard let one = only(in: sentence, pair.own),
        let partners = pair.partner(of: sentence, least: Self.leastKept, orLikely: true),
        let two = only(in: partners.other, pair.other), one.season != two.season
      else { return nil }
      return FactDifference(
        kind: .date, own: .words(one.token..<one.token + 1), other: .words(two.token..<two.token + 1),
        ownValue: "season \(one.season)", value: "season \(two.season)")
    }
  }

  private func only(in sentence: Range<Int>, _ reading: FactReading) -> (token: Int, season: Double)? {
    let found = sentence.compactMap { token -> (token: Int, season: Double)? in
      guard reading.tags[token].contains(.period), !reading.isQuoted[token],
        !reading.names.contains(where: { $0.range.contains(token) && $0.range.count > 1 }),
        let season = reading.value(token), Self.seasons.contains(season)
      else { return nil }
      return (token, season)
    }
    return found.count == 1 ? found[0] : nil
  }
}
