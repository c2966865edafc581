internal import ParallaxText

/// Words of one utterance that two reports print otherwise: what stands between the words that both have.
struct UtteranceDifferences {
  /// Words that stand for others at one place, at most.
  private static let mostReplaced = 8
  /// Words at either end that may stand for others there.
  private static let mostAtEnd = 3
  /// Words before or after them in a row that make it one utterance whatever stands there, and how many of them say
  /// something.
  private static let longRun = (words: 8, content: 4)
  /// Words beside them that both have.
  private static let fewestBeside = 3
  /// Words beside a pronoun at either end that both have: `I will never pay them` is no `We will never pay them`.
  private static let fewestBesidePronouns = 5

  private let own: FactReading
  private let ownWords: SpeltWords
  private let other: FactReading
  private let otherWords: SpeltWords
  private let isHidden: Bool

  init(_ own: FactReading, _ ownWords: SpeltWords, _ other: FactReading, _ otherWords: SpeltWords) {
    (self.own, self.ownWords, self.other, self.otherWords) = (own, ownWords, other, otherWords)
    isHidden = [own, other].contains { reading in
      reading.tokens.indices.contains { reading.isMark($0) && reading.text($0..<$0 + 1).contains("*") }
    }
  }

  /// Nil where a gap says nothing, or a report hides a word (`f***ing`).
  func difference(at gap: CommonRuns.Gap) -> FactDifference? {
    guard !isHidden, let words = compared(gap) else { return nil }
    let (lost, gained) = (ownWords.tokens(of: words.own), otherWords.tokens(of: words.other))
    if areOneWord(ownWords.tokens(of: gap.own), otherWords.tokens(of: gap.other)) { return nil }
    guard !hasSign(lost, own), !hasSign(gained, other), !areOneWord(lost, gained), !areOneFact(lost, gained) else {
      return nil
    }
    let isBare =
      lost.isEmpty || gained.isEmpty || !lost.contains(where: own.isContent)
      || !gained.contains(where: other.isContent)
    let (one, two) = (Self.readable(lost, own, isBare), Self.readable(gained, other, isBare))
    return FactDifference(
      kind: .quotation, own: .words(one), other: .words(two), ownValue: own.folded(one), value: other.folded(two))
  }

  /// The words that stand for each other: all between two runs; at an end as many as both have.
  private func compared(_ gap: CommonRuns.Gap) -> (own: Range<Int>, other: Range<Int>)? {
    let (lost, gained) = (gap.own.count, gap.other.count)
    if gap.before != nil, gap.after != nil {
      if min(lost, gained) == 0 { return isTold(gap) ? (gap.own, gap.other) : nil }
      let beside = (gap.before?.own.count ?? 0) + (gap.after?.own.count ?? 0)
      let fewest = isDenied(gap) ? Self.fewestBeside - 1 : Self.fewestBeside
      return max(lost, gained) <= Self.mostReplaced && beside >= fewest ? (gap.own, gap.other) : nil
    }
    let words = min(lost, gained)
    if words > 0, max(lost, gained) <= Self.mostReplaced, let run = gap.before ?? gap.after, isLong(run),
      ownWords.content(in: gap.own) > 0, otherWords.content(in: gap.other) > 0
    {
      return (gap.own, gap.other)
    }
    guard words > 0, max(lost, gained) <= Self.mostAtEnd, let run = gap.before ?? gap.after,
      run.own.count >= Self.fewestBeside, ownWords.content(in: run.own) > 0
    else { return nil }
    let (a, b) =
      gap.before == nil
      ? (gap.own.suffix(words), gap.other.suffix(words)) : (gap.own.prefix(words), gap.other.prefix(words))
    let arePronouns = words == 1 && gap.own.count == gap.other.count && isSure(run) && arePronouns(a, b)
    // `should have done this five years ago`, `We could have done this five years ago`
    let areWords = words == 1 && isSure(run) && tells(a, ownWords) && tells(b, otherWords)
    return arePronouns || areWords || ownWords.content(in: a) > 0 && otherWords.content(in: b) > 0 ? (a, b) : nil
  }

  /// Whether one of two gaps has a negation.
  private func isDenied(_ gap: CommonRuns.Gap) -> Bool {
    func denies(_ range: Range<Int>, _ words: SpeltWords) -> Bool {
      range.contains { words.reading.tags[words.tokens[$0]].contains(.negation) }
    }
    return denies(gap.own, ownWords) != denies(gap.other, otherWords)
  }

  private func isLong(_ run: CommonRuns.Run) -> Bool {
    run.own.count >= Self.longRun.words && ownWords.content(in: run.own) >= Self.longRun.content
  }

  /// Whether a run is long enough that what stands beside it belongs to one utterance.
  private func isSure(_ run: CommonRuns.Run) -> Bool {
    run.own.count >= Self.fewestBesidePronouns && ownWords.content(in: run.own) > 1
  }

  private func arePronouns(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
    one.allSatisfy { own.tags[ownWords.tokens[$0]].contains(.pronoun) }
      && two.allSatisfy { other.tags[otherWords.tokens[$0]].contains(.pronoun) }
  }

