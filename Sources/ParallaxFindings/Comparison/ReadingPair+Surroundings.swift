internal import ParallaxText

/// What stands around words of one reading that the other lacks.
extension ReadingPair {
  /// Whether a sentence has words that the other reading lacks, with which a negation elsewhere says the same.
  func hasException(in sentence: Range<Int>) -> Bool {
    sentence.contains { own.tags[$0].contains(.exception) && alignment.toOther[$0] < 0 }
  }

  /// Whether a negation says from when on something is, with words that the other reading lacks: `did not open until noon`,
  /// `non apriranno prima di lunedì`.
  func tellsBeginning(_ negation: Int) -> Bool {
    let behind = (negation..<negation + Self.beginningReach).clamped(to: own.sentence(of: negation))
    return behind.contains { index in
      alignment.toOther[index] < 0 && own.isTimed(index)
        && (own.tags[index].contains(.exception) || own.table.isBefore(own.tokens[index].normalized))
    }
  }

  /// Tokens behind a negation in which its time stands.
  private static let beginningReach = 8

  /// Whether a sentence has a word with a prefix that turns it, which nothing stands for: `unhurt`.
  func hasPrefix(in sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard alignment.toOther[index] < 0, own.isContent(index) else { return false }
      let text = own.text(index..<index + 1).lowercased()
      return own.table.negativePrefixes.contains { text.count > $0.count + 3 && text.hasPrefix($0) }
    }
  }

  /// Where in the other reading the token would stand.
  func place(of token: Int) -> Range<Int>? { alignment.interval(of: token..<token + 1) }

  /// Words of the other reading about the place, its sentence's own.
  func surroundings(of gap: Range<Int>, reach: Int) -> Range<Int>? {
    let anchor = min(gap.lowerBound, other.count - 1)
    guard anchor >= 0 else { return nil }
    let sentence = other.sentence(of: anchor)
    return max(
      sentence.lowerBound, gap.lowerBound - reach)..<max(
        sentence.lowerBound, min(max(sentence.upperBound, gap.upperBound), gap.upperBound + reach))
  }

  /// Tokens without counterpart that stand together with this one.
  func changed(around token: Int) -> [Int] {
    let sentence = own.sentence(of: token)
    var (start, end) = (token, token + 1)
    while start > sentence.lowerBound, alignment.toOther[start - 1] < 0 { start -= 1 }
    while end < sentence.upperBound, alignment.toOther[end] < 0 { end += 1 }
    return Array(start..<end)
  }

  /// Whether two changed stretches have the same content, but for a word or none.
  ///
  /// - Parameters:
  ///   - changed: tokens of the first reading.
  ///   - gap: tokens of the other one in their place.
  func saysTheSame(_ changed: [Int], _ gap: Range<Int>) -> Bool {
    let stems = Set(changed.filter(own.isContent).map { own.tokens[$0].stem })
    let others = Set(gap.filter(other.isContent).map { other.tokens[$0].stem })
    let (lost, gained) = (stems.count { !others.contains($0) }, others.count { !stems.contains($0) })
    return lost <= 1 && gained <= 1 && lost + gained <= 2
  }

  /// Whether the words on both sides have counterparts that stand near each other.
  func hasKeptNeighbours(_ token: Int) -> Bool {
    let sentence = own.sentence(of: token)
    let before = (max(sentence.lowerBound, token - 5)..<token).last { isKeptWord($0) }
    let after = (token + 1..<max(token + 1, min(sentence.upperBound, token + 6))).first { isKeptWord($0) }
    switch (before, after) {
    case (let before?, let after?):
      let distance = alignment.toOther[after] - alignment.toOther[before]
      return distance > 0 && distance <= after - before + 3
    case (nil, let after?): return token == sentence.lowerBound && after <= token + 3
    case (let before?, nil): return token - before <= 2
    case (nil, nil): return false
    }
  }

  func isKeptWord(_ index: Int) -> Bool {
    alignment.toOther[index] >= 0 && own.tokens[index].kind != .mark
  }

  /// The word with its neighbours: `was not held`.
  func context(of token: Int) -> Range<Int> {
    let sentence = own.sentence(of: token)
    return words(token..<token + 1, in: own, sentence, before: 2, after: 2)
  }

  /// The words of the other reading in the gap with their neighbours; those before it where it ends a sentence.
  func counterContext(of gap: Range<Int>, _ token: Int) -> Range<Int> {
    let anchor = min(gap.lowerBound, other.count - 1)
    let sentence = other.sentence(of: anchor)
    let lastWord = sentence.last { !other.isMark($0) } ?? sentence.lowerBound - 1
    let start = max(sentence.lowerBound, min(gap.lowerBound, lastWord + 1))
    let end = max(start, min(gap.upperBound, sentence.upperBound, start + 6))
    return words(start..<end, in: other, sentence, before: 2, after: 2)
  }

  /// A range with up to so many words on both sides, no marks crossed.
  func words(
    _ range: Range<Int>, in reading: FactReading, _ sentence: Range<Int>, before: Int, after: Int
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > sentence.lowerBound, range.lowerBound - start < before, !reading.isMark(start - 1) { start -= 1 }
    while end < sentence.upperBound, end - range.upperBound < after, !reading.isMark(end) { end += 1 }
    return start..<max(end, min(start + 1, sentence.upperBound))
  }
}

