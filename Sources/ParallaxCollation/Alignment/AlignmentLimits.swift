internal import ParallaxText

/// How much work aligning may do; what lies beyond is left out, always the same for the same input.
public struct AlignmentLimits: Sendable, Equatable {
  /// A term proposes pairs only where it stands in at most this many sentences of a report.
  public var postings = 24
  /// Sentences of another report that a sentence is compared with in full: the nearest by their rare terms.
  public var candidates = 8
  /// Terms of a sentence that are compared, the weightiest first.
  public var termsInSentence = 512
  /// Terms of a segment, and of a report, that are compared, the weightiest first.
  public var termsInContext = 2048
  /// Partners of a sentence that can speak for another pair, the most probable first.
  public var supporters = 24
  /// Reasons that a link carries.
  public var reasons = 6
  /// Beyond this many links each carries one reason only, the share of words.
  public var explainedLinks = 100_000
  /// Beyond this many links none carries a reason.
  public var reasonedLinks = 1_000_000

  /// Reasons for each of so many links.
  func reasons(amongLinks count: Int) -> Int {
    count <= explainedLinks ? reasons : count <= reasonedLinks ? min(1, reasons) : 0
  }

  public init() {}
}
