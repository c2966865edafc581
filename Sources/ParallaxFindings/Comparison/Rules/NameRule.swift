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
  func isTold(_ name: Fact, in reading: FactReading) -> Bool {
    let start = reading.sentence(of: name.range.lowerBound).lowerBound
    var before = name.range.lowerBound - 1
    if before > start, reading.tags[before].contains(.determiner) { before -= 1 }
    guard before > start else { return false }
    let isBesideVerb = reading.tags[before].contains(.preposition) && reading.tags[before - 1].contains(.saying)
    return reading.tags[before].contains(.telling) || isBesideVerb && !reading.tags[before - 1].contains(.attributing)
  }

  /// The likeness from which two words may be one name in two spellings.
  static let leastLike = 0.6

  /// `Kyiv`, `Ukraine`: a capital may stand for its country.
  func areOfOneState(_ one: Fact, _ other: Fact) -> Bool {
    pair.own.table.names.areOfOneState(pair.own.folded(one.range), pair.other.folded(other.range))
  }

  /// `Celsius`, `US dollars`: what is counted, and no name.
  func isUnit(_ name: Fact, _ reading: FactReading) -> Bool {
    name.range.contains { reading.tags[$0].meets(.unit | .currencyPrefix) }
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
    if isUnit(one, pair.own) || isUnit(other, pair.other) || areOfOneState(one, other) { return false }
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