extension FactReading {
  /// Tokens between `before` and the time.
  private static let nearTime = 3

  /// Whether a time stands behind a word: `until noon`, but not `hasta el momento`.
  func isTimed(_ index: Int) -> Bool {
    let behind = (index + 1..<index + 1 + Self.nearTime).clamped(to: sentence(of: index))
    let time: WordTags = .weekday | .month | .relative | .number | .period | .quantityPhrase
    return behind.contains { tags[$0].meets(time) || isNumber($0) }
  }

  private func isNumber(_ index: Int) -> Bool { tokens[index].kind == .number }

  /// Tokens between `ne` and `plus`.
  private static let longestNegation = 3

  /// Whether a word is what is no longer, behind a particle that is no negation by itself: `n’avait plus`.
  func hasLonger(_ index: Int) -> Bool {
    guard let member = table.member(tokens[index]), member.set == .lasting, member.number == 2 else { return false }
    let before = (index - Self.longestNegation..<index).clamped(to: sentence(of: index))
    return before.contains {
      folded($0..<$0 + 1).hasPrefix("n'") || folded($0..<$0 + 1).hasPrefix("n’") || folded($0..<$0 + 1) == "ne"
    }
  }
}

extension ReadingPair {
  /// Tokens beside a noun in which something stands that is said of it.
  private static let besideNoun = 3

  /// `will have no ferry`, `a ferry ran aground`: whether what is said of two words that stand for each other may be one
  /// thing. Of a noun, which an article stands before, both must have another word beside it.
  func isOfOneThing(_ word: Int, _ there: Int) -> Bool {
    guard there > 0, other.tags[there - 1].meets(.determiner | .definite) else { return true }
    func near(_ place: Int, _ count: Int) -> Range<Int> {
      max(0, place - Self.besideNoun)..<min(count, place + Self.besideNoun + 1)
    }
    let around = near(there, other.count).filter { $0 != there && other.isContent($0) }
    let stems = Set(around.map { other.tokens[$0].stem })
    return near(word, own.count).contains { $0 != word && own.isContent($0) && stems.contains(own.tokens[$0].stem) }
  }

  /// Tokens from a negation to its verb.
  private static let toVerb = 3

  /// Whether a negation may deny no more than a word behind its verb which the other lacks, or another day: `did not pay in
  /// time`, `paid late`; `was not closed on Monday`, `was closed on Friday`. Of near copies what is left out is asked elsewhere.
  func mayDenyPart(_ token: Int) -> Bool {
    let sentence = own.sentence(of: token)
    let near = (token + 1..<token + 1 + Self.toVerb).clamped(to: sentence)
    guard own.table.isVerbNegation(own.tokens[token].normalized), let verb = near.first(where: own.isContent) else {
      return false
    }
    if haveOtherDay(sentence) { return true }
    let behind = (verb + 1..<sentence.upperBound).prefix { !own.isMark($0) }
    guard let next = behind.first(where: own.isContent) else { return false }
    return !other.tokens.indices.contains { areForms(next, $0) }
  }

  /// Whether a sentence names a day and the other reading another one.
  private func haveOtherDay(_ sentence: Range<Int>) -> Bool {
    own.numbers.contains { one in
      one.isDate && sentence.contains(one.range.lowerBound)
        && other.numbers.contains { one.agreement(with: $0) == .differs }
        && !other.numbers.contains { [.same, .fits].contains(one.agreement(with: $0)) }
    }
  }
}
