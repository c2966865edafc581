internal import ParallaxText

/// Names that are one but for their letters.
extension NameRule {
  /// Whether two names are one that is spelt in two ways, and no transliterations of one.
  func areSpeltApart(_ one: Fact, _ other: Fact) -> Bool {
    if NameForm.areSpeltApart(one.value, other.value) { return true }
    guard haveOneLanguage else { return false }
    if pair.areCopies, haveOtherLetter(one, other) || haveOtherHalf(one, other) { return true }
    return pair.areCopies
      ? NameForm.haveOtherConsonants(one.value, other.value)
        || one.isCommon && other.isCommon && NameForm.haveOtherWords(one.value, other.value)
      : NameForm.areMisspelt(one.value, other.value)
  }

  var haveOneLanguage: Bool { pair.own.report.language == pair.other.report.language }

  /// `Köster` and `Küster`, `Gérard` and `Girard`: one letter for another that no alphabet writes for it, for its mark says
  /// how it sounds; `Maier` and `Meier`, for a German name in -er is none of another alphabet.
  private func haveOtherLetter(_ one: Fact, _ other: Fact) -> Bool {
    let (a, b) = (letters(one, pair.own), letters(other, pair.other))
    let apart = a.indices.filter { $0 < b.count && a[$0] != b[$0] }
    guard a.count == b.count, apart.count == 1, let place = apart.first else { return false }
    let (letter, its) = (Self.base(a[place]), Self.base(b[place]))
    guard letter != its else { return false }
    let end = a[place...].prefix { $0.isLetter }
    if Self.isMarked(a[place]) || Self.isMarked(b[place]) {
      return letter.isASCII && its.isASCII && end.count > Self.longestEnding
    }
    guard pair.own.report.language?.code == "de" else { return false }
    // `Mueller`, `Möller`
    if end.dropFirst().first == "e", end.count > Self.longestEnding {
      return "aou".contains(letter) && "aou".contains(its)
    }
    return Set([letter, its]) == ["a", "e"] && ["ier", "yer"].contains(String(end.dropFirst()))
  }

  /// Letters in which two cases of a name differ, at most.
  private static let longestEnding = 2

  /// A Latin letter with a mark.
  private static func isMarked(_ letter: Character) -> Bool {
    letter.unicodeScalars.contains { (0xC0..<0x250).contains($0.value) || (0x300..<0x370).contains($0.value) }
      && letter.unicodeScalars.allSatisfy { $0.value < 0x370 }
  }

  private func letters(_ name: Fact, _ reading: FactReading) -> [Character] {
    let text = reading.text(name.range).lowercased().filter { !$0.unicodeScalars.allSatisfy { $0.value == 0xAD } }
    guard reading.report.language?.code == "de" else { return Array(text) }
    return text.flatMap { letter -> [Character] in
      "äöü".contains(letter) ? [Self.base(letter), "e"] : [letter]
    }
  }

  /// A letter without its mark.
  private static func base(_ letter: Character) -> Character {
    NameForm.skeleton(of: "x\(letter)x").dropFirst().first ?? letter
  }

  /// `Jean-Marc Lacombe` and `Jean-Luc Lacombe`: one half of a double name.
  private func haveOtherHalf(_ one: Fact, _ other: Fact) -> Bool {
    let (a, b) = (Array(one.range), Array(other.range))
    guard a.count == b.count else { return false }
    let apart = a.indices.filter { pair.own.folded(a[$0]..<a[$0] + 1) != pair.other.folded(b[$0]..<b[$0] + 1) }
    guard apart.count == 1, let half = apart.first else { return false }
    func isHyphen(_ place: Int) -> Bool {
      a.indices.contains(place) && pair.own.isMark(a[place]) && pair.own.text(a[place]..<a[place] + 1) == "-"
    }
    let words = [pair.own.folded(a[half]..<a[half] + 1), pair.other.folded(b[half]..<b[half] + 1)]
    return (isHyphen(half - 1) || isHyphen(half + 1)) && words.allSatisfy { $0.count > 2 }
      && NameForm.likeness(words[0], words[1]) < Self.leastLike
  }
}
