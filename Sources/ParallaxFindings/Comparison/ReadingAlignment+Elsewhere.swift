internal import ParallaxText

extension ReadingAlignment {
  /// The same with the single words that stand elsewhere in the other reading.
  ///
  /// An edit script keeps one order, and calls moved what has two words at least. A sentence that was turned around leaves
  /// single words over on both sides. A word that says something, and is left over once on either side, stands for
  /// itself wherever it stands; what stands beside it and is the same goes with it.
  func joiningElsewhere(_ own: FactReading, _ other: FactReading) -> ReadingAlignment {
    var joined = reachingElsewhere
    let (mine, its) = (leftOver(toOther, own), leftOver(toOwn, other))
    guard !mine.isEmpty, !its.isEmpty else { return joined }
    var pairs: [(Int, Int)] = []
    for (stem, tokens) in mine where tokens.count == 1 {
      if let there = its[stem], there.count == 1 { pairs.append((tokens[0], there[0])) }
    }
    for (one, two) in pairs.sorted(by: { $0.0 < $1.0 }) { joined.joinElsewhere(one, two) }
    for (one, two) in pairs.sorted(by: { $0.0 < $1.0 }) {
      joined.extend(from: one, two, by: 1, own, other)
      joined.extend(from: one, two, by: -1, own, other)
    }
    joined.checkInvariants()
    return joined
  }

  /// By what they are compared by, the words without a counterpart that say something.
  private func leftOver(_ counterparts: [Int], _ reading: FactReading) -> [WordID: [Int]] {
    var words: [WordID: [Int]] = [:]
    for token in counterparts.indices where counterparts[token] < 0 && reading.isContent(token) {
      words[reading.tokens[token].stem, default: []].append(token)
    }
    return words
  }

  /// Joins the words that go on from two that stand for each other, as long as they are the same and left over.
  private mutating func extend(
    from one: Int, _ two: Int, by step: Int, _ own: FactReading, _ other: FactReading
  ) {
    var (one, two) = (one + step, two + step)
    while own.tokens.indices.contains(one), other.tokens.indices.contains(two), toOther[one] < 0, toOwn[two] < 0,
      own.tokens[one].normalized == other.tokens[two].normalized, own.sentenceOf[one] == own.sentenceOf[one - step],
      other.sentenceOf[two] == other.sentenceOf[two - step]
    {
      joinElsewhere(one, two)
      (one, two) = (one + step, two + step)
    }
  }
}
