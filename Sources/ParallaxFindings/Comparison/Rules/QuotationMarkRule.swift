internal import ParallaxText

/// Quotations whose words the other reading prints as its own.
struct QuotationMarkRule: FactRule {
  static let audience = FactRules.Audience.copies
  /// Of sentences that differ in other words too: what two translations mark differs.
  private static let fewestWords = 5

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] { pair.own.quotations.compactMap(unquoted) }

  private func unquoted(_ quotation: Range<Int>) -> FactDifference? {
    let words = quotation.filter { pair.own.tokens[$0].kind != .mark }
    let places = words.map { pair.alignment.toOther[$0] }.filter { $0 >= 0 }
    guard words.count >= Self.fewestWords || isAllThatDiffers(quotation), places.count * 10 >= words.count * 9,
      let first = places.min(),
      let last = places.max(), last - first < 2 * quotation.count
    else { return nil }
    let sentence = pair.other.sentence(of: first)
    guard sentence.contains(last),
      !sentence.contains(where: { pair.other.isQuoted[$0] || pair.other.isMaybeQuoted[$0] }),
      !hasMark(sentence)
    else { return nil }
    return FactDifference(
      kind: .quotation, note: .lost, own: .words(quotation), other: .words(first..<last + 1), ownValue: "quoted",
      value: "unquoted")
  }

  /// Whether both sentences have the same words, of which those quoted are no name: `called it “insulting”`.
  private func isAllThatDiffers(_ quotation: Range<Int>) -> Bool {
    let sentence = pair.own.sentence(of: quotation.lowerBound)
    let image = pair.image(of: sentence)
    guard image.count == 1, !pair.own.names.contains(where: { $0.range.overlaps(quotation) }) else { return false }
    return sentence.allSatisfy { pair.own.isMark($0) || image[0].contains(pair.alignment.toOther[$0]) }
      && image[0].allSatisfy { pair.other.isMark($0) || sentence.contains(pair.alignment.toOwn[$0]) }
  }

  /// Whether any quotation mark stands in the sentence or at its edges: pairs may be broken.
  private func hasMark(_ sentence: Range<Int>) -> Bool {
    let near = max(0, sentence.lowerBound - 1)..<min(pair.other.count, sentence.upperBound + 1)
    return near.contains {
      pair.other.isMark($0) && ["\"", "“", "”", "«", "»", "„", "'", "‘", "’"].contains(pair.other.text($0..<$0 + 1))
    }
  }
}
