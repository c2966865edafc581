/// What two names of some words are to each other.
extension NameForm {
  /// What two names are to each other.
  package enum Relation { case same, firstName, cut, different }

  /// - Parameter isCommon: one of them is called by a common noun as well, `Altai Territory`.
  package static func relation(
    _ one: String, _ other: String, _ nicknames: [String: String], isCommon: Bool = false
  ) -> Relation {
    if one == other { return .same }
    let (a, b) = (words(of: one), words(of: other))
    func isIn(_ word: String, _ words: [String]) -> Bool { words.contains { areOne(word, $0, nicknames) } }
    if isCommon, a.contains(where: { isIn($0, b) }) { return .same }
    if a.count >= 2, a.count == b.count,
      zip(a, b).allSatisfy({ $0.first == $1.first && $0.count > 4 && mayBeSpelling($0, $1) })
    {
      return .same
    }
    // `Tel-Aviva`, `Tel-Avivu`.
    if a.count >= 2, a.dropLast() == b.dropLast(), let last = a.last, let its = b.last,
      withoutVowels(last) == withoutVowels(its), withoutVowels(last).count >= 3
    {
      return .same
    }
    // `Ren Dan` and `Rendan`.
    if a.count != b.count, a.joined() == b.joined() { return .same }
    if a.count >= 3, a.count == b.count, zip(a, b).allSatisfy({ likeness($0, $1) >= 0.4 && $0.first == $1.first }) {
      // Where all other words are the same, the one that differs is looked at more closely.
      let apart = zip(a, b).filter { $0 != $1 }
      if apart.count > 1 || apart.allSatisfy({ mayBeSpelling($0, $1) }) { return .same }
    }
    if a.count >= 2, b.count >= 2 { return relationOfFull(a, b, isIn) }
    if a.contains(where: { isIn($0, b) }) { return .same }
    guard a.count == 1, b.count == 1 else { return .different }
    if isCut(a[0], b[0]) || isCut(b[0], a[0]) { return .cut }
    return likeness(a[0], b[0]) >= 0.7 && mayBeginAlike(a[0], b[0]) ? .same : .different
  }

  /// Whether two words may be one that was transliterated in two ways.
  private static func mayBeSpelling(_ one: String, _ other: String) -> Bool {
    likeness(one, other) >= 0.65 && likeness(consonants(one), consonants(other)) > 0.6
      || likeness(one, other) >= 0.5 && consonants(one) == consonants(other)
  }

  /// Names of several words: the surname decides, then the first name.
  private static func relationOfFull(
    _ a: [String], _ b: [String], _ isIn: (String, [String]) -> Bool
  ) -> Relation {
    guard isIn(a[a.count - 1], b) || isIn(b[b.count - 1], a) else {
      return a.dropFirst().contains { isIn($0, b) } && a.count != b.count ? .same : .different
    }
    let (first, other) = (a[0], b[0])
    if isBetween(a, b, isIn) { return .different }
    if isIn(first, b) || isIn(other, a) || isShort(first, other) || isShort(other, first) { return .same }
    return a.count == b.count || !a.dropLast().contains { isIn($0, Array(b.dropLast())) } ? .firstName : .same
  }

  /// `Ivan Petrovich Sedov` and `Ivan Pavlovich Sedov`: whether one of the words between the first and the last sounds alike
  /// and is another.
  private static func isBetween(_ a: [String], _ b: [String], _ isIn: (String, [String]) -> Bool) -> Bool {
    guard a.count == b.count, a.count > 2, a.first == b.first, a.last == b.last else { return false }
    let apart = zip(a, b).filter { $0 != $1 }
    guard apart.count == 1, let (word, its) = apart.first, min(word.count, its.count) > 2, word.first == its.first
    else {
      return false
    }
    return likeness(word, its) >= 0.3 && !isIn(word, [its]) && !mayBeSpelling(word, its)
  }

  /// `Pal` and `Pavel`, `Luz` and `Lutz`: the letters of one in the order of the other.
  private static func isShort(_ short: String, _ long: String) -> Bool {
    guard short.count < long.count, short.first == long.first, short.count >= 2 else { return false }
    var rest = long[...]
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
