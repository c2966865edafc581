internal import ParallaxText

/// Names that stand at one place and differ. First names and surnames cut short are compared over whole reports, by
/// `PeopleComparer`.
struct NameRule: FactRule {
  static let looksElsewhere = true
  static let isSymmetric = true

  let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    let matching = FactMatching(pair)
    var differences: [FactDifference] = []
    var own = pair.own.names
    var other = pair.other.names
    let nicknames = pair.own.table.names.nicknames
    matching.removeEqual(&own, &other) { $0.value == $1.value && $0.mayBeSame(as: $1) }
    let standAlike = pair.areCopies || pair.isParallel
    matching.removeEqual(&own, &other) {
      guard $0.mayBeSame(as: $1) else { return false }
      return areDescribed($0, $1) || pair.isOneShortFor($0, $1)
        || NameForm.relation($0.value, $1.value, nicknames, isCommon: $0.isCommon || $1.isCommon) == .same
          && !areSpeltApart($0, $1)
    }
    // What is a part of a longer name says nothing of another.
    own.removeAll(where: \.isPart)
    other.removeAll(where: \.isPart)
    var told: [(String, String)] = []
    while let (one, two) = standAlike
      ? matching.nextMeeting(own, other, canMeet: mayMeet) ?? nextMisspelt(own, other)
        ?? nextAgain(own, other, told) ?? nextAlone(own, other)
      : nextMisspelt(own, other)
    {
      let (a, b) = (own.remove(at: one), other.remove(at: two))
      let relation = NameForm.relation(a.value, b.value, nicknames)
      told.append((a.value, b.value))
      let isSpeaker =
        pair.speaks(a.range, in: pair.own) && pair.speaks(b.range, in: pair.other)
        && !isTold(a, in: pair.own) && !isTold(b, in: pair.other)
      // Whom independent reports name for a statement are sources of their own.
      if isSpeaker, !pair.areCopies { continue }
      var difference = FactDifference(
        kind: isSpeaker ? .speaker : .name, own: .words(a.range), other: .words(b.range),
        ownValue: "\(a.value) \(a.generation ?? 0)", value: "\(b.value) \(b.generation ?? 0)")
      difference.note = relation == .firstName ? .firstName : relation == .cut ? .cut : .differs
      differences.append(difference)
    }
    return differences.isEmpty ? [] : withoutTurned(differences)
  }

  /// Without the names of a sentence of which it is told who does what to whom.
  private func withoutTurned(_ differences: [FactDifference]) -> [FactDifference] {
    let turned = ActRule(pair).differences.map { act in
      (
        own: pair.own.sentence(of: act.own.tokens.lowerBound),
        other: pair.other.sentence(of: act.other.tokens.lowerBound)
      )
    }
    return differences.filter { difference in
      !turned.contains { $0.own.overlaps(difference.own.tokens) && $0.other.overlaps(difference.other.tokens) }
    }
  }

  /// `told Larsen`, `said to Larsen`, `spoke at the Larsen gathering`.
  private func isTold(_ name: Fact, in reading: FactReading) -> Bool {
    let start = reading.sentence(of: name.range.lowerBound).lowerBound
    var before = name.range.lowerBound - 1
    if before > start, reading.tags[before].contains(.determiner) { before -= 1 }
    guard before > start else { return false }
    let isBesideVerb = reading.tags[before].contains(.preposition) && reading.tags[before - 1].contains(.saying)
    return reading.tags[before].contains(.telling) || isBesideVerb && !reading.tags[before - 1].contains(.attributing)
  }

  /// Of sentences in which one name alone is left: the least share of the content of each that the other has.
  private static let leastKept = 0.4
  /// From here on nothing but the names may tell them apart, wherever these stand.
  private static let muchKept = 0.6
  /// Tokens beside a name in which a word of both stands.
  private static let reach = 4
  /// The likeness from which two words may be one name in two spellings.
  static let leastLike = 0.6

  /// The only names left on either side of two sentences of near copies that say the same.
  private func nextAlone(_ own: [Fact], _ other: [Fact]) -> (Int, Int)? {
    guard pair.areCopies else { return nil }
    for (one, a) in own.enumerated() where isSure(a, pair.own) {
      let sentence = pair.own.sentence(of: a.range.lowerBound)
      guard let there = only(pair.image(of: sentence)), isAlone(own, in: sentence, pair.own),
        let two = other.firstIndex(where: { there.contains($0.range.lowerBound) && isSure($0, pair.other) }),
        isAlone(other, in: there, pair.other), pair.keptShare(of: sentence) >= Self.leastKept,
        pair.reversed.keptShare(of: there) >= Self.leastKept, only(pair.reversed.image(of: there)) == sentence,
        mayBeInstead(a, other[two], in: sentence, there),
        !isSaid(a, pair.own, in: there, of: pair.other, besides: other[two]),
        !isSaid(other[two], pair.other, in: sentence, of: pair.own, besides: a)
      else { continue }
      return (one, two)
    }
    return nil
  }

  /// Whether words are a name for sure: no word that only the beginning of a sentence makes one, but where two of them
  /// stand beside a verb of saying, `Orvel Tamm said`.
  private func isSure(_ name: Fact, _ reading: FactReading) -> Bool {
    !name.isWeak || name.range.count > 1 && name.range.allSatisfy(reading.isCapital) && says(name, reading)
  }

  private func says(_ name: Fact, _ reading: FactReading) -> Bool {
    let next = name.range.upperBound
    return reading.sentence(of: name.range.lowerBound).contains(next) && reading.tags[next].contains(.saying)
      && !reading.isQuoted[next]
  }

  /// Whether a sentence has a word of a name, in capitals or small letters, `a russian source`; not where the name that
  /// stands for it begins alike, `Reggio Emilia`, `Reggio Calabria`.
  private func isSaid(
    _ name: Fact, _ reading: FactReading, in sentence: Range<Int>, of its: FactReading, besides other: Fact
  ) -> Bool {
    let beginAlike = name.value.prefix { $0 != " " } == other.value.prefix { $0 != " " }
    return name.range.contains { word in
      reading.isContent(word)
        && sentence.contains { place in
          its.tokens[place].stem == reading.tokens[word].stem && !(beginAlike && other.range.contains(place))
        }
    }
  }

  /// Whether a name may stand in the place of another: beside a word that both have or a verb of saying, both of things or
  /// neither, no money, and not the other one in other letters.
  private func mayBeInstead(_ one: Fact, _ other: Fact, in sentence: Range<Int>, _ there: Range<Int>) -> Bool {
    func hasWord(_ name: Fact, _ reading: FactReading) -> Bool {
      pair.speaks(name.range, in: reading) || isTold(name, in: reading)
    }
    return one.isCommon == other.isCommon && !isShortened(one, pair.own)
      && !isShortened(other, pair.other)
      && hasWord(one, pair.own) == hasWord(other, pair.other)
      && !isUnit(one, pair.own) && !isUnit(other, pair.other)
      && (pair.sharedNeighbours(one.range, other.range, within: Self.reach) > 0
        || says(one, pair.own) && says(other, pair.other)
        || shareWord(one, other)
          && min(pair.keptShare(of: sentence), pair.reversed.keptShare(of: there)) >= Self.muchKept)
      && (areOfTwo(one, other) || haveOneLanguage && NameForm.areMisspelt(one.value, other.value))
  }

  /// `Celsius`, `US dollars`: what is counted, and no name.
  private func isUnit(_ name: Fact, _ reading: FactReading) -> Bool {
    name.range.contains { reading.tags[$0].meets(.unit | .currencyPrefix) }
  }

  private func areOfTwo(_ one: Fact, _ other: Fact) -> Bool {
    NameForm.relation(one.value, other.value, pair.own.table.names.nicknames) == .different
      && (NameForm.likeness(one.value, other.value) < Self.leastLike
        || one.value.first != other.value.first || NameForm.haveOtherWords(one.value, other.value))
  }

  /// `I'd`: no name, whatever its capital.
  private func isShortened(_ name: Fact, _ reading: FactReading) -> Bool {
    name.range.count == 1 && reading.table.expansion(of: reading.tokens[name.range.lowerBound].normalized) != nil
  }

  /// `International Court of Justice` and `International Criminal Court`.
  private func shareWord(_ one: Fact, _ other: Fact) -> Bool {
    let words = Set(one.range.filter(pair.own.isContent).map { pair.own.tokens[$0].stem })
    return other.range.contains { pair.other.isContent($0) && words.contains(pair.other.tokens[$0].stem) }
  }

  private func only(_ sentences: [Range<Int>]) -> Range<Int>? { sentences.count == 1 ? sentences[0] : nil }

  private func isAlone(_ names: [Fact], in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    names.count { isSure($0, reading) && sentence.contains($0.range.lowerBound) } == 1
  }

  /// Two names that stand for each other already, left in sentences that meet.
  private func nextAgain(_ own: [Fact], _ other: [Fact], _ told: [(String, String)]) -> (Int, Int)? {
    guard !told.isEmpty, pair.areCopies else { return nil }
    for (one, a) in own.enumerated() {
      guard told.contains(where: { $0.0 == a.value }) else { continue }
      let image = pair.image(of: pair.own.sentence(of: a.range.lowerBound))
      let two = other.firstIndex { b in
        told.contains { $0 == (a.value, b.value) } && image.contains { $0.contains(b.range.lowerBound) }
      }
      if let two { return (one, two) }
    }
    return nil
  }

  /// Between independent reports names at one place are two names for one thing more often than not; those that differ in
  /// a letter or two are one name.
  private func nextMisspelt(_ own: [Fact], _ other: [Fact]) -> (Int, Int)? {
    if pair.areCopies { return nil }
    for (one, a) in own.enumerated() where !a.isWeak {
      let two = other.firstIndex { !$0.isWeak && areSpeltApart(a, $0) }
      if let two { return (one, two) }
    }
    return nil
  }

  /// Whether a word that only the beginning of a sentence makes a name stands in small letters in either reading.
  private func isNoName(_ name: Fact, in reading: FactReading) -> Bool {
    guard name.isWeak else { return false }
    let word = reading.tokens[name.range.lowerBound].normalized
    return [pair.own, pair.other].contains { its in
      its.tokens.indices.contains { its.tokens[$0].normalized == word && !its.isCapital($0) }
    }
  }

  /// `Japanese Minister`: whose office it is, and so no person.
  private func isOfOffice(_ name: Fact, _ reading: FactReading) -> Bool {
    let next = name.range.upperBound
    return name.range.count == 1 && next < reading.count && reading.sentence(of: name.range.lowerBound).contains(next)
      && reading.tags[next].contains(.title)
  }

  /// Whether what follows two words, or stands before them, stands for each other at the same place.
  private func standTogether(_ one: Fact, _ other: Fact) -> Bool {
    !pair.alignment.reachesElsewhere
      || pair.alignment.isInPlace(after: one.range, other.range)
      || pair.alignment.isInPlace(before: one.range, other.range)
  }

  /// `Sino-US`, which is no `China`: part of a word that a hyphen joins.
  private func isPart(_ name: Fact, _ reading: FactReading) -> Bool {
    func isHyphen(_ index: Int) -> Bool {
      reading.tokens.indices.contains(index) && reading.isMark(index) && reading.mark(index) == UInt8(ascii: "-")
        && reading.tokens[index].bytes.count == 1
    }
    let (before, after) = (name.range.lowerBound - 1, name.range.upperBound)
    return name.range.contains(where: isHyphen)
      || isHyphen(before) && reading.tokens[before].end == reading.tokens[before + 1].start
      || isHyphen(after) && reading.tokens[after].start == reading.tokens[after - 1].end
  }

  /// What only the beginning of a sentence makes a name meets what begins one too.
  private func mayMeet(_ one: Fact, _ other: Fact) -> Bool {
    if isUnit(one, pair.own) || isUnit(other, pair.other) { return false }
    let areParts = (isPart(one, pair.own), isPart(other, pair.other))
    if areParts.0 != areParts.1, (areParts.0 ? other : one).range.count == 1 { return false }
    // `Level II` and `II`: a name that is part of the other, which does not say which of several it is.
    let isPart =
      !areSpeltApart(one, other) && NameForm.relation(one.value, other.value, pair.own.table.names.nicknames) == .same
    if isPart, one.generation == nil || other.generation == nil, one.isMixed == other.isMixed { return false }
    if isOfOffice(one, pair.own) && !isOfOffice(other, pair.other) && other.value.contains(" ")
      || isOfOffice(other, pair.other) && !isOfOffice(one, pair.own) && one.value.contains(" ")
    {
      return false
    }
    guard one.isWeak || other.isWeak else { return true }
    let areContent =
      pair.own.isContent(one.range.lowerBound) && pair.other.isContent(other.range.lowerBound)
    if one.isWeak, other.isWeak, !areContent || !standTogether(one, other) { return false }
    if isNoName(one, in: pair.own) || isNoName(other, in: pair.other) { return false }
    return pair.own.startsSentence(one.range.lowerBound) && pair.other.startsSentence(other.range.lowerBound)
  }
}
