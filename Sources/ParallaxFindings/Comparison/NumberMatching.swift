internal import ParallaxText

/// Which numbers and dates of two readings stand for each other with other values, and which are left over.
struct NumberMatching {
  /// Those that stand at one place and differ.
  private(set) var differing: [(own: Fact, other: Fact)] = []
  /// Those of the first reading that nothing in the second stands for.
  private(set) var restOfOwn: [Fact]

  init(_ pair: ReadingPair) {
    let matching = FactMatching(pair)
    var (own, other) = (pair.own.numbers, pair.other.numbers)
    matching.removeEqual(&own, &other) { $0.agreement(with: $1) == .same }
    matching.removeEqual(&own, &other) { !$0.isVague && !$1.isVague && $0.agreement(with: $1) == .fits }
    matching.removeEqual(&own, &other, onlyAtOnePlace: true) { $0.agreement(with: $1) == .fits }
    while let (one, two) = matching.nextMeeting(own, other, canMeet: { $0.agreement(with: $1) == .differs })
      ?? matching.nextAlone(own, other, canMeet: { $0.isDate && $1.isDate && $0.agreement(with: $1) != .apart })
    {
      differing.append((own.remove(at: one), other.remove(at: two)))
    }
    restOfOwn = own
  }
}
