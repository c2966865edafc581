/// An entry of an apparatus, as in a critical edition: `little point] 001 · no point 000 002`.
public struct ApparatusEntry: Sendable, Equatable {
  /// A wording that differs from the lemma.
  public struct Wording: Sendable, Equatable {
    /// Empty where the reports omit the lemma.
    public let runs: [BlockRun]
    /// At least one.
    public let reports: [Int]
  }

  /// What the wordings do with the lemma.
  public enum Kind: Sendable, Equatable { case replaces, addsAfter, addsBefore }

  public let kind: Kind
  /// The words in question of the reading above; of what is added the word beside it.
  public let lemma: [BlockRun]
  /// The reports that have the lemma; empty for what is added.
  public let agreeing: [Int]
  /// In the order of the variant's readings; at least one.
  public let wordings: [Wording]
  /// The change that all wordings belong to.
  public let change: Int
}
