internal import ParallaxText

/// Words inside quotation marks that both readings print as a quotation, but not as the same words.
struct QuotationRule: FactRule {
  static let isSymmetric = true
  static let yields = true
  private static let fewestWords = 2
  private static let mostOfShort = 3
  /// Hundredths of the shorter quotation: what keeps fewer of its words is another translation of it, or another quotation.
  private static let leastKept = 55

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    pair.own.quotations.compactMap { shortDifference(of: $0) ?? difference(of: $0, leastKept: Self.leastKept) }
  }

  /// The counterpart of a quotation is the quoted stretch of the other reading that has most of its words.
  ///
  /// - Parameters:
  ///   - leastKept: in hundredths of the shorter one.
  ///   - leastOfLonger: in hundredths of the longer one: what keeps less is a quotation cut short.
  func difference(of quotation: Range<Int>, leastKept: Int, leastOfLonger: Int = 0) -> FactDifference? {
    let words = quotation.filter { pair.own.tokens[$0].kind != .mark }
    guard pair.areCopies, words.count >= Self.fewestWords, let counterpart = counterpart(of: quotation) else {
      return nil
    }
    let kept = words.filter { counterpart.contains(pair.alignment.toOther[$0]) }
    let its = counterpart.count { !pair.other.isMark($0) }
    guard kept.count * 100 >= min(words.count, its) * leastKept,
      kept.count * 100 >= max(words.count, its) * leastOfLonger, kept.count >= Self.fewestWords
    else { return nil }
    let (around, aroundIts) = (stems(outside: quotation, pair.own), stems(outside: counterpart, pair.other))
    let lost = words.filter {
      pair.alignment.toOther[$0] < 0 && !pair.alignment.isFormal[$0] && !aroundIts.contains(pair.own.tokens[$0].stem)
    }
    let gained = counterpart.filter {
      pair.alignment.toOwn[$0] < 0 && pair.other.tokens[$0].kind != .mark && !pair.alignment.isFormalInOther[$0]
        && !around.contains(pair.other.tokens[$0].stem)
    }
    guard isSubstantive(lost, gained), !areTwoUtterances(kept.count, lost.count, gained.count) else { return nil }
    return FactDifference(
      kind: .quotation, own: .words(quotation), other: .words(counterpart),
      ownValue: pair.own.folded(quotation), value: pair.other.folded(counterpart))
  }

  /// What the reading says beside a quotation: there stand its other pieces, and who says it.
  private func stems(outside quotation: Range<Int>, _ reading: FactReading) -> Set<WordID> {
    let outside = reading.tokens.indices.filter { !quotation.contains($0) && reading.isContent($0) }
    return Set(outside.map { reading.tokens[$0].stem })
  }

  /// Whether two quotations only begin or end alike: each has words of its own, and the longer one mostly such.
  private func areTwoUtterances(_ kept: Int, _ lost: Int, _ gained: Int) -> Bool {
    min(lost, gained) > 0 && kept < max(lost, gained)
  }

  /// Words that fit a mark's place: a few on both sides, between words that stand for each other.
  private func shortDifference(of quotation: Range<Int>) -> FactDifference? {
    guard quotation.count(where: { !pair.own.isMark($0) }) <= Self.mostOfShort,
      quotation.contains(where: { pair.own.isContent($0) }),
      let gap = pair.alignment.interval(of: quotation),
      let there = pair.other.quotations.first(where: { $0.overlaps(gap) }),
      there.count(where: { !pair.other.isMark($0) }) <= Self.mostOfShort,
      there.contains(where: { pair.other.isContent($0) }), areBeside(quotation, there),
      pair.own.folded(quotation) != pair.other.folded(there),
      Set(quotation.map { pair.own.tokens[$0].stem }) != Set(there.map { pair.other.tokens[$0].stem })
    else { return nil }
    return FactDifference(
      kind: .quotation, own: .words(quotation), other: .words(there), ownValue: pair.own.folded(quotation),
      value: pair.other.folded(there))
  }

  /// Whether the words next to both, marks apart, stand for each other.
  private func areBeside(_ quotation: Range<Int>, _ there: Range<Int>) -> Bool {
    func before(_ range: Range<Int>, _ reading: FactReading) -> Int? {
      let sentence = reading.sentence(of: range.lowerBound)
      return (sentence.lowerBound..<range.lowerBound).last { !reading.isMark($0) }
    }
    func after(_ range: Range<Int>, _ reading: FactReading) -> Int? {
      let sentence = reading.sentence(of: range.lowerBound)
      return (range.upperBound..<max(range.upperBound, sentence.upperBound)).first { !reading.isMark($0) }
    }
    func stand(_ own: Int?, _ other: Int?) -> Bool { own.map { pair.alignment.toOther[$0] } == other }
    let (own, its) = (before(quotation, pair.own), before(there, pair.other))
    let (next, itsNext) = (after(quotation, pair.own), after(there, pair.other))
    guard own != nil || next != nil else { return false }
    return stand(own, its) && (stand(next, itsNext) || next == nil || itsNext == nil)
  }

  private func counterpart(of quotation: Range<Int>) -> Range<Int>? {
    var counts = Array(repeating: 0, count: pair.other.quotations.count)
    for token in quotation where pair.alignment.toOther[token] >= 0 && pair.own.tokens[token].kind != .mark {
      let there = pair.alignment.toOther[token]
      if let place = pair.other.quotations.firstIndex(where: { $0.contains(there) }) { counts[place] += 1 }
    }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else { return nil }
    return pair.other.quotations[place]
  }

  /// Articles and the like alone make no other quotation.
  private func isSubstantive(_ lost: [Int], _ gained: [Int]) -> Bool {
    let own = Set(lost.filter { pair.own.isContent($0) }.map { pair.own.tokens[$0].stem })
    let its = Set(gained.filter { pair.other.isContent($0) }.map { pair.other.tokens[$0].stem })
    // Another form of one word is none either.
    if !own.isEmpty, own == its { return false }
    return !own.isEmpty || !its.isEmpty || lost.count + gained.count >= 3
  }
}
