internal import ParallaxText

/// The only words of a closed set in two sentences of near copies, where they are two members of it, wherever they stand:
/// `in the morning`, `in the afternoon`; `a Belgian trawler`, `a Danish trawler`; `gold`, `silver`.
///
/// Which words exclude each other stands in the files of languages.
struct ClosedSetRule: FactRule {
  static let looksElsewhere = true
  static let audience = FactRules.Audience.copies
  static let isSymmetric = true
  static let yields = true
  private static let leastKept = 0.25
  /// Letters that a country and its adjective begin with alike, at least: `Österreich`, `österreichische`. Where every noun
  /// has a capital one more.
  private static let sharedLetters = 3

  let pair: ReadingPair

  init(_ pair: ReadingPair) { self.pair = pair }

  var differences: [FactDifference] {
    // The words of sets are those of one language.
    guard pair.own.table === pair.other.table else { return [] }
    return pair.own.sentences.flatMap { sentence -> [FactDifference] in
      let own = members(in: sentence, pair.own)
      guard !own.isEmpty, let partners = pair.partner(of: sentence, least: Self.leastKept, orLikely: true) else {
        return []
      }
      let its = members(in: partners.other, pair.other)
      return ClosedSet.exclusive.compactMap { set in
        // `nine Peruvians and three Ghanaians`, `north-east` and `north-west`: what both have says nothing.
        let shared =
          set == .demonym || set == .direction ? own.filter { one in its.contains { $0.member == one.member } } : []
        func rest(_ found: [Found]) -> [Found] {
          found.filter { one in !shared.contains { $0.member == one.member } }
        }
        guard let one = only(set, rest(own)), let two = only(set, rest(its)),
          one.member != two.member,
          // `all`, `nearly all`: the word itself may be the same.
          [-1, two.token].contains(pair.alignment.toOther[one.token]),
          [-1, one.token].contains(pair.alignment.toOwn[two.token]),
          isMeant(one.token, two.token, set, partners)
        else { return nil }
        return difference(set, one.token, two.token)
      }
    }
  }

  /// Whether nothing says that two words of a set are about two things.
  private func isMeant(_ one: Int, _ two: Int, _ set: ClosedSet, _ partners: ReadingPair.Partners) -> Bool {
    switch set {
    case .demonym:
      (standBesideTheSame(one, two) || standBesideReplaced(one, two, partners))
        && !isNamed(one, pair.own, in: partners.other, pair.other)
        && !isNamed(two, pair.other, in: partners.own, pair.own)
    case .colour: standBesideTheSame(one, two)
    case .span: standBesideTheSame(one, two) && !isCounted(one, pair.own) && !isCounted(two, pair.other)
    case .kin:
      !ClosedSet.areSidesOfOne(
        pair.own.table.member(pair.own.tokens[one]), pair.other.table.member(pair.other.tokens[two]))
    case .direction: leadFromOnePlace(one, two)
    case .quantifier: standBeforeTheSame(one, two) || standAlone(one, two)
    case .office: areOfOneHolder(one, two)
    case .deal, .rite: !isTurned(partners, pair) && !isTurned(partners.reversed, pair.reversed)
    case .portfolio: isOfMinister(one, pair.own) && isOfMinister(two, pair.other)
    default: true
    }
  }

  /// `three days`
  private func isCounted(_ token: Int, _ reading: FactReading) -> Bool {
    reading.numbers.contains { $0.whole.contains(token) || $0.range.contains(token) }
  }

  /// Tokens between an adjective and its noun.
  private static let nearest = 2

  /// Whether words that stand for each other stand beside both.
  private func standBesideTheSame(_ one: Int, _ two: Int) -> Bool {
    func beside(_ token: Int, _ sentence: Range<Int>) -> Range<Int> {
      (token - Self.nearest..<token + Self.nearest + 1).clamped(to: sentence)
    }
    let near = beside(two, pair.other.sentence(of: two))
    return beside(one, pair.own.sentence(of: one)).contains {
      pair.own.isContent($0) && near.contains(pair.alignment.toOther[$0])
    }
  }

  /// Of sentences in which what an adjective is said of is replaced as well: the least share of the content of each that the
  /// other has.
  private static let leastOfReplaced = 0.4

