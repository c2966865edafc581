public import ParallaxCollation
internal import ParallaxText

/// Words that are replaced in a sentence that is otherwise kept: no fact by the rules, but for a reader to judge
/// (`partners`, `neighbors`).
public struct WordingToCheck: Sendable, Equatable {
  /// Index into the synopsis's passages.
  public let passage: Int
  /// That of the report compared with last.
  public let readings: [FindingReading]
}

extension Projection {
  /// The list is for a look through; more is noise.
  private static let mostWordings = 40

  /// Wordings to check that no finding is about, in the order of the passages.
  public func wordingsToCheck(in collation: Collation, besides findings: [Finding]) -> [WordingToCheck] {
    let finder = WordingFinder(projection: self, reports: collation.reports, findings: findings)
    let all = synopsis.passages.indices.flatMap { passage in
      synopsis.passages[passage].kind == .headlines ? [] : finder.wordings(in: passage)
    }
    return all.enumerated().sorted { ($0.element.lost, $0.offset) < ($1.element.lost, $1.offset) }
      .prefix(Self.mostWordings).sorted { $0.offset < $1.offset }.map(\.element.wording)
  }
}

private struct WordingFinder {
  private static let mostWords = 3
  /// Of the sentence: what may be changed besides.
  private static let mostLost = 0.5

  let projection: Projection
  let reports: [Report]
  let findings: [Finding]

  /// With the share of the sentence that is changed.
  func wordings(in passage: Int) -> [(wording: WordingToCheck, lost: Double)] {
    let comparison = projection.comparisons[passage]
    guard let cell = projection.synopsis.passages[passage].cell(of: comparison.against) else { return [] }
    let own = ReadingTokens(of: cell, in: reports)
    return comparison.variants.compactMap { variant -> (wording: WordingToCheck, lost: Double)? in
      guard variant.difference == .substantive, isShort(variant.tokens, of: own),
        let sentence = sentence(around: variant.tokens, own)
      else { return nil }
      let others = variant.readings.compactMap {
        reading(of: $0, in: passage, against: comparison.against, variant, own)
      }
      let shares = others.flatMap(\.reports).compactMap { lost(in: sentence, of: $0, comparison) }
      guard !others.isEmpty, let lost = shares.min(), lost <= Self.mostLost else { return nil }
      let base = FindingReading(
        text: text(variant.tokens, own), places: [place(variant.tokens, own)].compactMap(\.self))
      let areTold = (others + [base]).contains { $0.places.contains(where: isTold) }
      return areTold ? nil : (WordingToCheck(passage: passage, readings: others + [base]), lost)
    }
  }

  private func reading(
    of reading: VariantReading, in passage: Int, against: Int, _ variant: Variant, _ own: ReadingTokens
  ) -> FindingReading? {
    guard let first = reading.places.first, first.report != against,
      let cell = projection.synopsis.passages[passage].cell(of: first.report)
    else { return nil }
    let tokens = ReadingTokens(of: cell, in: reports)
    guard isShort(first.tokens, of: tokens), stems(first.tokens, tokens).isDisjoint(with: stems(variant.tokens, own))
    else { return nil }
    let places = reading.places.compactMap { place -> FindingPlace? in
      guard let cell = projection.synopsis.passages[passage].cell(of: place.report) else { return nil }
      return self.place(place.tokens, ReadingTokens(of: cell, in: reports))
    }
    return FindingReading(text: reading.text, places: places)
  }

  /// A few words with content.
  private func isShort(_ range: Range<Int>, of reading: ReadingTokens) -> Bool {
    let tokens = reading.indices[range].map { reports[reading.report].tokens[$0] }
    let words = tokens.filter { $0.kind != .mark }
    return words.count == tokens.count && (1...Self.mostWords).contains(words.count)
      && words.contains { $0.kind == .word && !projection.facts[reading.report].table.isLight($0.normalized) }
  }

  private func stems(_ range: Range<Int>, _ reading: ReadingTokens) -> Set<WordID> {
    Set(
      reading.indices[range].map { reports[reading.report].tokens[$0] }
        .filter { !projection.facts[reading.report].table.isLight($0.normalized) }.map(\.stem))
  }

  /// The tokens of the reading that stand in the sentence of a range.
  private func sentence(around range: Range<Int>, _ reading: ReadingTokens) -> Range<Int>? {
    let report = reports[reading.report]
    let sentence = report.sentences[
      report.sentence(atByte: Int(report.tokens[reading.indices[range.lowerBound]].start))]
    let inside = reading.indices.indices.filter { sentence.tokens.contains(reading.indices[$0]) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<last + 1
  }

  private func lost(in sentence: Range<Int>, of report: Int, _ comparison: Comparison) -> Double? {
    guard let script = comparison.script(of: report) else { return nil }
    let changed = script.edits.filter { $0.difference == .substantive && $0.operation != .move }
      .reduce(0) { $0 + $1.from.clamped(to: sentence).count }
    return Double(changed) / Double(max(1, sentence.count))
  }

  private func text(_ range: Range<Int>, _ reading: ReadingTokens) -> String {
    reading.bytes(range, in: reports[reading.report]).map(reports[reading.report].document.string).joined(
      separator: " ")
  }

  private func place(_ range: Range<Int>, _ reading: ReadingTokens) -> FindingPlace? {
    reading.bytes(range, in: reports[reading.report]).first.map {
      FindingPlace(
        report: reading.report, sentence: reports[reading.report].sentence(atByte: $0.lowerBound), bytes: $0)
    }
  }

  private func isTold(_ place: FindingPlace) -> Bool {
    findings.contains { finding in
      finding.readings.contains { reading in
        reading.text != nil
          && reading.places.contains { $0.report == place.report && $0.bytes.overlaps(place.bytes) }
      }
    }
  }
}
