/// Names and roles among the words about a speaker, and what governs them.
extension SubjectReader {
  /// The name that goes on behind an initial or a title: `James E. Tamm`, `White House Press Secretary Josh Tamm`.
  func whole(_ name: Range<Int>, before end: Int) -> Range<Int> {
    let name = withParticles(withLeadingInitials(name))
    var next = name.upperBound
    if next + 1 < end, reading.isCapital(next), reading.word(next).count == 1, isMark(next + 1, in: ".") {
      next += 2
      guard let other = names.within(next..<end).first, other.range.lowerBound == next else { return name }
      return name.lowerBound..<other.range.upperBound
    }
    while next < end, reading.tags[next].contains(.title) { next += 1 }
    guard next > name.upperBound, let other = names.within(next..<end).first, other.range.lowerBound == next else {
      return name
    }
    return other.range
  }

  /// `J. P. Tamm`
  func withLeadingInitials(_ name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while start >= 2, isMark(start - 1, in: "."), reading.isCapital(start - 2), reading.word(start - 2).count == 1 {
      start -= 2
    }
    return start..<name.upperBound
  }

  /// `Ilmo von der Aue`, where nouns have capitals and names end before particles.
  private func withParticles(_ name: Range<Int>) -> Range<Int> {
    var next = name.upperBound
    while next < inside.count, next < name.upperBound + 2, reading.tags[next].contains(.particle) { next += 1 }
    guard name.count == 1, next > name.upperBound, next < inside.count, reading.isCapital(next) else { return name }
    return name.lowerBound..<next + 1
  }

  /// The token behind a name, and behind its initial: `Ilmo B. (41)`.
  func behindInitial(_ name: Range<Int>) -> Int {
    let next = name.upperBound
    guard next + 1 < inside.count, reading.isCapital(next), reading.word(next).count == 1, isMark(next + 1, in: ".")
    else { return next }
    return next + 2
  }

  /// `a Russian source`, `the Lenna Times host`: what looks like a name is said of somebody.
  func source(behind name: Range<Int>, from start: Int, before end: Int) -> Range<Int>? {
    let next = name.upperBound
    guard next < end, !reading.isCapital(next), !reading.isMark(next) else { return nil }
    let isSaidOf = name.lowerBound > start && isArticle(name.lowerBound - 1) && isContent(next)
    guard reading.tags[next].contains(.source) || isSaidOf && !reading.tags[next].meets(.saying | .speech | .hedge)
    else {
      return nil
    }
    return beginning(of: name.lowerBound, from: start)..<next + 1
  }

  /// `James E.` before `Tamm`.
  func withInitial(_ name: Range<Int>, from start: Int) -> Range<Int> {
    let initial = name.lowerBound - 2
    guard initial > start, isMark(initial + 1, in: "."), reading.isCapital(initial), reading.word(initial).count == 1,
      let first = self.name(at: initial - 1), first.upperBound == initial, first.lowerBound >= start
    else { return name }
    return first.lowerBound..<name.upperBound
  }

  /// Where a role begins whose noun stands at `index`: with its article, or the words before it.
  func beginning(of index: Int, from start: Int) -> Int {
    var first = index
    while first > start, index - first < 6, !isArticle(first), !reading.isMark(first - 1) || isHyphen(first - 1),
      isArticle(first - 1)
        || !reading.tags[first - 1].meets(.preposition | .saying | .speech | .pronoun | .complement | .negation)
    {
      first -= 1
    }
    return first
  }

  func name(at index: Int) -> Range<Int>? {
    names.within(max(0, index - 8)..<min(inside.count, index + 8)).first { $0.range.contains(index) }?.range
  }

  /// Whether a name may be who speaks: nothing governs it, and it owns nothing (`Quill’s office`).
  func isSubject(_ name: Range<Int>, from start: Int) -> Bool {
    let last = reading.word(name.upperBound - 1)
    if isObject(name) { return false }
    return !isGoverned(name.lowerBound, from: start) && !last.hasSuffix("'s") && !last.hasSuffix("’s")
  }

