internal import ParallaxCollation
internal import ParallaxText

/// Finds in a tied sentence what stands for a stretch of another.
struct TiedStretch {
  private let pair: ReadingPair
  private let stretch: CounterpartFinder.Stretch
  private let leastShare: Double

  /// - Parameter least: share of the stretch's content that must stand there.
  init(_ pair: ReadingPair, _ stretch: CounterpartFinder.Stretch, least: Double) {
    self.pair = pair
    self.stretch = stretch
    leastShare = least
  }

  /// Tokens of the other reading, how near they are, and the share of the words that they keep.
  typealias Found = (range: Range<Int>, likeness: Printing.Likeness, kept: Double)

  func counterpart(of range: Range<Int>) -> Found? {
    let words = range.filter { !pair.own.isMark($0) }
    let content = words.filter { pair.own.isContent($0) }
    let asked = content.isEmpty ? words : content
    let kept = asked.filter { pair.alignment.toOther[$0] >= 0 }
    let share = Double(kept.count) / Double(max(1, asked.count))
    if kept.isEmpty {
      guard stretch == .words, let replaced = replaced(range) else { return nil }
      return (replaced, .reworded, 0)
    }
    guard share >= leastShare, isEnough(kept.count, of: asked.count),
      stretch != .quotation || kept.contains(where: tells),
      let there = there(range)
    else { return nil }
    let isSame = words.allSatisfy { pair.alignment.toOther[$0] >= 0 } && adds(nothingTo: there)
    return (there, likeness(of: there, isSame: isSame), share)
  }

  /// One word of a sentence proves nothing, nor do two of a quotation.
  private func isEnough(_ kept: Int, of asked: Int) -> Bool {
    switch stretch {
    case .words: true
    case .sentence: kept > 1 || asked == 1
    case .quotation: kept > 2 || kept == 2 && asked <= 3
    }
  }

  /// Whether a word is no date: `Tuesday, 14 October` is said of many things.
  private func tells(_ token: Int) -> Bool {
    pair.own.tokens[token].kind != .number && !pair.own.tags[token].meets(.number | .month | .weekday)
  }

  private func likeness(of there: Range<Int>, isSame: Bool) -> Printing.Likeness {
    switch stretch {
    case .words: return .reworded
    case .sentence: return isSame ? .same : .reworded
    case .quotation:
      if there.contains(where: { pair.other.isQuoted[$0] || pair.other.isMaybeQuoted[$0] }) { return .reworded }
      if isSame { return .unmarked }
      return isSaid(there) ? .indirect : .reworded
    }
  }

  /// Whether a verb of saying stands in the sentence, outside of it and of quotation marks.
  private func isSaid(_ there: Range<Int>) -> Bool {
    pair.other.sentence(of: there.lowerBound).contains {
      !pair.other.isQuoted[$0] && pair.other.tags[$0].meets(.saying | .speech | .credit)
    }
  }

  /// What stands in the place of a few words that are all replaced together.
  private func replaced(_ range: Range<Int>) -> Range<Int>? {
    pair.script?.edits.first {
      $0.operation == .replace && $0.from.clamped(to: range) == range && $0.from.count <= range.count + 2
    }?.to
  }

  private func there(_ range: Range<Int>) -> Range<Int>? {
    guard let span = span(of: range) else { return nil }
    switch stretch {
    case .words: return span
    case .quotation: return quotedSpan(of: range) ?? span
    case .sentence:
      let sentence = pair.other.sentence(of: span.lowerBound)
      return 2 * span.count > sentence.count ? sentence : span
    }
  }

  private func adds(nothingTo there: Range<Int>) -> Bool {
    there.allSatisfy { pair.alignment.toOwn[$0] >= 0 || !pair.other.isContent($0) }
  }

  /// From the first to the last word that stands for one of the range; within the sentence that has most of them.
  private func span(of range: Range<Int>) -> Range<Int>? {
    var places = range.map { pair.alignment.toOther[$0] }.filter { $0 >= 0 && !pair.other.isMark($0) }
    for edit in pair.script?.edits ?? [] where edit.operation == .replace && edit.from.overlaps(range) {
      places += edit.to.filter { !pair.other.isMark($0) }
    }
    let counts = Dictionary(grouping: places) { pair.other.sentenceOf[$0] }
    guard let most = counts.min(by: { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) })?.value,
      let first = most.min(), let last = most.max()
    else { return nil }
    return first..<last + 1
  }

  /// The quotation of the other reading that has most of the words, if most of them stand in quotations.
  private func quotedSpan(of range: Range<Int>) -> Range<Int>? {
    let places = range.map { pair.alignment.toOther[$0] }.filter { $0 >= 0 && !pair.other.isMark($0) }
    let shares = pair.other.quotations.map { quotation in places.count { quotation.contains($0) } }
    guard let most = shares.max(), 2 * most > places.count, let number = shares.firstIndex(of: most) else { return nil }
    return pair.other.quotations[number]
  }
}
