internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// Looks up what the other readings of a passage have for a stretch of one.
struct CounterpartFinder {
  /// What is looked up: words, a quotation, whose marks count, or a whole sentence, of which whole sentences are the
  /// counterparts.
  enum Stretch { case words, quotation, sentence }

  /// The least share of a stretch's content that another reading must have.
  private static let leastShare = 0.3
  /// So many wordings of one stretch are looked for in the reports that the earlier ones did not lead to.
  private static let mostWordings = 16

  private let projection: Projection
  private let reports: [Report]
  /// For each passage its readings, in canonical order.
  let readings: [[FactReading]]
  private let places: WordPlaces

  init(_ projection: Projection, in collation: Collation) {
    self.projection = projection
    let reports = collation.reports
    self.reports = reports
    places = WordPlaces(in: projection.synopsis.story.reports.sorted(), of: reports, vocabulary: collation.vocabulary)
    let passages = projection.synopsis.passages
    readings = .inParallel(passages.count, fewest: Parallelism.passages) { index in
      zip(passages[index].cells, projection.comparisons[index].words).filter { !$0.0.readingParts.isEmpty }
        .map { FactReading($0.1) }
    }
  }

  /// The words themselves, and what every other reading of the passage has for them.
  ///
  /// - Parameters:
  ///   - range: tokens of `reading`.
  ///   - stretch: what the range is.
  func counterparts(
    of range: Range<Int>, in reading: FactReading, passage: Int, as stretch: Stretch = .words
  ) -> Counterparts {
    let own = printing(range, in: reading, passage: passage, .same, kept: 1)
    var printings: [Printing] = []
    var left = readings[passage].filter { $0.index != reading.index }
    // What has other words than these may still have those of a report that says the same.
    var sources = [(reading: reading, range: range, kept: 1.0)]
    // The same words in one more report lead nowhere that they have not led.
    var tried: Set<[WordID]> = [reading.normalizedWords(in: range)]
    while !sources.isEmpty, !left.isEmpty {
      let source = sources.removeFirst()
      for other in left {
        guard let pair = pair(source.reading, other, in: passage),
          let there = counterpart(of: source.range, pair, as: stretch)
        else { continue }
        let likeness = source.reading.index == reading.index || there.likeness != .same ? there.likeness : .reworded
        printings.append(printing(there.range, in: other, passage: passage, likeness, kept: source.kept * there.kept))
        if tried.count < Self.mostWordings, tried.insert(other.normalizedWords(in: there.range)).inserted {
          sources.append((other, there.range, source.kept * there.kept))
        }
        left.removeAll { $0.index == other.index }
      }
    }
    let named = Set([reading.index] + printings.map(\.report))
    let rest = projection.synopsis.story.reports.filter { !named.contains($0) }
    let elsewhere = verbatim(of: reading.normalizedWords(in: range)) { !named.contains($0) }
    printings = (printings + elsewhere).sorted { $0.report < $1.report }
    let found = Set(elsewhere.map(\.report))
    return Counterparts(printings: [own] + printings, absent: rest.filter { !found.contains($0) })
  }

  /// Two readings of a passage with what stands for what.
  func pair(_ own: FactReading, _ other: FactReading, in passage: Int) -> ReadingPair? {
    let script = ScriptMaker.script(from: own.words, to: other.words)
    let alignment = ReadingAlignment(script, own: own.count, other: other.count)
    return ReadingPair(own: own, other: other, alignment: alignment, script: script)
  }

  private func counterpart(
    of range: Range<Int>, _ pair: ReadingPair, as stretch: Stretch
  ) -> (range: Range<Int>, likeness: Printing.Likeness, kept: Double)? {
    let words = range.filter { pair.own.tokens[$0].kind != .mark }
    let content = words.filter { pair.own.isContent($0) }
    let asked = content.isEmpty ? words : content
    let kept = asked.filter { pair.alignment.toOther[$0] >= 0 }
    let share = Double(kept.count) / Double(max(1, asked.count))
    if kept.isEmpty, let replaced = replaced(range, pair) { return (replaced, .reworded, 0) }
    guard !kept.isEmpty, share >= Self.leastShare,
      let there = there(range, pair, stretch)
    else { return nil }
    if stretch == .quotation, !there.contains(where: { pair.other.isQuoted[$0] }) { return (there, .unmarked, share) }
    let isSame = words.allSatisfy { pair.alignment.toOther[$0] >= 0 } && adds(nothingTo: there, pair)
    return (there, isSame ? .same : .reworded, share)
  }

  /// What stands in the place of a few words that are all replaced together.
  private func replaced(_ range: Range<Int>, _ pair: ReadingPair) -> Range<Int>? {
    pair.script?.edits.first {
      $0.operation == .replace && $0.from.clamped(to: range) == range && $0.from.count <= range.count + 2
    }?.to
  }

  private func there(_ range: Range<Int>, _ pair: ReadingPair, _ stretch: Stretch) -> Range<Int>? {
    guard let span = span(of: range, pair) else { return nil }
    switch stretch {
    case .words: return span
    case .quotation: return quotedSpan(of: range, pair) ?? span
    case .sentence:
      let sentence = pair.other.sentence(of: span.lowerBound)
      return 2 * span.count > sentence.count ? sentence : span
    }
  }

  private func adds(nothingTo there: Range<Int>, _ pair: ReadingPair) -> Bool {
    there.allSatisfy { pair.alignment.toOwn[$0] >= 0 || !pair.other.isContent($0) }
  }

  /// From the first to the last word that stands for one of the range; within the sentence that has most of them.
  private func span(of range: Range<Int>, _ pair: ReadingPair) -> Range<Int>? {
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
  private func quotedSpan(of range: Range<Int>, _ pair: ReadingPair) -> Range<Int>? {
    let places = range.map { pair.alignment.toOther[$0] }.filter { $0 >= 0 && !pair.other.isMark($0) }
    let shares = pair.other.quotations.map { quotation in places.count { quotation.contains($0) } }
    guard let most = shares.max(), 2 * most > places.count, let number = shares.firstIndex(of: most) else { return nil }
    return pair.other.quotations[number]
  }

  private func printing(
    _ range: Range<Int>, in reading: FactReading, passage: Int, _ likeness: Printing.Likeness, kept: Double
  ) -> Printing {
    let bytes = reading.bytes(range)
    return Printing(
      report: reading.index, likeness: likeness, kept: kept, text: reading.report.document.string(bytes),
      places: [PrintedPlace(report: reading.index, passage: passage, bytes: bytes)])
  }

  /// The same words anywhere else in a report: what was not linked may still be there.
  private func verbatim(of words: [WordID], where isWanted: (Int) -> Bool) -> [Printing] {
    guard words.count >= Projection.fewestQuotedWords else { return [] }
    return places.first(of: words, where: isWanted).compactMap {
      printing(of: $0.bytes, in: $0.report, .same, kept: 1)
    }
  }

  /// Words at a place of a report that is at home in some passage; nil in furniture.
  func printing(of bytes: Range<Int>, in report: Int, _ likeness: Printing.Likeness, kept: Double) -> Printing? {
    let own = reports[report]
    guard let passage = projection.synopsis.home[report][own.sentence(atByte: bytes.lowerBound)] else { return nil }
    return Printing(
      report: report, likeness: likeness, kept: kept, text: own.document.string(bytes),
      places: [PrintedPlace(report: report, passage: passage, bytes: bytes)])
  }
}
