internal import ParallaxCollation
internal import ParallaxText

/// Two readings cut into parts that stand for each other: what is compared word with word in a paragraph would take
/// minutes in a paragraph without end.
struct ReadingParts {
  /// Tokens up to which a reading is compared in one piece.
  private static let longest = 4000
  /// Tokens of a part, to the end of a sentence.
  private static let length = 1000

  struct Part: Equatable {
    /// Sentences of the readings.
    let own: Range<Int>
    let other: Range<Int>
  }

  private(set) var parts: [Part] = []

  init(_ own: FactReading, _ other: FactReading, _ alignment: ReadingAlignment) {
    guard max(own.count, other.count) > Self.longest else {
      parts = [Part(own: own.sentences.indices, other: other.sentences.indices)]
      return
    }
    var (ownStart, otherStart) = (0, 0)
    for end in own.sentences.indices.map({ $0 + 1 }) {
      let tokens = own.sentences[ownStart].lowerBound..<own.sentences[end - 1].upperBound
      let isLast = end == own.sentences.count
      guard tokens.count >= Self.length || isLast else { continue }
      let last = own.sentences[end - 1].last { alignment.toOther[$0] >= 0 }.map { alignment.toOther[$0] }
      let reached = last.map { other.sentenceOf[$0] + 1 } ?? otherStart
      let otherEnd = isLast ? other.sentences.count : max(otherStart, reached)
      parts.append(Part(own: ownStart..<end, other: otherStart..<otherEnd))
      (ownStart, otherStart) = (end, otherEnd)
    }
  }
}
