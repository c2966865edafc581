internal import ParallaxCollation
internal import ParallaxText

/// A fact on which two readings of a passage differ.
struct FactDifference {
  /// What one of them has.
  enum Side: Equatable {
    /// Tokens that state the fact.
    case words(Range<Int>)
    /// Tokens of the sentence that lacks it.
    case lacks(Range<Int>)

    var tokens: Range<Int> {
      switch self {
      case .words(let range), .lacks(let range): range
      }
    }

    /// The same so many tokens later.
    func later(by count: Int) -> Side {
      let tokens = tokens.lowerBound + count..<tokens.upperBound + count
      return if case .words = self { .words(tokens) } else { .lacks(tokens) }
    }
  }

  let kind: FindingKind
  /// What is said of it, where the kind alone does not tell.
  var note: FindingNote = .differs
  /// In the reading that the others are compared with.
  let own: Side
  let other: Side
  /// Equal for two differences that say the same of one fact.
  var value = ""

  /// The same in readings of which the compared ones are parts that begin at these tokens.
  func later(by own: Int, _ other: Int) -> FactDifference {
    FactDifference(
      kind: kind, note: note, own: self.own.later(by: own), other: self.other.later(by: other), value: value)
  }
}

/// How a finding is worded.
enum FindingNote: Equatable {
  case differs, firstName, cut
  /// The other reading lacks what the own one has, or the other way round.
  case lost, gained
  case degree
  /// To whom it was told is not said.
  case vague
}

extension FindingNote {
  /// The same seen from the other reading.
  var reversed: FindingNote {
    switch self {
    case .lost: .gained
    case .gained: .lost
    default: self
    }
  }
}

/// Two readings of one passage, with what stands for what.
struct ReadingPair {
  let own: FactReading
  let other: FactReading
  let alignment: ReadingAlignment
  /// The edit script between them, where what was replaced is asked for.
  var script: EditScript?

  var reversed: ReadingPair {
    ReadingPair(own: other, other: own, alignment: alignment.reversed)
  }

  /// The sentences of the other reading that have words of this one's sentence, as token ranges.
  func image(of sentence: Range<Int>) -> [Range<Int>] {
    var counts: [Int: Int] = [:]
    for token in sentence where alignment.toOther[token] >= 0 && own.isContent(token) {
      counts[other.sentenceOf[alignment.toOther[token]], default: 0] += 1
    }
    return counts.keys.sorted().map { other.sentences[$0] }
  }

  /// The share of a sentence's content that stands in the other reading.
  func keptShare(of sentence: Range<Int>) -> Double {
    let content = sentence.filter { own.isContent($0) }
    guard !content.isEmpty else { return 0 }
    return Double(content.count { alignment.toOther[$0] >= 0 }) / Double(content.count)
  }

  /// Content words near a range that have a counterpart near another.
  func sharedNeighbours(_ range: Range<Int>, _ counterpart: Range<Int>, within reach: Int) -> Int {
    let near = max(0, counterpart.lowerBound - reach)..<min(other.count, counterpart.upperBound + reach)
    let around =
      Array(max(0, range.lowerBound - reach)..<range.lowerBound)
      + Array(
        range.upperBound..<min(own.count, range.upperBound + reach))
    return around.count { own.tokens[$0].kind != .mark && near.contains(alignment.toOther[$0]) }
  }
}
