/// Tells the name of a ship, a film or a company from a quotation: `the ferry “Dawn”`, not `called it “worthless”`.
///
/// A name has capitals as the titles of its language have, is short, and stands in its sentence as a noun does: nobody
/// says it.
struct QuotedNames {
  private static let mostWords = 8
  /// Words of a name of which only the first has a capital.
  private static let mostSmallWords = 4
  /// Tokens of its sentence that are looked at before and behind it.
  private static let reach = 48

  private let reading: TaggedTokens
  /// Tokens that stand inside quotation marks.
  private let inside: [Bool]

  init(_ reading: TaggedTokens, inside: [Bool]) {
    self.reading = reading
    self.inside = inside
  }

  /// Those of some spans that are names.
  func names(among spans: [MarkedSpan]) -> Set<Int> {
    let kinds = spans.map(kind)
    // In a headline all words have capitals; what is a name elsewhere is one there.
    let known = Set(zip(spans, kinds).filter { $0.1 == .name }.map { words($0.0) })
    return Set(
      spans.indices.filter {
        kinds[$0] == .name || kinds[$0] == .maybe && known.contains(words(spans[$0]))
      })
  }

  private enum Kind { case name, maybe, quotation }

  private func words(_ span: MarkedSpan) -> [WordID] {
    span.range.lazy.filter { !reading.isMark($0) }.map { reading[$0].normalized }
  }

  private func kind(of span: MarkedSpan) -> Kind {
    let words = span.range.filter { !reading.isMark($0) }
    guard span.parts.count == 1, let first = words.first, words.count <= Self.mostWords,
      reading.isCapital(first) || reading.startsWithDigit(first), !isAttributed(span.range)
    else { return .quotation }
    let content = words.filter { !reading.table.isLight(reading[$0].normalized) && !reading.startsWithDigit($0) }
    guard !content.isEmpty else { return .quotation }
    let whole = reading.report.sentences[reading.report.sentence(ofToken: first)].tokens
    let sentence = whole.clamped(to: max(0, first - Self.reach)..<first + words.count + Self.reach)
    // It says all that the sentence says.
    if sentence.allSatisfy({ span.range.contains($0) || reading.isMark($0) }) { return .quotation }
    let hasCapitals = content.allSatisfy(reading.isCapital)
    if reading.table.names.nounsHaveCapitals {
      let isTitle = hasCapitals || startsAsTitle(first, sentence)
      return isTitle && !isCalled(span.range, sentence) ? .name : .quotation
    }
    if hasCapitals { return isTitleCase(sentence, besides: span.range) ? .maybe : .name }
    let isFirstAlone = !reading.table.names.titlesHaveCapitals && words.count <= Self.mostSmallWords
    return isFirstAlone && isAfterNoun(span.range, sentence) ? .name : .quotation
  }

  /// Whether punctuation and a verb of saying stand before or after it, or a colon, or it ends as sentences do.
  private func isAttributed(_ span: Range<Int>) -> Bool {
    let count = reading.report.tokens.count
    if isMark(span.upperBound - 1, in: "!?…") || isMark(span.lowerBound - 2, in: ":") { return true }
    let after = (span.upperBound..<min(count, span.upperBound + 8)).prefix {
      !isMark($0, in: ".;") || $0 < span.upperBound + 2
    }
    let isParted = isMark(span.upperBound - 1, in: ",.") || after.prefix(2).contains { isMark($0, in: ",—–-") }
    // On “Hannity,” she said: a name stands behind a word.
    let isWithin = isWord(span.lowerBound - 2) && !isSaying(span.lowerBound - 2)
    if isParted, !isWithin, after.prefix(6).contains(where: isSaying) { return true }
    let before = max(0, span.lowerBound - 5)..<max(0, span.lowerBound - 1)
    return isMark(span.lowerBound - 2, in: ",") && before.contains(where: isSaying)
  }

  /// `der Film „Der lange Winter“`: an article with a capital, where no sentence begins.
  private func startsAsTitle(_ first: Int, _ sentence: Range<Int>) -> Bool {
    reading.table.isLight(reading[first].normalized) && isWord(first - 2) && sentence.contains(first - 2)
  }

  /// `nannte den Plan „Wahnsinn“`: where every noun has a capital, the verb tells.
  private func isCalled(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = span.lowerBound - 2
    if sentence.contains(before), reading.tags[before].contains(.source) { return false }
    return sentence.contains { !inside[$0] && !span.contains($0) && isSaying($0) }
  }

  /// `la revista «Cien años»`: a noun stands right before it.
  private func isAfterNoun(_ span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = span.lowerBound - 2
    guard sentence.contains(before), reading[before].kind == .word else { return false }
    return !reading.table.isLight(reading[before].normalized) && !isSaying(before)
  }

  private func isTitleCase(_ sentence: Range<Int>, besides span: Range<Int>) -> Bool {
    let words = sentence.filter {
      reading[$0].kind == .word && !span.contains($0) && !reading.table.isLight(reading[$0].normalized)
    }
    return words.count >= 3 && words.count(where: reading.isCapital) * 5 > words.count * 4
  }

  /// A verb; `according to` may stand beside a name.
  private func isSaying(_ index: Int) -> Bool {
    !inside[index] && reading.tags[index].meets(.saying | .speech) && !reading.tags[index].meets(.attributing | .credit)
  }

  private func isWord(_ index: Int) -> Bool {
    guard reading.report.tokens.indices.contains(index), !reading.isMark(index) else { return false }
    return reading.report.sentence(ofToken: index) == reading.report.sentence(ofToken: index + 1)
  }

  private func isMark(_ index: Int, in marks: String) -> Bool {
    guard reading.report.tokens.indices.contains(index), reading.isMark(index) else { return false }
    let scalar = reading.report.document.text.scalar(at: Int(reading[index].start)).value
    return marks.unicodeScalars.contains { $0.value == scalar }
  }
}