  /// `the Slovak mountaineer`, `the Slovenian alpinist`: whether nothing stands for the words beside both.
  private func standBesideReplaced(_ one: Int, _ two: Int, _ partners: ReadingPair.Partners) -> Bool {
    func isReplaced(_ token: Int, _ reading: FactReading, _ alignment: [Int]) -> Bool {
      let beside = (token - Self.nearest..<token + Self.nearest + 1).clamped(to: reading.sentence(of: token))
      return beside.contains { $0 != token && reading.isContent($0) && alignment[$0] < 0 }
    }
    let areSure =
      partners.kept >= Self.leastOfReplaced || pair.areLikelyOne && !namesSeat(pair) && !namesSeat(pair.reversed)
    return areSure && isReplaced(one, pair.own, pair.alignment.toOther)
      && isReplaced(two, pair.other, pair.alignment.toOwn)
  }

  /// `the Russian envoy`, `Moscow's envoy`: whether a capital or a country is named that the other reading does not name.
  private func namesSeat(_ pair: ReadingPair) -> Bool {
    pair.own.names.contains { name in
      name.range.allSatisfy { pair.alignment.toOther[$0] < 0 }
        && pair.own.table.names.isSeat(pair.own.folded(name.range))
    }
  }

  /// The class of ministers among roles, and tokens between the word and what they are of.
  private static let (ministers, reach) = (20.0, 3)

  /// `Finance Minister`, `ministre de l’Intérieur`; or a word of its own: `Finanzministerin`.
  private func isOfMinister(_ token: Int, _ reading: FactReading) -> Bool {
    let near = token - Self.reach..<token + Self.reach + 1
    return near.clamped(to: reading.sentence(of: token)).contains {
      reading.tags[$0].meets(.role | .title) && reading.value($0) == Self.ministers
    } || reading.tags[token].contains(.role)
  }

  private func difference(_ set: ClosedSet, _ token: Int, _ there: Int) -> FactDifference {
    FactDifference(
      kind: Self.finding(set), note: set.isOfTime ? .differs : .meant, own: .words(words(token, set, pair.own)),
      other: .words(words(there, set, pair.other)), ownValue: pair.own.folded(words(token, set, pair.own)),
      value: pair.other.folded(words(there, set, pair.other)))
  }

  private func words(_ token: Int, _ set: ClosedSet, _ reading: FactReading) -> Range<Int> {
    set == .quantifier && isNearly(token, reading) ? token - 1..<token + 1 : token..<token + 1
  }

  /// `North Korea`; where every noun has a capital `Osten Österreichs` and `Aus Westen` are none, and `All Schools` nowhere.
  private func isPartOfName(_ token: Int, _ set: ClosedSet, _ reading: FactReading) -> Bool {
    if set == .quantifier || set == .office { return false }
    let mayBeNoun = set == .direction && reading.table.names.nounsHaveCapitals
    return reading.names.contains {
      $0.range.contains(token) && $0.range.count > 1
        && !(mayBeNoun && ($0.range.lowerBound..<token).allSatisfy { !reading.isContent($0) })
    }
  }

  private static func finding(_ set: ClosedSet) -> FindingKind {
    if set.isOfTime { return .date }
    return set == .quantifier ? .number : .name
  }

  private typealias Found = (token: Int, member: ClosedSet.Member)

  private func members(in sentence: Range<Int>, _ reading: FactReading) -> [Found] {
    sentence.compactMap { token in
      guard let member = reading.table.member(reading.tokens[token]), !reading.isQuoted[token],
        !isPartOfName(token, member.set, reading),
        // `Brown`, `the Greens`.
        member.set != .colour || !reading.isCapital(token) || reading.startsSentence(token)
      else { return nil }
      return (token, member.set == .quantifier && isNearly(token, reading) ? .most : member)
    }
  }

  /// `nearly all`
  private func isNearly(_ token: Int, _ reading: FactReading) -> Bool {
    reading.sentence(of: token).contains(token - 1)
      && reading.table.meansNearly(reading.tokens[token - 1].normalized)
  }

  /// The first word of the only member of a set.
  private func only(_ set: ClosedSet, _ found: [Found]) -> Found? {
    let own = found.filter { $0.member.set == set }
    return own.allSatisfy { $0.member == own[0].member } ? own.first : nil
  }

  /// Whether a sentence names the country of an adjective: with its first letters, or as the file of the language does.
  private func isNamed(
    _ token: Int, _ reading: FactReading, in sentence: Range<Int>, _ its: FactReading
  ) -> Bool {
    let letters = Self.sharedLetters + (reading.table.names.nounsHaveCapitals ? 1 : 0)
    let beginning = reading.folded(token..<token + 1).prefix(letters)
    let number = reading.table.member(reading.tokens[token])?.number
    return sentence.contains { index in
      if let member = its.table.member(its.tokens[index]), member.set == .country { return member.number == number }
      return its.isCapital(index) && its.folded(index..<index + 1).hasPrefix(beginning)
    }
  }
}
