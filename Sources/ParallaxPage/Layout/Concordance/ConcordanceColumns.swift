/// Where things stand on a line of a concordance, in columns from the left edge.
///
///     ▌ 1 date     fox ¶1       … on «January 1», weeks …      cursor 0, number 1…2, kind 4, label 13, words
struct ConcordanceColumns {
  /// Of what stands before the words, and of what stands from the words on.
  private static let widestBefore: Column = 44
  private static let widestAfter = Geometry.widestText
  /// Of the kinds, in the parentheses of those put aside.
  private static let kindColumns: Column = 9

  let numberEnd: Column
  let kind: Column
  let label: Column
  let labelWidth: Column
  /// Where the words that differ begin.
  let words: Column
  /// Columns before the words, and from them on.
  let before: Column
  let after: Column
  /// Whether number and kind stand on a line of their own.
  let isNarrow: Bool

  /// - Parameters:
  ///   - numbers: how many findings there are.
  ///   - labels: columns of the widest label.
  ///   - before: columns that the longest beginning of a sentence takes.
  init(width: Column, numbers: Int, labels: Column, before: Column, hasAside: Bool) {
    numberEnd = 1 + max(2, "\(numbers)".count)
    kind = numberEnd + 1
    isNarrow = width < Geometry.narrow
    label = isNarrow ? kind : kind + Self.kindColumns + (hasAside ? 2 : 0)
    labelWidth = min(labels, max(6, (width - label) / 4))
    let start = label + labelWidth + 2
    let rest = max(8, width - start - 1)
    self.before = min(before, Self.widestBefore, rest * 2 / 5)
    words = start + self.before
    after = min(Self.widestAfter, rest - self.before)
    checkInvariants()
  }

  private func checkInvariants() {
    assert(numberEnd < kind && kind <= label && label + labelWidth < words && after > 0)
  }
}
