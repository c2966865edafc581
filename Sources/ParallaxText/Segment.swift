/// What a part of a report is for.
public enum SegmentRole: String, Sendable, CaseIterable {
  case headline, subhead, byline, caption, metadata, body, furniture

  /// Whether sentences of this role take part in alignment at all.
  public var isAligned: Bool { self == .body || self == .headline }
}

/// A paragraph, or a part of one with a role of its own (a navigation line glued to a headline is two segments).
///
/// Segments stand in text order and do not overlap; what lies between them is white space alone.
public struct Segment: Sendable, Equatable {
  public let role: SegmentRole
  /// Bytes into the report's text, without surrounding white space.
  public let bytes: Range<Int>
  /// Indices into the report's `sentences`. Together the sentences cover the segment but for white space.
  public let sentences: Range<Int>

  public init(role: SegmentRole, bytes: Range<Int>, sentences: Range<Int>) {
    self.role = role
    self.bytes = bytes
    self.sentences = sentences
  }
}

/// One sentence; it lies within one segment.
public struct Sentence: Sendable, Equatable {
  /// Index into the report's `segments`.
  public let segment: Int
  /// Bytes into the report's text, without surrounding white space.
  public let bytes: Range<Int>
  /// Indices into the report's `tokens`.
  public let tokens: Range<Int>

  public init(segment: Int, bytes: Range<Int>, tokens: Range<Int>) {
    self.segment = segment
    self.bytes = bytes
    self.tokens = tokens
  }
}
