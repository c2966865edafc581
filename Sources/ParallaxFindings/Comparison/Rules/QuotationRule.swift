internal import ParallaxText

/// Words inside quotation marks that both readings print as a quotation, but not as the same words.
struct QuotationRule: FactRule {
  static let isSymmetric = true
  static let yields = true
  private static let fewestWords = 2

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] { pair.own.quotations.compactMap(difference) }

  /// The counterpart of a quotation is the quoted stretch of the other reading that has most of its words.
  private func difference(of quotation: Range<Int>) -> FactDifference? {
    let words = quotation.filter { pair.own.tokens[$0].kind != .mark }
    guard words.count >= Self.fewestWords, let counterpart = counterpart(of: quotation) else { return nil }
    let kept = words.filter { counterpart.contains(pair.alignment.toOther[$0]) }
    guard kept.count * 10 >= words.count * 3, kept.count >= Self.fewestWords else { return nil }
    let lost = words.filter { pair.alignment.toOther[$0] < 0 && !pair.alignment.isFormal[$0] }
    let gained = counterpart.filter {
      pair.alignment.toOwn[$0] < 0 && pair.other.tokens[$0].kind != .mark && !pair.alignment.isFormalInOther[$0]
    }
    guard isSubstantive(lost, gained) else { return nil }
    return FactDifference(
      kind: .quotation, own: .words(quotation), other: .words(counterpart), value: pair.other.text(counterpart))
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
    lost.contains { pair.own.isContent($0) } || gained.contains { pair.other.isContent($0) }
      || lost.count + gained.count >= 3
  }
}
