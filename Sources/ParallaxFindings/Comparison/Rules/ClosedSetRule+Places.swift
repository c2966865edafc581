internal import ParallaxText

/// What a quarter of the compass or a quantifier is said of.
extension ClosedSetRule {
  /// Tokens behind a word in which stands what it is said of.
  private static let reachOfPlace = 4

  /// Whether two quarters of the compass are told of one place: neither `blew from the north`, `went south`, nor `north of
  /// the dam`, `the dam lies south of it`.
  func leadFromOnePlace(_ one: Int, _ two: Int) -> Bool {
    comesFrom(one, pair.own) == comesFrom(two, pair.other)
      && !isElsewhere(one, two, pair) && !isElsewhere(two, one, pair.reversed)
  }

  /// `from the north`
  private func comesFrom(_ token: Int, _ reading: FactReading) -> Bool {
    (token - 2..<token).clamped(to: reading.sentence(of: token)).contains {
      reading.table.tellsOrigin(reading.tokens[$0].normalized)
    }
  }

  /// Whether the word that the first leads to stands in the other sentence, but not behind the second.
  private func isElsewhere(_ token: Int, _ there: Int, _ pair: ReadingPair) -> Bool {
    guard let word = behind(token, pair.own).first,
      !pair.own.tags[word].meets(.weekday | .month | .relative | .period | .unit | .number),
      (token + 1..<word).allSatisfy({ pair.own.tags[$0].meets(.preposition | .particle | .determiner | .definite) }),
      // `von Osten eine Front`: an article alone leads to something else.
      word > token + 1
        ? pair.own.tags[token + 1].meets(.preposition | .particle | .definite)
        // `Aus Westen zieht`
        : pair.own.isCapital(word) || !pair.own.table.names.nounsHaveCapitals
    else { return false }
    let counterpart = pair.alignment.toOther[word]
    return counterpart >= 0 && !(there + 1..<there + 2 + Self.reachOfPlace).contains(counterpart)
  }

  private func behind(_ token: Int, _ reading: FactReading) -> ArraySlice<Int> {
    (token + 1..<token + 1 + Self.reachOfPlace).clamped(to: reading.sentence(of: token)).prefix { !reading.isMark($0) }
      .filter(reading.isContent)[...]
  }

  /// `all of the miners`, `some of the miners`; `all schools in Orla`, `some Orla schools`: whether the first word behind one
  /// that says something stands behind the other.
  func standBeforeTheSame(_ one: Int, _ two: Int) -> Bool {
    let (own, its) = (behind(one, pair.own), behind(two, pair.other))
    guard !isAbout(one, pair.own), !isAbout(two, pair.other), let word = own.first, let other = its.first else {
      return false
    }
    return its.contains(pair.alignment.toOther[word]) || own.contains(pair.alignment.toOwn[other])
      || areOneNumber(word, other)
  }

  /// `all branches`, `some shops`: whether sentences that are likely one have nothing else to say them of.
  func standAlone(_ one: Int, _ two: Int) -> Bool {
    pair.areLikelyOne && !isAbout(one, pair.own) && !isAbout(two, pair.other)
      && !isOfTime(one, pair.own) && !isOfTime(two, pair.other)
  }

  /// `tous les jours`
  private func isOfTime(_ token: Int, _ reading: FactReading) -> Bool {
    behind(token, reading).first.map { reading.tags[$0].meets(.unit | .weekday | .month | .period | .relative) } ?? true
  }

  private func areOneNumber(_ one: Int, _ two: Int) -> Bool {
    guard let number = pair.own.numbers.first(where: { $0.whole.contains(one) }),
      let its = pair.other.numbers.first(where: { $0.whole.contains(two) })
    else { return false }
    return number.agreement(with: its) == .same
  }

  /// `some 300`: a word for some that means about.
  private func isAbout(_ token: Int, _ reading: FactReading) -> Bool {
    let next = token + 1
    return reading.table.member(reading.tokens[token])?.number == 2 && reading.sentence(of: token).contains(next)
      && (reading.tokens[next].kind == .number || reading.tags[next].contains(.number))
  }
}
