internal import ParallaxText

/// Whether something was before or after one and the same thing, in sentences of near copies that were turned around, and
/// in others that say the same.
///
///     two days before regulators froze its accounts | two days after its accounts were frozen
///     the fleet may fish there until 2035 | from 2035 on the fleet may fish there
struct OrderRule: FactRule {
  static let looksElsewhere = true
  static let isSymmetric = true
  static let yields = true
  private static let leastKept = 0.25
  /// How surely independent reports say the same that put one thing on two sides.
  private static let likely = 0.7
  /// Tokens behind a word of order that tell what it is before or after.
  private static let reach = 8

  private let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  /// A word of order with the words behind it.
  private struct Place {
    let token: Int
    let isBefore: Bool
    /// Of what follows, the words that say something.
    let anchor: [Int]
  }

  var differences: [FactDifference] {
    // The words of sets are those of one language.
    guard pair.own.table === pair.other.table else { return [] }
    return pair.own.sentences.compactMap { sentence in
      let own = Self.places(in: sentence, pair.own)
      guard !own.isEmpty, let partners = partners(of: sentence) else { return nil }
      let its = Self.places(in: partners.other, pair.other)
      guard !its.isEmpty, !isTurned(partners.own, own, pair), !isTurned(partners.other, its, pair.reversed),
        !Self.tellsBoth(sentence, pair.own) || !Self.tellsBoth(partners.other, pair.other)
      else { return nil }
      return differing(own, its).flatMap { one, two in
        tellOneThing(one, two, partners) ? difference(one, two) : nil
      }
    }
  }

  /// Words that two sentences have in common besides what they put it before or after, at least, where they need not say
  /// the same: `met before the vote`, `spoke after the vote`.
  private static let fewestShared = 2

  private func tellOneThing(_ one: Place, _ two: Place, _ partners: ReadingPair.Partners) -> Bool {
    if pair.areCopies || pair.isSurelyTied { return true }
    if haveOpposites(partners) { return false }
    let order = Set(one.anchor.map { pair.own.tokens[$0].stem } + two.anchor.map { pair.other.tokens[$0].stem })
    let shared = pair.own.stems(of: partners.own).intersection(pair.other.stems(of: partners.other))
    return shared.subtracting(order).count >= Self.fewestShared
  }

  /// `closed before the storm`, `reopened after the storm`: two things of which one was before and one after.
  private func haveOpposites(_ partners: ReadingPair.Partners) -> Bool {
    func side(_ token: Int, _ reading: FactReading) -> Int32 {
      reading.isContent(token) && reading.table.order(reading.tokens[token]) == nil
        ? reading.table.opposite(of: reading.tokens[token]) : 0
    }
    return partners.own.contains { token in
      let own = side(token, pair.own)
      return own != 0 && partners.other.contains { side($0, pair.other) == -own }
    }
  }

  /// Tokens before a word of order in which a negation turns it.
  private static let turnReach = 6

  private func partners(of sentence: Range<Int>) -> ReadingPair.Partners? {
    if pair.areCopies || pair.isSurelyTied {
      return pair.partner(of: sentence, least: Self.leastKept, orLikely: true)
    }
    guard pair.likelihood >= Self.likely else { return nil }
    return pair.likeliest(for: sentence).map { ReadingPair.Partners(own: sentence, other: $0, kept: 0) }
  }

  /// `will not open before June`, `will open after June`: of two sentences of which one negates neither need be wrong. Where
  /// independent reports negate something else, it is no matter.
  private func isTurned(_ sentence: Range<Int>, _ places: [Place], _ pair: ReadingPair) -> Bool {
    sentence.contains { token in
      pair.own.tags[token].meets(.negation | .denial | .refusal | .condition) && pair.alignment.toOther[token] < 0
        && (pair.areCopies
          || places.contains { ($0.token - Self.turnReach..<($0.anchor.last ?? $0.token)).contains(token) })
    }
  }

  /// `before the vote and again after it`: of two sentences that both tell of before and after neither need differ.
  private static func tellsBoth(_ sentence: Range<Int>, _ reading: FactReading) -> Bool {
    let orders = sentence.compactMap { reading.table.order(reading.tokens[$0]) }
    return orders.contains(.before) && orders.contains(.after)
  }

  private static func places(in sentence: Range<Int>, _ reading: FactReading) -> [Place] {
    sentence.compactMap { token in
      guard let order = reading.table.order(reading.tokens[token]), !reading.isQuoted[token],
        leadsOn(token, order, in: sentence, reading)
      else { return nil }
      let anchor = anchor(behind: token, in: sentence, reading)
      // `by regulators`, `from the quay`: no words of order but before a date.
      guard let first = anchor.first, !order.isOfDates || isDate(first, reading) else { return nil }
      return Place(token: token, isBefore: order.isBefore, anchor: anchor)
    }
  }

