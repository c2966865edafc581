public import ParallaxModel

/// A sentence of a reading that other reports tell too.
public struct SentenceBar: Sendable, Equatable {
  /// Bytes of the report's text.
  public let bytes: Range<Int>
  public let telling: Telling
}

/// What heads passages that the base lacks, after its end.
public enum PassageSection: Sendable, Equatable {
  /// So many passages that the base lacks, told by these reports, as indices; where it is not always the same ones, by several.
  case told(by: [Int], count: Int)
  /// So many of the report's sentences that were found in it alone, and so many that perhaps stand in no other.
  case only(Int, count: Int, perhaps: Int, of: Int)

  /// `not in hpo, told by fox and nyt: 2`
  ///
  /// - Parameter sigla: of all reports, by their indices.
  public func words(base: Int, _ sigla: (Int) -> String) -> String {
    switch self {
    case .told(let reports, let count):
      let tellers = reports.isEmpty ? "several others" : SiglumList(reports.map(sigla)).words
      return "not in \(sigla(base)), told by \(tellers): \(count)"
    case .only(let report, let count, let perhaps, let all):
      return "found in \(sigla(report)) alone: \(count) of its \(all) sentences"
        + (perhaps > 0 ? ", perhaps \(perhaps) more" : "")
    }
  }
}

/// Words of a sentence about what it shares with a passage.
public struct AlsoWords: Sendable, Equatable {
  public let report: Int
  /// `¶16`; empty for a headline.
  public let place: String
  /// Bytes of the report's text.
  public let bytes: Range<Int>
}

/// A reading that is folded.
public struct FoldedReading: Sendable, Equatable {
  public let report: Int
  /// `¶16`; empty for a headline.
  public let place: String
  /// Whether it only shares a detail.
  public let isDetail: Bool
}