  /// Whether words more or less make another utterance: any but an article or a conjunction.
  private func isTold(_ gap: CommonRuns.Gap) -> Bool {
    gap.own.count + gap.other.count >= Self.fewestBeside
      || gap.own.contains { isTelling(ownWords.tokens[$0], own) }
      || gap.other.contains { isTelling(otherWords.tokens[$0], other) }
  }

  /// `es hätte Tote geben können`, `es hätte Tote geben müssen`
  private func tells(_ range: Range<Int>, _ words: SpeltWords) -> Bool {
    range.allSatisfy { isTelling(words.tokens[$0], words.reading) }
  }

  private func isTelling(_ index: Int, _ reading: FactReading) -> Bool {
    reading.isContent(index) || reading.tags[index].contains(.negation)
      || !reading.tags[index].meets(.determiner | .preposition | .pronoun) && reading.tokens[index].bytes.count >= 4
  }

  // MARK: What is none

  /// Whether the report itself says that words are left out or put in, or hides some: `…`, `[the bill]`, `f---ing`.
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

  /// Whether both sides are one word in two spellings, with and without a hyphen, or in two forms: another form is the
  /// reporter's, or another occasion.
  private func areOneWord(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
    guard !one.isEmpty, !two.isEmpty else { return false }
    func stems(_ range: Range<Int>, _ reading: FactReading) -> Set<WordID> {
      Set(range.filter { reading.isContent($0) }.map { reading.tokens[$0].stem })
    }
    let forms = stems(one, own)
    if !forms.isEmpty, forms == stems(two, other) { return true }
    func letters(_ range: Range<Int>, _ reading: FactReading) -> String {
      String(reading.text(range).lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }.map(Character.init))
    }
    let (a, b) = (letters(one, own), letters(two, other))
    if a.isEmpty || b.isEmpty { return false }
    return a == b || a.hasSuffix(b) && isShortForm(two, other) || b.hasSuffix(a) && isShortForm(one, own)
      || isElided(one, own, a, from: b) || isElided(two, other, b, from: a)
  }

  /// Whether words differ by vowels in whose place an apostrophe stands: `hat’s` is `hat es`, `l’ho` is `lo ho`.
  private func isElided(_ range: Range<Int>, _ reading: FactReading, _ letters: String, from full: String) -> Bool {
    guard full.count > letters.count, reading.text(range).contains(where: { $0 == "'" || $0 == "’" }),
      letters.first == full.first
    else { return false }
    var rest = letters[...]
    var gone = ""
    for letter in full {
      if rest.first == letter { rest.removeFirst() } else { gone.append(letter) }
    }
    return rest.isEmpty && gone.allSatisfy { Self.vowels.contains($0) }
  }

  private static let vowels = "aeiouyàèéìòù"

  /// Whether a word is what an apostrophe has left of it: `I ’m`.
  private func isShortForm(_ range: Range<Int>, _ reading: FactReading) -> Bool {
    func isApostrophe(_ character: Character?) -> Bool { character == "'" || character == "’" }
    return isApostrophe(reading.text(range).first)
      || range.lowerBound > 0 && isApostrophe(reading.text(range.lowerBound - 1..<range.lowerBound).last)
  }

  /// Whether both sides are one number, date or name in two forms: `two hundred`, `200`.
  private func areOneFact(_ one: Range<Int>, _ two: Range<Int>) -> Bool {
    func facts(_ facts: [Fact], _ range: Range<Int>) -> [Fact] { facts.filter { $0.whole.overlaps(range) } }
    let (ours, theirs) = (facts(own.numbers, one), facts(other.numbers, two))
    if !ours.isEmpty, ours.count == theirs.count {
      return zip(ours, theirs).allSatisfy { [.same, .fits].contains($0.agreement(with: $1)) }
    }
    let (names, others) = (facts(own.names, one), facts(other.names, two))
    return names.count == 1 && others.count == 1
      && NameForm.relation(names[0].value, others[0].value, own.table.names.nicknames) == .same
  }

  // MARK: What a reader can read

  /// Words that mean something: no half of a compound, and of what says nothing by itself a word on both sides.
  private static func readable(_ range: Range<Int>, _ reading: FactReading, _ isBare: Bool) -> Range<Int> {
    let whole = range.isEmpty ? range : compound(range, reading)
    guard isBare else { return whole }
    var (start, end) = (max(0, whole.lowerBound - 1), min(reading.count, whole.upperBound + 1))
    while start > 0, reading.isMark(start) { start -= 1 }
    while end < reading.count, reading.isMark(end - 1) { end += 1 }
    return compound(start..<max(end, start + 1), reading)
  }

  /// With the other parts of words that a hyphen joins.
  private static func compound(_ range: Range<Int>, _ reading: FactReading) -> Range<Int> {
    func isJoint(_ index: Int) -> Bool {
      index > 0 && index + 1 < reading.count && reading.isMark(index) && reading.text(index..<index + 1) == "-"
        && reading.tokens[index - 1].end == reading.tokens[index].start
        && reading.tokens[index].end == reading.tokens[index + 1].start
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isJoint(start - 1) { start -= 2 }
    if isJoint(start) { start -= 1 }
    while isJoint(end) { end += 2 }
    if isJoint(end - 1) { end += 1 }
    return start..<end
  }
}
