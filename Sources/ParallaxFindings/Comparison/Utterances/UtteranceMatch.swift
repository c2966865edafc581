internal import ParallaxCollation
internal import ParallaxText

/// Two quotations beside each other: whether they are one utterance, and where its words differ.
///
///     “We have learned something [-very-] important today”
struct UtteranceMatch {
  /// Words that one utterance must have before its speakers are compared.
  static let fewestOfSpeakers = 4
  /// Words of both, multiplied: longer ones are compared with the sentences that they stand in alone.
  private static let mostCompared = 60_000
  /// Words in a row that make two quotations one utterance.
  private static let longRun = 5

  let alignment: ReadingAlignment
  private let own: FactReading
  private let other: FactReading
  private let ownWords: SpeltWords
  private let otherWords: SpeltWords
  private let common: CommonRuns

  /// Nil where nothing is shared.
  init?(_ ownWords: SpeltWords, _ otherWords: SpeltWords) {
    guard ownWords.count * otherWords.count <= Self.mostCompared else { return nil }
    var common = CommonRuns(ownWords.words, otherWords.words)
    guard common.count > 0 else { return nil }
    Self.removeAccidents(from: &common, ownWords, otherWords)
    (own, other) = (ownWords.reading, otherWords.reading)
    (self.ownWords, self.otherWords) = (ownWords, otherWords)
    self.common = common
    let pairs = common.runs.flatMap { run in
      zip(run.own, run.other).map { (ownWords.tokens[$0], otherWords.tokens[$1]) }
    }
    alignment = ReadingAlignment(pairs: pairs, own: own.count, other: other.count)
  }

  /// A word or two that say little, with other words on both sides of both, are no part of the utterance.
  private static func removeAccidents(from common: inout CommonRuns, _ own: SpeltWords, _ other: SpeltWords) {
    let gaps = common.gaps(own: own.count, other: other.count)
    let places = common.runs.indices.filter { place in
      let run = common.runs[place]
      let sides = [gaps[place], gaps[place + 1]]
      return run.own.count <= 2 && own.content(in: run.own) == 0
        && sides.allSatisfy { max($0.own.count, $0.other.count) > run.own.count }
    }
    let accidents = places.map { common.runs[$0] }
    common.removeAll { accidents.contains($0) }
  }

  /// The share of the shorter one's words that the other has.
  private var share: Double { Double(common.count) / Double(max(1, min(ownWords.count, otherWords.count))) }

  private var content: Int { common.runs.reduce(0) { $0 + ownWords.content(in: $1.own) } }

  /// The longest run that has two words with content at least.
  private var longestRun: Int {
    common.runs.filter { ownWords.content(in: $0.own) > 1 }.map { $0.own.count }.max() ?? 0
  }

  /// A long run of words that both have, or nearly all of a short one.
  ///
  /// - Parameter areNear: whether one speaker says both, or tied sentences have them: then a shorter run is enough.
  func isOneUtterance(areNear: @autoclosure () -> Bool) -> Bool {
    let run = longestRun
    if run > Self.longRun, share >= 0.4 || run > 2 * Self.longRun { return true }
    if run >= Self.longRun, share >= 0.5 { return true }
    if run == Self.longRun - 1, share >= 0.6, content > 2 { return true }
    if share >= 0.75, common.count > 2, content > (common.count > 3 ? 1 : 2) { return true }
    // All of both but a word or two, in sentences that say the same.
    let areOfOneLength = abs(ownWords.count - otherWords.count) <= 1
    if share >= 0.65, common.count > 3, content > 0, areOfOneLength, areNear() { return true }
    if beginsAndEndsAlike, share >= 0.6, content > 1 { return true }
    if areOfOneLength, common.count > 2, content > 0, share >= 0.75 || share >= 0.6 && haveOneFrame, areNear() {
      return true
    }
    let hasLongRun = content > 1 && common.runs.contains { $0.own.count >= Self.longRun }
    return share >= 0.5 && hasLongRun && areNear() || share >= 0.8 && content > 0 && common.count > 3 && areNear()
  }

  /// Words at either end in a row that both have, at least.
  private static let fewestAtEnds = 3

  /// `She told them three times, and not one of them wrote it down`, `She told them twice and nobody wrote it down`.
  private var beginsAndEndsAlike: Bool {
    guard let first = common.runs.first, let last = common.runs.last, common.runs.count > 1 else { return false }
    return min(first.own.count, last.own.count) >= Self.fewestAtEnds && haveOneFrame
  }

  /// `an obstacle for the government`, `a pretext against the government`: the first word and the last.
  private var haveOneFrame: Bool {
    guard let first = common.runs.first, let last = common.runs.last else { return false }
    return first.own.lowerBound == 0 && first.other.lowerBound == 0 && last.own.upperBound == ownWords.count
      && last.other.upperBound == otherWords.count
  }

  /// What may be given to different speakers is no mere phrase.
  var isSurelyOneUtterance: Bool {
    content >= (share == 1 ? 2 : 3) && share >= 0.7 && longestRun >= Self.fewestOfSpeakers
  }

  /// Whether one of them is a part of the other, word by word.
  private var isPart: Bool {
    common.runs.count == 1 && common.count == min(ownWords.count, otherWords.count)
  }

  /// Where the words differ between words that both have. What is cut off at either end says nothing.
  var differences: [FactDifference] {
    if isPart { return [] }
    let words = UtteranceDifferences(own, ownWords, other, otherWords)
    return common.gaps(own: ownWords.count, other: otherWords.count).compactMap(words.difference)
  }

  /// Words that make a gap.
  private static let fewestOfGap = 3

  /// What is gone from within one of them, where all the rest stands there.
  var gaps: [FactDifference] {
    guard share >= 0.8, !isPart else { return [] }
    let words = UtteranceDifferences(own, ownWords, other, otherWords)
    return common.gaps(own: ownWords.count, other: otherWords.count)
      .filter { min($0.own.count, $0.other.count) == 0 && max($0.own.count, $0.other.count) >= Self.fewestOfGap }
      .compactMap(words.difference)
  }
}
