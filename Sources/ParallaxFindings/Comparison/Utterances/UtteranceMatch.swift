internal import ParallaxCollation
internal import ParallaxText

/// Two quotations beside each other: whether they are one utterance, and where its words differ.
///
///     “We have learned something [-very-] important today”
struct UtteranceMatch {
  /// Words that one utterance must have before its speakers are compared.
  static let fewestOfSpeakers = 4
  /// Words in a row that make two quotations one utterance.
  private static let longRun = 4
  /// Words that stand for others at one place, at most.
  private static let mostReplaced = 6
  /// Words at either end that may stand for others there.
  private static let mostAtEnd = 3

  let alignment: ReadingAlignment
  private let own: FactReading
  private let other: FactReading
  private let edits: [Edit]
  /// Words of the first that stand in the second too.
  private let kept: [Int]

  /// Nil where nothing is shared.
  init?(_ own: FactReading, _ other: FactReading) {
    guard own.count * other.count <= 250_000 else { return nil }
    let script = ScriptMaker.script(from: own.words, to: other.words)
    let alignment = ReadingAlignment(script, own: own.count, other: other.count)
    kept = own.tokens.indices.filter { alignment.toOther[$0] >= 0 && !own.isMark($0) }
    guard !kept.isEmpty else { return nil }
    self.own = own
    self.other = other
    self.alignment = alignment
    edits = script.edits
  }

  private func words(_ reading: FactReading, _ range: Range<Int>) -> Int { range.count { !reading.isMark($0) } }

  /// The share of the shorter one's words that the other has.
  private var share: Double {
    let shorter = min(words(own, own.tokens.indices), words(other, other.tokens.indices))
    return Double(kept.count) / Double(max(1, shorter))
  }

  /// A run of words that both have, or nearly all of a short one.
  var isOneUtterance: Bool {
    let content = kept.count { own.isContent($0) }
    guard content >= 2 else { return false }
    let run = longestRun
    return run > Self.longRun || run == Self.longRun && content >= 3 && share >= 0.4 || share >= 0.7 && kept.count >= 3
  }

  /// What may be given to different speakers is no mere phrase.
  var isSurelyOneUtterance: Bool {
    kept.count { own.isContent($0) } >= (share == 1 ? 2 : 3) && share >= 0.7 && longestRun >= Self.longRun
  }

  private var longestRun: Int {
    var (longest, run, last) = (0, 0, -2)
    for token in own.tokens.indices where !own.isMark(token) {
      let there = alignment.toOther[token]
      guard there >= 0 else {
        run = 0
        continue
      }
      let isNext = last >= 0 && there > last && (last + 1..<there).allSatisfy { other.isMark($0) }
      run = isNext ? run + 1 : 1
      (longest, last) = (max(longest, run), there)
    }
    return longest
  }

  /// Where the words differ between words that both have. What is cut off at either end says nothing.
  var differences: [FactDifference] {
    edits.filter { $0.difference == .substantive && isTold($0) }.map { edit in
      FactDifference(
        kind: .quotation, own: side(edit.from, own), other: side(edit.to, other), ownValue: own.folded(edit.from),
        value: other.folded(edit.to))
    }
  }

  /// Words that make a gap.
  private static let fewestOfGap = 3

  /// What is gone from within one of them, where all the rest stands there.
  var gaps: [FactDifference] {
    guard share >= 0.8 else { return [] }
    return differences.filter { difference in
      edits.contains { edit in
        difference.own.tokens.contains(edit.from.lowerBound) && (edit.from.isEmpty || edit.to.isEmpty)
          && words(own, edit.from) + words(other, edit.to) >= Self.fewestOfGap
      }
    }
  }

  private func isTold(_ edit: Edit) -> Bool {
    let (lost, gained) = (words(own, edit.from), words(other, edit.to))
    guard lost + gained > 0, edit.operation != .move, !isElided(edit), !isSpelling(edit), !isHidden else {
      return false
    }
    let hasBefore = hasKept(before: edit)
    let hasAfter = hasKept(after: edit)
    if lost > 0, gained > 0 {
      guard max(lost, gained) <= Self.mostReplaced else { return false }
      if hasBefore, hasAfter { return true }
      return max(lost, gained) <= Self.mostAtEnd && (hasBefore || hasAfter) && longestRun >= 3
    }
    guard hasBefore, hasAfter else { return false }
    return edit.from.contains { isTelling($0, own) } || edit.to.contains { isTelling($0, other) } || lost + gained >= 3
  }

