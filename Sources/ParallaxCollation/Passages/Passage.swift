internal import ParallaxText

/// A row of the synopsis: one thing that is said, with the sentences of every report that say it.
public struct Passage: Sendable, Equatable {
  /// What a row is of.
  public enum Kind: Sendable, Equatable {
    /// The headlines; outside all shares.
    case headlines
    /// A body paragraph of the base, numbered from 1.
    case paragraph(Int)
    /// What the base lacks: it stands after base paragraph `after` (0: before the first), counted from 0.
    case addition(after: Int, count: Int)
  }

  /// What the row is of, which also gives it its name.
  public let kind: Kind
  /// One per report that has something here, in canonical order.
  public var cells: [PassageCell]
  /// Sentences that nothing but a detail ties to one at home here, in canonical order.
  public var details: [PassageDetail]
  /// The reports of the story that have nothing here, not even a detail; in canonical order.
  public var absent: [Int]

  public init(kind: Kind, cells: [PassageCell], details: [PassageDetail] = [], absent: [Int]) {
    self.kind = kind
    self.cells = cells
    self.details = details
    self.absent = absent
  }

  /// The cell of a report; nil where it has nothing here.
  public func cell(of report: Int) -> PassageCell? { cells.first { $0.report == report } }
}

/// A sentence that shares a detail with one at home in a passage, and mainly says something else.
public struct PassageDetail: Sendable, Equatable {
  public let sentence: SentenceID
  /// The sentence at home in the passage.
  public let other: SentenceID
  /// The index of the passage that the sentence is at home in.
  public let home: Int
  /// What both have, the weightiest first; `a` are bytes of the sentence's report, `b` of the other's.
  public let shares: [SharedDetail]

  public init(sentence: SentenceID, other: SentenceID, home: Int, shares: [SharedDetail]) {
    self.sentence = sentence
    self.other = other
    self.home = home
    self.shares = shares
  }
}

/// What one report has in a passage.
public struct PassageCell: Sendable, Equatable {
  /// Index of the report.
  public let report: Int
  /// Body sentences (in the row of headlines: the headline) at home here, in text order; one part per run of
  /// sentences within a segment.
  public var parts: [Part]
  /// Subheads, bylines, captions and metadata that stand before the parts in the report (or after the last): at home
  /// here, but in no reading.
  public var heads: [Part]
  /// Sentences linked to one at home here, whose own home is another passage.
  public var elsewhere: [Elsewhere]
  /// Set when the parts stand outside the longest run in base order; between near copies alone.
  public var move: Move?

  public init(report: Int, parts: [Part] = [], heads: [Part] = [], elsewhere: [Elsewhere] = [], move: Move? = nil) {
    self.report = report
    self.parts = parts
    self.heads = heads
    self.elsewhere = elsewhere
    self.move = move
  }

  /// Everything at home here, in text order.
  public var homeParts: [Part] { (heads + parts).sorted { $0.sentences.lowerBound < $1.sentences.lowerBound } }

  /// The parts that make the report's reading here: those at home, or else those that stand elsewhere.
  public var readingParts: [Part] { parts.isEmpty ? elsewhere.map(\.part) : parts }
}

/// A run of sentences within one segment of a report.
public struct Part: Sendable, Equatable {
  /// Index into the report's `segments`.
  public let segment: Int
  /// Indices into the report's `sentences`.
  public let sentences: Range<Int>

  public init(segment: Int, sentences: Range<Int>) {
    self.segment = segment
    self.sentences = sentences
  }
}

/// A part whose home is another passage.
public struct Elsewhere: Sendable, Equatable {
  /// Index into the synopsis's `passages`.
  public let passage: Int
  /// The sentences.
  public let part: Part

  public init(passage: Int, part: Part) {
    self.passage = passage
    self.part = part
  }
}

/// Where a moved block stands in its own report, relative to the base.
public struct Move: Sendable, Equatable {
  /// The passages that moved together, as indices into the synopsis; the first of them carries the message.
  public let block: ClosedRange<Int>
  /// The passage after which the block stands in the report; nil when it stands before everything else.
  public let after: Int?

  public init(block: ClosedRange<Int>, after: Int?) {
    self.block = block
    self.after = after
  }
}
