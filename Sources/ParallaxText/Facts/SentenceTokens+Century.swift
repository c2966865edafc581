/// Centuries: `the 19th century`, `XIXe siècle`, `siglo XIX`, `XIX веке`.
extension SentenceTokens {
  /// The number of the unit in the files of languages.
  private static let unit = 15.0
  /// Which of them a report may tell of.
  private static let known = 1...30

  /// The century that digits with letters or Roman digits count, beside the word for it.
  func century(at index: Int) -> Int? {
    guard contains(index), reading[index].kind == .word, mayCount(index), isBesideCentury(index),
      !isFirstLetter(index)
    else { return nil }
    let word = reading.word(index)
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let value = digits.isEmpty ? roman(word) : Int(digits)
    return value.flatMap { Self.known.contains($0) ? $0 : nil }
  }

  /// Most words begin with no digit and no letter that counts.
  private func mayCount(_ index: Int) -> Bool {
    let first = scalar(index)
    return (0x30...0x39).contains(first) || Self.digit(first) != nil
  }

  /// `I secoli passano`, `І століття минали`: one letter that begins a sentence or a clause is an article or `and`.
  private func isFirstLetter(_ index: Int) -> Bool {
    reading.word(index).unicodeScalars.count == 1 && (index == range.lowerBound || reading.isMark(index - 1))
  }

  private func isBesideCentury(_ index: Int) -> Bool {
    let behind = isHyphen(index + 1) ? index + 2 : index + 1
    return unit(at: behind) == Self.unit || unit(at: index - 1) == Self.unit
  }

  /// What a Roman digit counts, or a Cyrillic letter that looks like one.
  private static func digit(_ letter: UInt32) -> Int? {
    switch letter {
    case 0x49, 0x406: 1
    case 0x56: 5
    case 0x58, 0x425: 10
    default: nil
    }
  }

  /// The value of Roman digits, perhaps with the ending of an ordinal: `XIX`, `XIXe`; no `Im`.
  private func roman(_ word: String) -> Int? {
    let digits = word.unicodeScalars.prefix { Self.digit($0.value) != nil }.compactMap { Self.digit($0.value) }
    let ending = String(word.unicodeScalars.dropFirst(digits.count))
    guard ending.isEmpty || reading.table.digits.daySuffixes.contains(ending) else { return nil }
    return digits.indices.reduce(0) { sum, place in
      let isLess = place + 1 < digits.count && digits[place] < digits[place + 1]
      return isLess ? sum - digits[place] : sum + digits[place]
    }
  }
}