  /// Whether a word more or less makes another utterance: any but an article or a conjunction.
  private func isTelling(_ index: Int, _ reading: FactReading) -> Bool {
    if reading.isMark(index) { return false }
    return reading.isContent(index) || reading.tags[index].contains(.negation)
      || !reading.tags[index].meets(.determiner | .preposition | .pronoun) && reading.tokens[index].bytes.count >= 4
  }

  /// Words next to a difference that both have.
  private static let reach = 3

  private func hasKept(before edit: Edit) -> Bool {
    let near = edit.from.lowerBound - Self.reach..<edit.from.lowerBound
    return kept.contains { near.contains($0) && alignment.toOther[$0] < edit.to.lowerBound }
  }

  private func hasKept(after edit: Edit) -> Bool {
    let near = edit.from.upperBound..<edit.from.upperBound + Self.reach
    return kept.contains { near.contains($0) && alignment.toOther[$0] >= edit.to.upperBound }
  }

  /// Whether a report hides a word: `f***ing`.
  private var isHidden: Bool {
    [own, other].contains { reading in
      reading.tokens.indices.contains { reading.isMark($0) && reading.text($0..<$0 + 1).contains("*") }
    }
  }

  /// Whether the report itself says that words are left out or put in, or hides some: `…`, `[the bill]`, `f---ing`.
  private func isElided(_ edit: Edit) -> Bool {
    hasSign(edit.from, own) || hasSign(edit.to, other)
  }

  private func hasSign(_ range: Range<Int>, _ reading: FactReading) -> Bool {
    let near = max(0, range.lowerBound - 2)..<min(reading.count, range.upperBound + 2)
    return near.contains { index in
      guard reading.isMark(index) else { return false }
      let mark = reading.text(index..<index + 1)
      return mark.contains { "…[]()*_—–".contains($0) } || mark == "--" || mark == "..." || isStop(index, reading)
    }
  }

  /// One of several full stops.
  private func isStop(_ index: Int, _ reading: FactReading) -> Bool {
    func isStop(_ index: Int) -> Bool {
      reading.tokens.indices.contains(index) && reading.isMark(index) && reading.text(index..<index + 1) == "."
    }
    return isStop(index) && (isStop(index - 1) || isStop(index + 1))
  }

  /// Whether both sides are one word in two spellings, or with and without a hyphen.
  private func isSpelling(_ edit: Edit) -> Bool {
    func letters(_ range: Range<Int>, _ reading: FactReading) -> String {
      String(reading.text(range).lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }.map(Character.init))
    }
    guard !edit.from.isEmpty, !edit.to.isEmpty else { return false }
    func stems(_ range: Range<Int>, _ reading: FactReading) -> Set<WordID> {
      Set(range.filter { reading.isContent($0) }.map { reading.tokens[$0].stem })
    }
    // Another form of the word is another occasion, or the reporter's.
    let forms = stems(edit.from, own)
    if !forms.isEmpty, forms == stems(edit.to, other) { return true }
    return letters(edit.from, own) == letters(edit.to, other)
  }

  /// The words, or in their place those around it.
  private func side(_ range: Range<Int>, _ reading: FactReading) -> FactDifference.Side {
    .words(context(of: range, reading))
  }

  /// The words with one on each side.
  private func context(of range: Range<Int>, _ reading: FactReading) -> Range<Int> {
    guard range.isEmpty else { return range }
    var (start, end) = (max(0, range.lowerBound - 1), min(reading.count, range.upperBound + 1))
    while start > 0, reading.isMark(start) { start -= 1 }
    while end < reading.count, reading.isMark(end - 1) { end += 1 }
    return start..<max(end, start + 1)
  }
}