  /// What may stand between a verb and the name of its subject: articles, titles, roles.
  func isBeforeName(_ index: Int) -> Bool {
    hasArticle(index) || isSomebody(index) || reading.isCapital(index)
  }

  func isSomebody(_ index: Int) -> Bool { reading.tags[index].meets(.title | .source | .role) }

  /// Whether all words of a name have an ending that no subject has: `сказали Николаю Тамму`, `Заречинского`; of a single
  /// word two letters tell nothing (`Нетаньяху`).
  func isObject(_ name: Range<Int>) -> Bool {
    let endings = reading.table.names.objectEndings
    guard !endings.isEmpty else { return false }
    let words = name.filter { reading[$0].kind == .word && !reading.tags[$0].contains(.particle) }
    return words.allSatisfy { word in
      let text = reading.word(word)
      return endings.contains { (words.count > 1 || $0.count > 1) && text.hasSuffix($0) }
    }
  }

  /// Whether a preposition stands before the words, with no more than articles, titles and the like between.
  func isGoverned(_ index: Int, from start: Int) -> Bool {
    var before = index - 1
    while before >= start, index - before <= 6 {
      let tags = reading.tags[before]
      if reading.table.isObjectArticle(reading[before].normalized) || isMark(before, in: "(") { return true }
      // `la Marchesini`
      if tags.contains(.preposition) || tags.contains(.particle) && !isArticle(before), !tags.contains(.definite) {
        return true
      }
      if isMark(before, in: "'’") { return true }
      if tags.meets(.weekday | .month | .relative) { return false }
      let isStop = isMark(before, in: ".") && before > start && reading.tags[before - 1].contains(.title)
      guard isStop || isArticle(before) || tags.contains(.title) || isCapitalName(before) else { return false }
      before -= 1
    }
    return false
  }

  /// Where nouns have capitals, a capital tells nothing.
  func isCapitalName(_ index: Int) -> Bool {
    reading.isCapital(index) && !reading.table.names.nounsHaveCapitals
  }

  func isArticle(_ index: Int) -> Bool {
    let tags = reading.tags[index]
    return tags.contains(.definite) || tags.contains(.determiner) && !tags.meets(.preposition | .attributing | .saying)
  }

  /// An article, or a word that one is part of: `l’avocat`.
  func hasArticle(_ index: Int) -> Bool {
    if isArticle(index) { return true }
    let text = reading.report.document.text[reading[index].bytes]
    guard reading[index].kind == .word, text.count > 3, text.first == UInt8(ascii: "l") else { return false }
    return text.dropFirst().first == UInt8(ascii: "'") || text.dropFirst().starts(with: "’".utf8)
  }

  /// A hyphen between two words that it touches.
  func isHyphen(_ index: Int) -> Bool {
    guard isMark(index, in: "-‐‑"), index > 0, index + 1 < inside.count else { return false }
    return reading[index - 1].end == reading[index].start && reading[index].end == reading[index + 1].start
  }

  func isSubjectPronoun(_ index: Int) -> Bool {
    let tags = reading.tags[index]
    return tags.contains(.pronoun) && !tags.contains(.impersonal)
  }

  func isContent(_ index: Int) -> Bool {
    !reading.isMark(index) && !reading.table.isLight(reading[index].normalized)
  }

  func isLetter(_ index: Int) -> Bool {
    reading[index].kind == .word && reading[index].bytes.count == 1 && isHyphen(index + 1)
  }

  func isEnd(_ index: Int, in clause: Range<Int>) -> Bool {
    isMark(index, in: "!?…") || isMark(index, in: ".") && index + 1 == clause.upperBound
  }

  func isMark(_ index: Int?, in marks: String) -> Bool {
    guard let index, inside.indices.contains(index), reading.isMark(index) else { return false }
    let scalar = reading.report.document.text.scalar(at: Int(reading[index].start)).value
    return marks.unicodeScalars.contains { $0.value == scalar }
  }
}
