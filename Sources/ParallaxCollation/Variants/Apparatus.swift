internal import ParallaxText

/// The variants of a passage, as the apparatus of an edition gives them.
///
/// Stretches of several reports that meet are one variant, as long as it stays short. A report that rewrites a whole
/// clause gets an entry of its own for it, and the small variants of the others inside that clause stay as they
/// are, without it: an editor does the same with a witness that paraphrases.
struct Apparatus {
  let against: PassageWords
  let witnesses: [Witness]

  /// The most tokens of `against` that a stretch may have and still be joined with others.
  private static let short = 8
  /// The most tokens of `against` that joined stretches may have.
  private static let longest = 12

  func variants() -> [Variant] {
    ranges().compactMap(variant(at:))
  }

  /// The places where readings differ, in order; a long one before the short ones inside it.
  private func ranges() -> [Range<Int>] {
    let all = Self.sorted(witnesses.flatMap { $0.stretches.map(\.from) })
    var ranges = all.filter { $0.count > Self.short }
    var open: Range<Int>?
    for range in all where range.count <= Self.short {
      if let last = open, last.meets(range), range.upperBound - last.lowerBound <= Self.longest {
        open = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        if let last = open { ranges.append(last) }
        open = range
      }
    }
    if let last = open { ranges.append(last) }
    return Self.sorted(ranges)
  }

  /// Each once.
  private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
    let sorted = ranges.sorted(by: precedes)
    return sorted.indices.filter { $0 == 0 || sorted[$0 - 1] != sorted[$0] }.map { sorted[$0] }
  }

  private static func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    if a.lowerBound != b.lowerBound { return a.lowerBound < b.lowerBound }
    return a.isEmpty != b.isEmpty ? a.isEmpty : a.upperBound > b.upperBound
  }

  /// What one report has at a variant.
  private struct Entry {
    let view: PassageWords
    let tokens: Range<Int>
  }

  private func variant(at range: Range<Int>) -> Variant? {
    let entries = entries(at: range)
    let words = grouped(entries) { WordSequence.words($0.view, $0.tokens) }
    let isSubstantive = words.count > 1
    let groups = isSubstantive ? words : grouped(entries) { entry in entry.tokens.map { entry.view[$0].written } }
    guard groups.count > 1 else { return nil }
    return Variant(
      difference: isSubstantive ? .substantive : .cosmetic, tokens: range, readings: groups.map(reading))
  }

  /// Every report that can be compared there, in canonical order.
  private func entries(at range: Range<Int>) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(witnesses.count + 1)
    entries.append(Entry(view: against, tokens: range))
    for witness in witnesses {
      guard let (tokens, differs, isOne) = witness.tokens(at: range) else { continue }
      if range.count > Self.longest, differs, !isOne { continue }
      entries.append(Entry(view: witness.view, tokens: tokens))
    }
    entries.sort { $0.view.reading.report < $1.view.reading.report }
    return entries
  }

  /// The entries of one wording together, in the order of the first of each.
  private func grouped(_ entries: [Entry], by wording: (Entry) -> [WordID]) -> [[Entry]] {
    var groups: [(wording: [WordID], entries: [Entry])] = []
    // A table of hashes pays where there are many reports.
    var numbers: [[WordID]: Int]? = entries.count > 16 ? [:] : nil
    for entry in entries {
      let words = wording(entry)
      if let known = numbers.map({ $0[words] }) ?? groups.firstIndex(where: { $0.wording == words }) {
        groups[known].entries.append(entry)
      } else {
        numbers?[words] = groups.count
        groups.append((words, [entry]))
      }
    }
    return groups.map(\.entries)
  }

  private func reading(_ group: [Entry]) -> VariantReading {
    VariantReading(
      text: group[0].view.text(group[0].tokens),
      places: group.map { VariantReading.Place(report: $0.view.reading.report, tokens: $0.tokens) })
  }
}