  /// `after which` and `después visitará` say when something else was.
  private static func leadsOn(_ token: Int, _ order: TimeOrder, in sentence: Range<Int>, _ reading: FactReading) -> Bool
  {
    let next = token + 1
    // `nach Angaben der Reederei`
    guard sentence.contains(next), !reading.tags[next].contains(.credit) else { return false }
    let isComplement = reading.tags[next].contains(.complement)
    if reading.table.beginsSubordinate(reading.tokens[next].normalized), !isComplement { return false }
    return !order.needsPreposition || reading.tags[next].meets(.preposition | .complement)
      || reading.table.isLedByPreposition(reading.tokens[next].normalized)
  }

  /// Up to the next mark or word of order, but for a mark that stands before all of it: `до того, как`.
  private static func anchor(behind token: Int, in sentence: Range<Int>, _ reading: FactReading) -> [Int] {
    var anchor: [Int] = []
    for index in (token + 1..<token + 1 + reach).clamped(to: sentence) {
      if reading.isMark(index) || reading.table.order(reading.tokens[index]) != nil, !anchor.isEmpty { break }
      if reading.isContent(index), !reading.isMark(index) { anchor.append(index) }
    }
    return anchor
  }

  private static func isDate(_ token: Int, _ reading: FactReading) -> Bool {
    reading.numbers.contains { $0.isDate && $0.whole.contains(token) }
  }

  /// The first two that put the same thing on two sides, where neither sentence puts it on the other’s as well.
  private func differing(_ own: [Place], _ its: [Place]) -> (own: Place, other: Place)? {
    for one in own {
      guard let two = its.first(where: { $0.isBefore != one.isBefore && isOfOneThing(one, $0) }),
        !its.contains(where: { $0.isBefore == one.isBefore && isOfOneThing(one, $0) }),
        !own.contains(where: { $0.isBefore == two.isBefore && isOfOneThing($0, two) })
      else { continue }
      return (one, two)
    }
    return nil
  }

  /// Whether both stand before the same word, or half the words behind one stand behind the other.
  private func isOfOneThing(_ one: Place, _ two: Place) -> Bool {
    func isSame(_ token: Int, _ its: Int) -> Bool {
      pair.alignment.toOther[token] == its || pair.areForms(token, its)
    }
    if isSame(one.anchor[0], two.anchor[0]) { return true }
    let (least, share) = (min(one.anchor.count, two.anchor.count), pair.areLikelyOne ? 3 : 2)
    let shared = one.anchor.count { token in
      two.anchor.contains { isSame(token, $0) || pair.areLikelyOne && beginAlike(token, $0) }
    }
    return shared > 0 && share * shared >= least && !isOfTheRest(one, two, pair)
      && !isOfTheRest(two, one, pair.reversed)
  }

  /// `left before the storm came`, `after they left the storm came`: whether what stands behind one word of order is what the
  /// other sentence says besides: most of its words that both have, or, where it begins its sentence and no mark ends it, the
  /// first of them.
  private func isOfTheRest(_ one: Place, _ two: Place, _ pair: ReadingPair) -> Bool {
    let there = one.anchor.map { pair.alignment.toOther[$0] }.filter { $0 >= 0 }
    guard let first = there.first else { return false }
    return leadsSentence(one, pair.own) && !two.anchor.contains(first)
      || there.count { !two.anchor.contains($0) } > there.count(where: two.anchor.contains)
  }

  /// `Two days after the resignation the council approved it`: what follows may go over into another clause.
  private func leadsSentence(_ place: Place, _ reading: FactReading) -> Bool {
    let sentence = reading.sentence(of: place.token)
    return (sentence.lowerBound..<place.token).allSatisfy { token in
      !reading.isContent(token) || reading.numbers.contains { $0.whole.contains(token) }
    } && !(place.token..<(place.anchor.last ?? place.token)).contains(where: reading.isMark)
  }

  /// Letters with which two words for one thing begin, at least.
  private static let fewestAlike = 4

  /// `failed`, `the failure`; `Briefstimmen`, `per Brief`
  private func beginAlike(_ token: Int, _ there: Int) -> Bool {
    let (one, two) = (pair.own.folded(token..<token + 1), pair.other.folded(there..<there + 1))
    let alike = zip(one, two).prefix { $0 == $1 }.count
    return alike >= Self.fewestAlike && 2 * alike > min(one.count, two.count)
  }

  private func difference(_ own: Place, _ other: Place) -> FactDifference {
    FactDifference(
      kind: .date, note: .differs, own: .words(own.token..<own.anchor[0] + 1),
      other: .words(other.token..<other.anchor[0] + 1), ownValue: own.isBefore ? "before" : "after",
      value: other.isBefore ? "before" : "after")
  }
}
