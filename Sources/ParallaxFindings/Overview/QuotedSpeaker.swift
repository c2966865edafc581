/// Somebody whom reports quote, or name as a source.
public struct QuotedSpeaker: Sendable, Equatable {
  /// What a report has of somebody.
  public struct Share: Sendable, Equatable {
    /// Index among the collation's reports.
    public let report: Int
    /// Words inside quotation marks; 0 where the report names the source and does not quote it.
    public let words: Int
    /// The first sentence that does, as an index into the report's sentences.
    public let sentence: Int
  }

  /// The fullest words for whoever it is, as a report prints them.
  public let name: PrintedPlace
  /// Of the reports that quote or name it, ascending.
  public let shares: [Share]
  /// Reports of which nothing can be said, ascending: they have the name, and quotations of which nobody can be told to be
  /// the speaker.
  public let unclear: [Int]

  /// Words inside quotation marks in all reports together.
  public var words: Int { shares.reduce(0) { $0 + $1.words } }
}
