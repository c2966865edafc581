internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Looks up through ties what other reports have for some words of one.
struct CounterpartFinder {
  /// What is looked up: words, a quotation, whose marks count, or a whole sentence, of which whole sentences are the
  /// counterparts.
  enum Stretch { case words, quotation, sentence }

  /// Some words of a report.
  struct Source {
    let report: Int
    let bytes: Range<Int>
    /// The share of the words asked for that they keep.
    var kept = 1.0
    /// Stem of the speaker's name.
    var speaker: WordID?
  }

  /// The least share of a stretch's content that a sentence must have: where it is tied by what it mainly says and has the
  /// speaker's name too; where it has not; where it is tied by a detail.
  private static let leastShare = (named: 0.3, linked: 0.5, detail: 0.6)
  /// So many sources are compared with one report.
  private static let mostTried = 6

  let words: ReportWords
  let ties: TieIndex
  private let facts: FactsOfReports

  init(_ collation: Collation, _ words: ReportWords) {
    self.words = words
    ties = TieIndex(collation)
    facts = collation.facts
  }

  /// What some reports have for the words, each at most once, and which of them are tied without it.
  ///
  /// What has other words than the first source may still have those of another, or of what was found.
  func counterparts(
    of sources: [Source], in wanted: [Int], as stretch: Stretch
  ) -> (printings: [Printing], unclear: [Int]) {
    var printings: [Printing] = []
    var left = wanted
    var tried: [Int: Int] = [:]
    var queue = sources[...]
    while let source = queue.popFirst(), !left.isEmpty {
      let tied = tied(to: source, in: left)
      for report in left {
        guard let sentences = tied[report], tried[report, default: 0] < Self.mostTried else { continue }
        tried[report, default: 0] += 1
        guard let there = counterpart(of: source, in: report, sentences, as: stretch) else { continue }
        printings.append(there)
        if let place = there.places.first, there.places.count == 1 {
          queue.append(Source(report: report, bytes: place.bytes, kept: there.kept, speaker: source.speaker))
        }
        left.removeAll { $0 == report }
      }
    }
    return (printings, left.filter { tried[$0] != nil })
  }

  private typealias Tied = (sentences: [Int], isLinked: Bool)

  /// By report the sentences that are tied to those of some words.
  ///
  /// - Parameter wanted: reports, ascending.
  private func tied(to source: Source, in wanted: [Int]) -> [Int: Tied] {
    var tied: [Int: Tied] = [:]
    for sentence in words.sentences(of: source.bytes, in: source.report) {
      ties.forEach(tiedTo: SentenceID(report: source.report, sentence: sentence)) { place, grade in
        guard wanted.containsAscending(place.report) else { return }
        var known = tied[place.report] ?? ([], false)
        if !known.sentences.contains(place.sentence) { known.sentences.append(place.sentence) }
        known.isLinked = known.isLinked || grade == .same
        tied[place.report] = known
      }
    }
    return tied
  }

  private func counterpart(of source: Source, in report: Int, _ tied: Tied, as stretch: Stretch) -> Printing? {
    let sentences = words.sentences(of: source.bytes, in: source.report)
    let own = reading(source.report, Array(sentences))
    let other = reading(report, tied.sentences.sorted())
    guard let range = own.tokens(in: source.bytes), let pair = pair(own, other),
      let there = TiedStretch(pair, stretch, least: leastShare(tied, other, source)).counterpart(of: range)
    else { return nil }
    let bytes = other.words.reading.bytes(there.range, in: other.report)
    return words.printing(of: bytes, in: report, there.likeness, kept: source.kept * there.kept, speaker: nil)
  }

  private func leastShare(_ tied: Tied, _ reading: FactReading, _ source: Source) -> Double {
    if !tied.isLinked { return Self.leastShare.detail }
    return reading.tokens.contains { $0.stem == source.speaker } ? Self.leastShare.named : Self.leastShare.linked
  }

  private func reading(_ report: Int, _ sentences: [Int]) -> FactReading {
    let tokens = sentences.flatMap { words.reports[report].sentences[$0].tokens }
    return FactReading(PassageWords(ReadingTokens(report: report, indices: tokens), facts[report]))
  }

  private func pair(_ own: FactReading, _ other: FactReading) -> ReadingPair? {
    guard own.count > 0, other.count > 0 else { return nil }
    let script = ScriptMaker.script(from: own.words, to: other.words)
    let alignment = ReadingAlignment(script, own: own.count, other: other.count)
    return ReadingPair(own: own, other: other, alignment: alignment, script: script)
  }
}

extension FactReading {
  /// The tokens that stand within bytes of the report's text; nil for none.
  func tokens(in bytes: Range<Int>) -> Range<Int>? {
    let inside = tokens.indices.filter { tokens[$0].bytes.overlaps(bytes) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }
}

extension [Int] {
  /// Whether an element is among those of an ascending list.
  fileprivate func containsAscending(_ element: Int) -> Bool {
    let place = prefixCount { $0 < element }
    return place < count && self[place] == element
  }
}
