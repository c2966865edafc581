/// The tokens of a sentence, as the readers of numbers, dates and times ask of them.
struct SentenceTokens {
  let reading: TaggedTokens
  let range: Range<Int>

  var style: DigitStyle { reading.style }

  func contains(_ index: Int) -> Bool { range.contains(index) }

  /// The number of the unit that a word is; nil for any other.
  func unit(at index: Int) -> Double? { has(.unit, at: index) ? reading.value(index) : nil }

  func has(_ tags: WordTags, at index: Int) -> Bool { contains(index) && reading.tags[index].contains(tags) }

  func isMark(_ byte: UInt8, at index: Int) -> Bool {
    contains(index) && reading.isMark(index) && reading.mark(index) == byte && reading[index].bytes.count == 1
  }

  /// The first character of a token.
  func scalar(_ index: Int) -> UInt32 { reading.report.document.text.scalar(at: Int(reading[index].start)).value }

  func isHyphen(_ index: Int) -> Bool {
    contains(index) && reading.isMark(index)
      && reading.report.document.text.scalar(at: Int(reading[index].start)).isHyphen && reading[index].bytes.count <= 3
  }

  /// Whether nothing stands between a token and the one before it.
  func isGlued(_ index: Int) -> Bool {
    contains(index) && contains(index - 1) && reading[index].start == reading[index - 1].end
  }

  func isDigits(_ index: Int) -> Bool { contains(index) && reading[index].kind == .number }

  /// One to so many digits and nothing else, as a number.
  func plainDigits(_ index: Int, most: Int) -> Int? {
    guard isDigits(index), reading[index].bytes.count <= most else { return nil }
    return Int(reading.word(index))
  }

  /// The number that a word stands for, where it is a number word.
  func numberWord(_ index: Int) -> Double? { has(.number, at: index) ? reading.value(index) : nil }

  func scale(_ index: Int) -> Double? {
    has(.scale, at: index) && reading[index].kind == .word ? reading.value(index) : nil
  }

  /// The longest phrase of a kind that begins at a token, with the token after it.
  func phrase(_ kind: WordKind, at index: Int) -> (phrase: Phrase, end: Int)? {
    guard has(.phrase, at: index) else { return nil }
    var best: (phrase: Phrase, end: Int)?
    for phrase in reading.table.phrases(from: reading[index].normalized) where phrase.kind == kind {
      if let end = phrase.end(from: index, in: range, of: reading.report), end > best?.end ?? 0 { best = (phrase, end) }
    }
    return best
  }

  /// A phrase of a kind that ends before a token, perhaps with the stop of an abbreviation.
  func phrase(_ kind: WordKind, before place: Int) -> (phrase: Phrase, start: Int)? {
    let index = isMark(UInt8(ascii: "."), at: place - 1) && isGlued(place - 1) ? place - 1 : place
    for start in stride(from: index - 1, through: max(range.lowerBound, index - 5), by: -1) {
      if let found = phrase(kind, at: start), found.end == index { return (found.phrase, start) }
    }
    return nil
  }

  /// The place after a phrase of a kind, where one begins here, else the place itself.
  func skip(_ kind: WordKind, at index: Int) -> Int { phrase(kind, at: index)?.end ?? index }
}
