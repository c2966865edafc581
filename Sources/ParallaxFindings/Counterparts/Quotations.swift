public import ParallaxCollation
public import ParallaxSupport
internal import ParallaxText

extension Projection {
  /// Fewer words inside quotation marks are a name or a word held at arm's length.
  static let fewestQuotedWords = 3

  /// Each quotation of the story once, in the order of the passages: the words as the base has them (or the first
  /// report that quotes them), with what every other report has of them.
  ///
  /// A quotation ends at its mark or with its sentence.
  public func quotations(in collation: Collation, _ order: WorkOrder = WorkOrder()) -> [Counterparts] {
    let finder = CounterpartFinder(self, in: collation)
    let steps = StepCounter(order.progress)
    let bytes = synopsis.story.reports.reduce(0) { $0 + collation.reports[$1].document.text.count }
    let found: [[Counterparts]] = .inParallel(
      finder.readings.count, fewest: bytes < Parallelism.bytes ? .max : 2
    ) { passage in
      guard order.isWanted() else { return [] }
      defer { steps.step(of: finder.readings.count) }
      return synopsis.passages[passage].kind == .headlines ? [] : quotations(in: passage, finder)
    }
    return Array(found.joined())
  }

  private func quotations(in passage: Int, _ finder: CounterpartFinder) -> [Counterparts] {
    let readings = finder.readings[passage]
    var found: [Counterparts] = []
    var told: [PrintedPlace] = []
    let baseFirst = readings.filter { $0.index == base } + readings.filter { $0.index != base }
    for reading in baseFirst {
      for range in reading.quotations where reading.words(in: range) >= Self.fewestQuotedWords {
        let bytes = reading.bytes(range)
        if told.contains(where: { $0.report == reading.index && $0.bytes.overlaps(bytes) }) { continue }
        let counterparts = finder.counterparts(of: range, in: reading, passage: passage, as: .quotation)
        told += counterparts.printings.flatMap(\.places)
        found.append(counterparts)
      }
    }
    return found
  }

  /// What every report of the story has of each sentence; nothing for one that is in no passage.
  public func counterparts(of sentences: [SentenceID], in collation: Collation) -> [Counterparts] {
    let finder = CounterpartFinder(self, in: collation)
    return sentences.compactMap { counterparts(of: $0, finder, collation) }
  }

  private func counterparts(
    of sentence: SentenceID, _ finder: CounterpartFinder, _ collation: Collation
  ) -> Counterparts? {
    guard let passage = synopsis.home[sentence.report][sentence.sentence] else { return nil }
    let bytes = collation.reports[sentence.report].sentences[sentence.sentence].bytes
    guard let reading = finder.readings[passage].first(where: { $0.index == sentence.report }),
      let range = reading.tokens(in: bytes)
    else { return nil }
    return finder.counterparts(of: range, in: reading, passage: passage, as: .sentence)
  }
}

extension FactReading {
  func words(in range: Range<Int>) -> Int { range.count { !isMark($0) } }

  func normalizedWords(in range: Range<Int>) -> [WordID] {
    tokens[range].lazy.filter { $0.kind != .mark }.map(\.normalized)
  }

  /// The tokens that stand within bytes of the report's text; nil for none.
  func tokens(in bytes: Range<Int>) -> Range<Int>? {
    let inside = tokens.indices.filter { tokens[$0].bytes.overlaps(bytes) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }
}
