internal import ParallaxText

/// Names that stand at one place and differ. First names and surnames cut short are compared over whole reports, by
/// `PeopleComparer`.
struct NameRule: FactRule {
  static let isSymmetric = true

  private let pair: ReadingPair

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
      return NameForm.isAcronym($0, of: $1) || NameForm.isAcronym($1, of: $0)
        || NameForm.relation($0.value, $1.value, nicknames, isCommon: $0.isCommon || $1.isCommon) == .same
          && !areSpeltApart($0, $1)
    }
    while let (one, two) = standAlike
      ? matching.nextMeeting(own, other, canMeet: mayMeet) ?? nextMisspelt(own, other) : nextMisspelt(own, other)
    {
      let (a, b) = (own.remove(at: one), other.remove(at: two))
      let relation = NameForm.relation(a.value, b.value, nicknames)
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
    return differences
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

  /// Whether two names are one that is spelt in two ways, and no transliterations of one.
  private func areSpeltApart(_ one: Fact, _ other: Fact) -> Bool {
    if NameForm.areSpeltApart(one.value, other.value) { return true }
    guard haveOneLanguage else { return false }
    return pair.areCopies
      ? NameForm.haveOtherConsonants(one.value, other.value) : NameForm.areMisspelt(one.value, other.value)
  }

  private var haveOneLanguage: Bool { pair.own.report.language == pair.other.report.language }

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

  /// What only the beginning of a sentence makes a name meets what begins one too.
  private func mayMeet(_ one: Fact, _ other: Fact) -> Bool {
    // `Level II` and `II`: a name that is part of the other, which does not say which of several it is.
    let isPart =
      !areSpeltApart(one, other) && NameForm.relation(one.value, other.value, pair.own.table.names.nicknames) == .same
    if isPart, one.generation == nil || other.generation == nil, one.isMixed == other.isMixed { return false }
    guard one.isWeak || other.isWeak else { return true }
    let areContent =
      pair.own.isContent(one.range.lowerBound) && pair.other.isContent(other.range.lowerBound)
    if one.isWeak, other.isWeak, !areContent { return false }
    return pair.own.startsSentence(one.range.lowerBound) && pair.other.startsSentence(other.range.lowerBound)
  }
}
