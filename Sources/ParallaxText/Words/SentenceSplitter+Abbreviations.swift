/// Full stops that end no sentence: abbreviations, initials, ordinals.
extension SentenceSplitter {
  func isAbbreviation(_ terminator: Int, next: Int, start: Int) -> Bool {
    if isDotted(terminator) { return goesOn(next) }
    guard scalar(terminator) == 0x2E, tokens[terminator].count == 1, terminator > start,
      tokens[terminator - 1].end == tokens[terminator].start
    else { return false }
    let before = terminator - 1
    if tokens[before].kind == .number { return isOrdinal(before, next: next, start: start) }
    guard tokens[before].kind == .word else { return false }
    return isAbbreviation(word: before, next: next, start: start)
  }

  private func isAbbreviation(word before: Int, next: Int, start: Int) -> Bool {
    let isCapitalized = isCapitalised(before)
    if words.stopMakesOrdinal, isRomanOrdinal(before), goesOn(next) { return true }
    let isInitial = isCapitalized && tokens[before].count == text.scalar(at: tokens[before].start).length
    if isInitial, isAge(next) { return true }
    switch words.follower(of: key(before), isCapitalized: isCapitalized) ?? elided(before) {
    case .name where tokens[next].kind == .word: return isCapitalized || letters(before) < 3
    case .name where tokens[next].kind == .number: return !isCapitalized && letters(before) < 3
    case .number where tokens[next].kind == .number: return true
    case .any: return goesOn(next) || tokens[next].kind == .word && isInitialWithStop(next)
    case .anyAfterComma where before == start || scalar(before - 1) == 0x2C: return goesOn(next)
    default: break
    }
    if words.isAfterNoun(key(before)), before > tokens.startIndex, words.nouns.contains(key(before - 1)) { return true }
    return isInitial && tokens[next].kind == .word && (goesOn(next) || isInitialWithStop(next))
  }

  /// `Ilmo B. (41)`
  private func isAge(_ index: Int) -> Bool {
    scalar(index) == 0x28 && index + 2 < tokens.endIndex && tokens[index + 1].kind == .number
      && scalar(index + 2) == 0x29
  }

  /// `О.` of `А. О. Тамм`, though the letter is a word too.
  private func isInitialWithStop(_ index: Int) -> Bool {
    tokens[index].count == text.scalar(at: tokens[index].start).length && isCapitalised(index) && isGluedToNext(index)
      && scalar(index + 1) == 0x2E
  }

  /// The abbreviation behind an article that has lost its vowel: `l’art. 5`.
  private func elided(_ index: Int) -> SentenceWords.Follower? {
    let bytes = tokens[index].bytes
    var place = bytes.lowerBound
    while place < bytes.upperBound, !text.scalar(at: place).isApostrophe { place += text.scalar(at: place).length }
    guard place < bytes.upperBound, bytes.upperBound - place <= 24 else { return nil }
    let start = place + text.scalar(at: place).length
    return words.follower(of: PhraseKey(word: start..<bytes.upperBound, in: text), isCapitalized: false)
  }

  /// `Ludwig XIV.`
  private func isRomanOrdinal(_ index: Int) -> Bool {
    (2...5).contains(tokens[index].count) && text[tokens[index].bytes].allSatisfy { "IVX".utf8.contains($0) }
  }

  /// `1. First`, the day in `am 3. Oktober`, and where a stop makes ordinals `der 17. Versuch`.
  private func isOrdinal(_ number: Int, next: Int, start: Int) -> Bool {
    if words.stopMakesOrdinal, tokens[number].count <= 3, isOrdinalBeforeNoun(number, next: next, start: start) {
      return true
    }
    guard tokens[number].count <= 2 else { return false }
    return number == start || words.months.contains(key(next))
  }

  /// An article or a preposition before the number, and nothing behind it that begins sentences.
  private func isOrdinalBeforeNoun(_ number: Int, next: Int, start: Int) -> Bool {
    guard tokens[next].kind == .word, !isStarter(next) else { return false }
    return number == start || words.ordinalLeads.contains(key(number - 1))
  }
}
