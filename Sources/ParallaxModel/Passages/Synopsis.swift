/// The passages of a story for one base, in the base's order.
public struct Synopsis: Sendable {
  /// Index of the base among the reports.
  public let base: Int
  public let passages: [Passage]
  /// For every report and sentence the index of its home passage; nil for furniture and for reports that stand alone.
  public let home: [[Int?]]

  public init(base: Int, passages: [Passage], home: [[Int?]]) {
    self.base = base
    self.passages = passages
    self.home = home
  }
}
