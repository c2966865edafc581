internal import ParallaxCollation
internal import ParallaxText

/// Numbers, dates and names: facts with values. Values that both readings have are silent wherever they stand; what is
/// left over on both sides at one place differs.
struct FactComparer {
  private static let reach = 4

  private let pair: ReadingPair
  private let reversed: ReadingAlignment
  private var differences: [FactDifference] = []

  init(_ pair: ReadingPair) {
    self.pair = pair
    reversed = pair.alignment.reversed
  }

  func all() -> [FactDifference] {
    var comparer = self
    comparer.compareNumbers()
    comparer.compareNames()
    return comparer.differences
  }

  // MARK: Numbers and dates

  private mutating func compareNumbers() {
    var own = pair.own.numbers
    var other = pair.other.numbers
    differences += otherUnits(own, other)
    differences += otherPeriods(own, other)
    removeEqual(&own, &other) { $0.kind == $1.kind && $0.value == $1.value || Self.sameNumber($0, $1) }
    while let (one, two) = nextMeeting(own, other, canMeet: Self.mayDiffer)
      ?? nextAlone(own, other, canMeet: { $0.isDate && $0.kind == $1.kind })
    {
      let (a, b) = (own.remove(at: one), other.remove(at: two))
      let isDate = a.isDate && b.isDate
      differences.append(
        FactDifference(kind: isDate ? .date : .number, own: .words(a.range), other: .words(b.range), value: b.value))
    }
    differences += own.compactMap { uncounted($0, pair) }
    differences += other.compactMap { fact in
      uncounted(fact, pair.reversed).map {
        FactDifference(kind: .number, own: $0.other, other: .words(fact.range), value: fact.value)
      }
    }
  }

  /// `three sources` where the other has `sources` without a number.
  private func uncounted(_ fact: Fact, _ pair: ReadingPair) -> FactDifference? {
    guard fact.kind == .number else { return nil }
    let sentence = pair.own.sentence(of: fact.range.lowerBound)
    let next = fact.range.upperBound..<min(sentence.upperBound, fact.range.upperBound + 3)
    guard let noun = next.first(where: { pair.own.tags[$0].contains(.source) && pair.alignment.toOther[$0] >= 0 })
    else { return nil }
    let there = pair.alignment.toOther[noun]
    let before = max(pair.other.sentence(of: there).lowerBound, there - 4)..<there
    let numbers: WordTags = .number | .ordinal | .scale
    if before.contains(where: {
      pair.other.tokens[$0].kind == .number || pair.other.tags[$0].meets(numbers)
    }) {
      return nil
    }
    return FactDifference(
      kind: .number, own: .words(fact.range.lowerBound..<noun + 1), other: .words(there..<there + 1), value: "none")
  }

  /// Equal numbers at one place that count something else: `5 km` and `5 miles`.
  private func otherUnits(_ own: [Fact], _ other: [Fact]) -> [FactDifference] {
    own.compactMap { one in
      guard let unit = one.unit, let there = pair.alignment.counterpart(of: one.range),
        let two = other.first(where: { $0.range.overlaps(there) }), let otherUnit = two.unit, unit != otherUnit,
        one.value == two.value
      else { return nil }
      return FactDifference(
        kind: .number, own: .words(one.whole), other: .words(two.whole), value: "\(two.value) \(otherUnit)")
    }
  }

  /// One year or month with another part of it: `early 2024` and `late 2024`, or `2024` alone.
  private func otherPeriods(_ own: [Fact], _ other: [Fact]) -> [FactDifference] {
    own.compactMap { one in
      guard [.year, .month].contains(one.kind),
        let two = other.first(where: { $0.kind == one.kind && $0.value == one.value }),
        own.count(where: { $0.value == one.value && $0.kind == one.kind }) == 1
      else { return nil }
      let (a, b) = (period(before: one, in: pair.own), period(before: two, in: pair.other))
      guard a?.part != b?.part, pair.keptShare(of: pair.own.sentence(of: one.range.lowerBound)) >= 0.3 else {
        return nil
      }
      return FactDifference(
        kind: .date, own: .words((a?.word ?? one.range.lowerBound)..<one.range.upperBound),
        other: .words((b?.word ?? two.range.lowerBound)..<two.range.upperBound), value: "\(two.value) \(b?.part ?? 0)")
    }
  }

  /// The word before a date, `of` and `the` apart, that says which part of it.
  private func period(before fact: Fact, in reading: FactReading) -> (word: Int, part: Double)? {
    let start = max(reading.sentence(of: fact.range.lowerBound).lowerBound, fact.range.lowerBound - 3)
    for index in (start..<fact.range.lowerBound).reversed() {
      if reading.tags[index].contains(.period) {
        return reading.value(index).map { (index, $0) }
      }
      if !reading.tags[index].meets(.particle | .month), !reading.isMark(index) { return nil }
    }
    return nil
  }

  /// A day of the month and a number that are the same, and a year read as a number.
  private static func sameNumber(_ one: Fact, _ other: Fact) -> Bool {
    let plain: [Fact.Kind] = [.number, .day, .year]
    guard plain.contains(one.kind), plain.contains(other.kind) else { return false }
    let (a, b) = (Self.plainValue(one), Self.plainValue(other))
    return a == b
      || (one.kind == .year || other.kind == .year) && min(a, b) < 100
        && a.truncatingRemainder(dividingBy: 100) == b.truncatingRemainder(dividingBy: 100)
  }

