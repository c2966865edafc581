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
    matching.removeEqual(&own, &other) {
      guard $0.mayBeSame(as: $1) else { return false }
      return NameForm.isAcronym($0, of: $1) || NameForm.isAcronym($1, of: $0)
        || NameForm.relation($0.value, $1.value, nicknames, isCommon: $0.isCommon || $1.isCommon) == .same
    }
    while let (one, two) = matching.nextMeeting(own, other, canMeet: mayMeet) {
      let (a, b) = (own.remove(at: one), other.remove(at: two))
      let relation = NameForm.relation(a.value, b.value, nicknames)
      let isSpeaker = pair.speaks(a.range, in: pair.own) && pair.speaks(b.range, in: pair.other)
      var difference = FactDifference(
        kind: isSpeaker ? .speaker : .name, own: .words(a.range), other: .words(b.range),
        value: "\(a.value) \(a.generation ?? 0)|\(b.value) \(b.generation ?? 0)")
      difference.note = relation == .firstName ? .firstName : relation == .cut ? .cut : .differs
      differences.append(difference)
    }
    return differences
  }

  /// What only the beginning of a sentence makes a name meets what begins one too.
  private func mayMeet(_ one: Fact, _ other: Fact) -> Bool {
    guard one.isWeak || other.isWeak else { return true }
    let areContent =
      pair.own.isContent(one.range.lowerBound) && pair.other.isContent(other.range.lowerBound)
    if one.isWeak, other.isWeak, !areContent { return false }
    return pair.own.startsSentence(one.range.lowerBound) && pair.other.startsSentence(other.range.lowerBound)
  }
}
