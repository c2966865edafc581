/// Words of a language that mean something together, or one that does by its place.
package struct Phrase: Sendable {
  let kind: WordKind
  /// In the form tokens are compared by; a hyphen may stand between two.
  let words: [WordID]
  /// What stands for it as a number: one, or the least and the most (`several=2-12`).
  let value: Double
  let most: Double

  /// Of a time that is not exact, the minutes by which it may be off (`mittag=720-90`).
  var slack: Int { most == value ? 0 : Int(most) }

  /// The kinds that have phrases.
  static let kinds: [WordKind] = [
    .about, .nearly, .above, .below, .several, .many, .bare, .article, .amountLink, .halfLink, .tensLink, .twenties,
    .fraction, .fractions, .shareLink, .minus, .belowZero, .percentWords, .percentPoint, .halfDay, .clockTime,
    .clockPart,
    .clockRest, .clockMark, .clockHour, .clockLead, .monthWord, .yearLink, .generation,
  ]

  /// - Returns: nil where a word of it stands in no report.
  init?(_ entry: LanguageWords.Entry, _ kind: WordKind, _ vocabulary: Vocabulary) {
    var words: [WordID] = []
    for word in entry.word.split(separator: UInt8(ascii: "_")) {
      guard let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: word)) else { return nil }
      words.append(id)
    }
    let value = entry.value.map { String(decoding: $0, as: UTF8.self) } ?? "0"
    let limits = value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let isRange = limits.count == 2 && !limits[0].isEmpty
    self.kind = kind
    self.words = words
    self.value = Double(isRange ? String(limits[0]) : value) ?? 0
    most = isRange ? Double(limits[1]) ?? 0 : self.value
  }
}
