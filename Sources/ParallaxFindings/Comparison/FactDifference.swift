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
  /// In the reading that is compared, and in the one that it is compared with.
  let own: Side
  let other: Side
  /// What each side says; equal for two sides that say the same of one fact.
  var ownValue = ""
  var value = ""

  /// The same seen from the other reading.
  var reversed: FactDifference {
    FactDifference(
      kind: kind, note: note.reversed, own: other, other: own, ownValue: value, value: ownValue)
  }

  /// Whether both are about some of the same words.
  func meets(_ difference: FactDifference) -> Bool {
    own.tokens.overlaps(difference.own.tokens) || other.tokens.overlaps(difference.other.tokens)
  }

  /// The same in readings of which the compared ones are parts that begin at these tokens.
  func later(by own: Int, _ other: Int) -> FactDifference {
    FactDifference(
      kind: kind, note: note, own: self.own.later(by: own), other: self.other.later(by: other), ownValue: ownValue,
      value: value)
  }
}

/// How a finding is worded.
enum FindingNote: Equatable {
  case differs, firstName, cut
  /// The other reading lacks what the own one has, or the other way round.
  case lost, gained
  case degree
  /// Words of opposite meaning.
  case opposite
  /// Words that exclude each other, of which no name differs.
  case meant
  /// What will be and what would be.
  case outlook
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