  /// The number without its unit.
  private static func plainValue(_ fact: Fact) -> Double {
    Double(fact.value.hasSuffix("%") ? String(fact.value.dropLast()) : fact.value) ?? 0
  }

  private static func mayDiffer(_ one: Fact, _ other: Fact) -> Bool {
    if one.kind == other.kind { return true }
    return one.kind == .number && other.kind == .year || one.kind == .year && other.kind == .number
  }

  // MARK: Names

  private mutating func compareNames() {
    var own = pair.own.names
    var other = pair.other.names
    let nicknames = pair.own.table.names.nicknames
    removeEqual(&own, &other) { $0.value == $1.value }
    removeEqual(&own, &other) {
      NameForm.isAcronym($0, of: $1) || NameForm.isAcronym($1, of: $0)
        || NameForm.relation($0.value, $1.value, nicknames, isCommon: $0.isCommon || $1.isCommon) == .same
    }
    while let (one, two) = nextMeeting(own, other, canMeet: mayMeet) {
      let (a, b) = (own.remove(at: one), other.remove(at: two))
      let relation = NameForm.relation(a.value, b.value, nicknames)
      let isSpeaker = pair.speaks(a.range, in: pair.own) && pair.speaks(b.range, in: pair.other)
      var difference = FactDifference(
        kind: isSpeaker ? .speaker : .name, own: .words(a.range), other: .words(b.range),
        value: "\(a.value)|\(b.value)")
      difference.note = relation == .firstName ? .firstName : relation == .cut ? .cut : .differs
      differences.append(difference)
    }
  }

  /// What only the beginning of a sentence makes a name meets what begins one too.
  private func mayMeet(_ one: Fact, _ other: Fact) -> Bool {
    guard one.isWeak || other.isWeak else { return true }
    let areContent =
      pair.own.isContent(one.range.lowerBound) && pair.other.isContent(other.range.lowerBound)
    if one.isWeak, other.isWeak, !areContent { return false }
    return pair.own.startsSentence(one.range.lowerBound) && pair.other.startsSentence(other.range.lowerBound)
  }

  // MARK: Matching

  /// Takes out what both have: first what stands at one place, then what stands in sentences that meet.
  private func removeEqual(_ own: inout [Fact], _ other: inout [Fact], _ areEqual: (Fact, Fact) -> Bool) {
    func remove(_ meet: (Fact, Fact) -> Bool) {
      own.removeAll { fact in
        guard let match = other.firstIndex(where: { areEqual(fact, $0) && meet(fact, $0) }) else { return false }
        other.remove(at: match)
        return true
      }
    }
    remove { one, two in one.range.contains { two.range.contains(pair.alignment.toOther[$0]) } }
    remove { one, two in pair.alignment.interval(of: one.range).map { $0.overlaps(two.range) } ?? false }
    remove { one, two in
      pair.image(of: pair.own.sentence(of: one.range.lowerBound)).contains { $0.contains(two.range.lowerBound) }
    }
    remove { _, _ in true }
  }

  /// The next two that stand where the other would stand, the surest first.
  private func nextMeeting(_ own: [Fact], _ other: [Fact], canMeet: (Fact, Fact) -> Bool) -> (Int, Int)? {
    var best: (own: Int, other: Int, score: Int)?
    for (one, a) in own.enumerated() {
      guard let there = pair.alignment.interval(of: a.range) else { continue }
      for (two, b) in other.enumerated() where canMeet(a, b) && there.overlaps(b.range) {
        guard let back = reversed.interval(of: b.range), back.overlaps(a.range) else { continue }
        let shared = pair.sharedNeighbours(a.range, b.range, within: Self.reach)
        let distance = there.count + back.count
        let score = 4 * shared - distance
        if shared >= (a.kind == .name && !(a.isWeak && b.isWeak) ? 2 : 1), best.map({ score > $0.score }) ?? true {
          best = (one, two, score)
        }
      }
    }
    return best.map { ($0.own, $0.other) }
  }

  /// The next two that are the only ones left of their kind in sentences that meet.
  private func nextAlone(_ own: [Fact], _ other: [Fact], canMeet: (Fact, Fact) -> Bool) -> (Int, Int)? {
    for (one, a) in own.enumerated() {
      let sentence = pair.own.sentence(of: a.range.lowerBound)
      let image = pair.image(of: sentence)
      guard image.count == 1, pair.keptShare(of: sentence) >= 0.4 else { continue }
      let partners = other.indices.filter { canMeet(a, other[$0]) && image[0].contains(other[$0].range.lowerBound) }
      let rivals = own.count { canMeet(a, $0) && sentence.contains($0.range.lowerBound) }
      if partners.count == 1, rivals == 1 { return (one, partners[0]) }
    }
    return nil
  }
}

extension ReadingPair {
  /// Whether the words stand by a verb of saying or after `according to`.
  func speaks(_ range: Range<Int>, in reading: FactReading) -> Bool {
    let sentence = reading.sentence(of: range.lowerBound)
    let before = max(sentence.lowerBound, range.lowerBound - 3)..<range.lowerBound
    let after = range.upperBound..<min(sentence.upperBound, range.upperBound + 3)
    return before.contains { reading.tags[$0].contains(.saying) && !reading.isQuoted[$0] }
      || after.contains { reading.tags[$0].contains(.saying) && !reading.isQuoted[$0] }
  }
}
