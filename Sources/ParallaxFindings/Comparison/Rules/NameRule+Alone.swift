internal import ParallaxCollation
internal import ParallaxText

/// Names that are the only ones left in sentences of near copies, wherever they stand.
extension NameRule {
  /// Of sentences in which one name alone is left: the least share of the content of each that the other has.
  private static let leastKept = 0.4
  /// From here on nothing but the names may tell them apart, wherever these stand.
  private static let wellKept = 0.45
  /// Tokens beside a name in which a word of both stands.
  private static let reach = 4
  /// Letters with which a name and its adjective begin.
  private static let beginning = 4

  /// The only names left on either side of two sentences of near copies that say the same.
  func nextAlone(_ own: [Fact], _ other: [Fact]) -> (Int, Int)? {
    guard pair.areCopies else { return nil }
    for (one, a) in own.enumerated() where isSure(a, pair.own) {
      let sentence = pair.own.sentence(of: a.range.lowerBound)
      guard let there = only(pair.image(of: sentence)), isAlone(own, in: sentence, pair.own),
        let two = other.firstIndex(where: { there.contains($0.range.lowerBound) && isSure($0, pair.other) }),
        isAlone(other, in: there, pair.other),
        isKept(sentence, there) || areOtherPlaces(a, other[two]), only(pair.reversed.image(of: there)) == sentence,
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

  /// Whether a sentence has a word of a name, in capitals or small letters, `a russian source`, or its adjective, `Aragón`,
  /// `aragonés`; not where the name that stands for it begins alike, `Reggio Emilia`, `Reggio Calabria`.
  private func isSaid(
    _ name: Fact, _ reading: FactReading, in sentence: Range<Int>, of its: FactReading, besides other: Fact
  ) -> Bool {
    let beginAlike = name.value.prefix { $0 != " " } == other.value.prefix { $0 != " " }
    return name.range.contains { word in
      reading.isContent(word)
        && sentence.contains { place in
          if other.range.contains(place) { return !beginAlike && its.tokens[place].stem == reading.tokens[word].stem }
          return its.tokens[place].stem == reading.tokens[word].stem || isAdjective(place, its, of: word, reading)
        }
    }
  }

  private func isAdjective(_ place: Int, _ its: FactReading, of word: Int, _ reading: FactReading) -> Bool {
    let name = reading.folded(word..<word + 1)
    return !its.isCapital(place) && name.count > Self.beginning
      && its.folded(place..<place + 1).hasPrefix(name.prefix(Self.beginning))
  }

  /// Whether a name may stand in the place of another: beside a word that both have or a verb of saying, or in sentences of
  /// which much is the same, both of things or neither, no money, and not the other one in other letters.
  private func mayBeInstead(_ one: Fact, _ other: Fact, in sentence: Range<Int>, _ there: Range<Int>) -> Bool {
    func hasWord(_ name: Fact, _ reading: FactReading) -> Bool {
      pair.speaks(name.range, in: reading) || isTold(name, in: reading)
    }
    return one.isCommon == other.isCommon && !isShortened(one, pair.own)
      && !isShortened(other, pair.other)
      && (hasWord(one, pair.own) == hasWord(other, pair.other) || areOtherPlaces(one, other))
      && !isUnit(one, pair.own) && !isUnit(other, pair.other) && !areOfOneState(one, other)
      && (pair.sharedNeighbours(one.range, other.range, within: Self.reach) > 0
        || says(one, pair.own) && says(other, pair.other)
        || min(pair.keptShare(of: sentence), pair.reversed.keptShare(of: there)) >= Self.wellKept
        || areOtherPlaces(one, other))
      && (areOfTwo(one, other) || areOtherPlaces(one, other)
        || haveOneLanguage && NameForm.areMisspelt(one.value, other.value))
  }

  private func isKept(_ sentence: Range<Int>, _ there: Range<Int>) -> Bool {
    pair.keptShare(of: sentence) >= Self.leastKept && pair.reversed.keptShare(of: there) >= Self.leastKept
  }

  /// `in Lyon`, `in Lille`: whether two sentences that likely say the same tell of two places, of which either report names
  /// one. A capital or a country may stand for a government, and letters for more than they say.
  private func areOtherPlaces(_ one: Fact, _ other: Fact) -> Bool {
    pair.areLikelyOne && isPlace(one, pair.own) && isPlace(other, pair.other) && !isNamed(one, pair.other)
      && !isNamed(other, pair.own)
      && !(pair.speaks(one.range, in: pair.own) && pair.speaks(other.range, in: pair.other))
  }

  private func isPlace(_ name: Fact, _ reading: FactReading) -> Bool {
    let start = name.range.lowerBound
    let before = (start - 2..<start).clamped(to: reading.sentence(of: start))
    let text = reading.text(name.range)
    return !name.isPart && !reading.table.names.isSeat(reading.folded(name.range))
      && (text != text.uppercased() || text.count > Self.longestOfLetters)
      && before.contains { reading.tags[$0].meets(.preposition | .particle) }
  }

  private static let longestOfLetters = 5

  /// Whether a report has a name that may be one with another, or be part of it.
  private func isNamed(_ name: Fact, _ reading: FactReading) -> Bool {
    let words = name.value.split(separator: " ").map(String.init)
    return reading.words.facts.names.contains { its in
      its.value.split(separator: " ").contains { word in
        words.contains { own in
          NameForm.relation(own, String(word), [:]) != .different || NameForm.haveLikeConsonants(own, String(word))
        }
      }
    }
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

  private func only(_ sentences: [Range<Int>]) -> Range<Int>? { sentences.count == 1 ? sentences[0] : nil }

  private func isAlone(_ names: [Fact], in sentence: Range<Int>, _ reading: FactReading) -> Bool {
    names.count { isSure($0, reading) && sentence.contains($0.range.lowerBound) } == 1
  }
}
