/// One name that is spelt in two ways, apart from what alphabets and cases make of it.
extension NameForm {
  /// Whether two names of some length differ in one consonant or two within a word, and in nothing else: `Norfolk` and
  /// `Norwalk`. Vowels and endings differ between alphabets and cases.
  package static func areSpeltApart(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(of: one), words(of: other))
    guard a.count == b.count else { return false }
    let apart = zip(a, b).filter { $0 != $1 }
    guard apart.count == 1, let (word, its) = apart.first, word.first == its.first, min(word.count, its.count) >= 5
    else { return false }
    func core(_ word: String) -> String { consonants(String(word.dropLast(2).filter { $0 != "h" })) }
    return word.suffix(2) == its.suffix(2) && core(word) != core(its) && likeness(word, its) >= 0.7
  }

  /// Whether two names in one language differ in the consonants of a word and in nothing else, case endings apart:
  /// `Grigory` and `Grivory`.
  package static func haveOtherConsonants(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(of: one), words(of: other))
    let apart = zip(a, b).filter { $0 != $1 }
    guard a.count == b.count, apart.count == 1, let (word, its) = apart.first, word.first == its.first,
      min(word.count, its.count) >= 5, likeness(word, its) >= 0.75
    else { return false }
    let (stem, itsStem) = (withoutEnding(word), withoutEnding(its))
    return !stem.hasPrefix(itsStem) && !itsStem.hasPrefix(stem) && sounds(stem) != sounds(itsStem)
  }

  /// Whether two names of several words are one but for the spelling of a word: `Giulia Marchesani` and `Giulia Marchesini`,
  /// `Роман Стецюра` and `Роман Стецюк`. Endings of cases differ in one language, and vowels that sound alike between
  /// alphabets; neither is a spelling.
  package static func areMisspelt(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(of: one), words(of: other))
    guard a.count == b.count, a.count >= 2 else { return false }
    let apart = zip(a, b).filter { $0 != $1 }
    guard apart.count == 1, let (word, its) = apart.first, word.first == its.first, min(word.count, its.count) >= 5
    else { return false }
    if haveSwappedVowels(word, its) { return true }
    let (stem, itsStem) = (withoutEnding(word), withoutEnding(its))
    guard min(stem.count, itsStem.count) >= 4, !stem.hasPrefix(itsStem), !itsStem.hasPrefix(stem),
      likeness(stem, itsStem) >= 0.7
    else { return false }
    return sounds(stem) != sounds(itsStem) || haveOtherVowel(stem, itsStem)
  }

  /// Whether two names of several words have a word in common, and each has one that the other has in no form:
  /// `Eurasian Economic Union` and `Pacific Economic Union`. Words that common nouns are apart are no words of theirs.
  package static func haveOtherWords(_ one: String, _ other: String) -> Bool {
    let (a, b) = (words(of: one), words(of: other))
    guard a.count >= 2, b.count >= 2 else { return false }
    func isIn(_ word: String, _ words: [String]) -> Bool {
      words.contains { likeness(word, $0) > 0.5 || word.first == $0.first && min(word.count, $0.count) <= 3 }
    }
    return a.contains { b.contains($0) } && a.contains { !isIn($0, b) } && b.contains { !isIn($0, a) }
  }

  /// The consonants that are heard: `Defence` and `Defense`, `Gadhafi` and `Gaddafi`. What a skeleton leaves of `c` is an s.
  private static func sounds(_ word: String) -> String {
    consonants(String(word.filter { $0 != "h" }.map { $0 == "c" ? "s" : $0 }))
  }

  /// Whether two words differ in one vowel for another that no alphabet writes for it.
  private static func haveOtherVowel(_ one: String, _ other: String) -> Bool {
    let apart = zip(one, other).filter { $0 != $1 }
    guard one.count == other.count, apart.count == 1, let (vowel, its) = apart.first else { return false }
    return !["ae", "ei", "ou"].contains(String([vowel, its].sorted()))
  }

  /// `Ramón` and `Román`: two vowels in each other's place.
  private static func haveSwappedVowels(_ one: String, _ other: String) -> Bool {
    let apart = zip(one, other).filter { $0 != $1 }
    return one.count == other.count && apart.count == 2 && apart[0].0 == apart[1].1 && apart[0].1 == apart[1].0
  }

  /// From here on the consonants of two names may be those of one in two alphabets.
  private static let mostOfConsonants = 0.7

  /// Whether the consonants of two words may be those of one name in two alphabets: `Choulguine` and `Shulgin`, `Orel` and
  /// `Oryol`.
  package static func haveLikeConsonants(_ one: String, _ other: String) -> Bool {
    likeness(consonants(one), consonants(other)) >= mostOfConsonants
  }

  /// Letters that alphabets write for one another at the beginning of a name: `Yeltsin`, `Elzin`; `Gadhafi`, `Kadhafi`.
  private static let openings = ["aeiou", "gkhc", "sztckxi", "vfub", "dt", "rh"]

  /// Whether two names may be one by their first letters: `Valencia` and `Palencia` may not. What stands before one, an
  /// article as it is, is no letter of it.
  static func mayBeginAlike(_ one: String, _ other: String) -> Bool {
    guard let first = one.first, let its = other.first, first != its else { return true }
    if one.hasSuffix(other) || other.hasSuffix(one) { return true }
    return openings.contains { $0.contains(first) && $0.contains(its) }
  }

  /// A word without its last vowels, which cases change.
  package static func withoutVowels(_ word: some StringProtocol) -> Substring {
    var rest = Substring(word)
    while let last = rest.last, "aeiou".contains(last) { rest.removeLast() }
    return rest
  }

  /// A word without its last vowels and the consonant of a case ending: `Стецюком`, `Стецюкові` → `stetsiuk`.
  private static func withoutEnding(_ word: String) -> String {
    let rest = withoutVowels(word)
    // `-ого` and `-ови` have a vowel at the end, `-ом` and `-ах` have none.
    let consonants = rest.count < word.count ? "vmhg" : "vmh"
    guard let last = rest.last, consonants.contains(last), let before = rest.dropLast().last, "aeiou".contains(before)
    else { return String(rest) }
    return String(withoutVowels(rest.dropLast()))
  }
}
