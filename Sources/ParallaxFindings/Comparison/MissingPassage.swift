public import ParallaxCollation
internal import ParallaxText

/// A passage of the base that a report lacks.
public struct MissingPassage: Sendable, Equatable {
  /// What a reader asks for first, first.
  public enum Rank: Int, Sendable, Comparable {
    /// Somebody denies something, or does not comment.
    case denial
    /// Words inside quotation marks.
    case quotation
    case other

    public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  /// Index into the synopsis's passages.
  public let passage: Int
  public let rank: Rank
}

extension Projection {
  /// The base's paragraphs that a report has nothing of: denials and refusals to comment first, then quotations, then
  /// the rest; each in the base's order. Empty for the base and outside the story.
  public func missing(from report: Int, in collation: Collation) -> [MissingPassage] {
    guard report != base, synopsis.story.reports.contains(report) else { return [] }
    let found = synopsis.passages.enumerated().compactMap { number, passage -> MissingPassage? in
      guard case .paragraph = passage.kind, passage.absent.contains(report),
        let words = comparisons[number].words(of: base)
      else {
        return nil
      }
      return MissingPassage(passage: number, rank: MissingPassage.Rank(of: FactReading(words)))
    }
    return found.sorted { ($0.rank, $0.passage) < ($1.rank, $1.passage) }
  }
}

extension MissingPassage.Rank {
  /// What a reading is asked for.
  init(of reading: FactReading) {
    let denies = reading.tags.indices.contains { index in
      reading.tags[index].contains(.denial) && !reading.isQuoted[index]
        || reading.tags[index].contains(.comment) && Self.isRefused(index, reading)
    }
    self = denies ? .denial : reading.quotations.contains { $0.count > 3 } ? .quotation : .other
  }

  /// `declined to comment`, `did not comment`: a refusal within the words before.
  private static func isRefused(_ comment: Int, _ reading: FactReading) -> Bool {
    let start = max(reading.sentence(of: comment).lowerBound, comment - 8)
    return (start..<comment).contains { reading.tags[$0].meets(.negation | .denial | .refusal) }
  }
}
