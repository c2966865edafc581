public import ParallaxModel

/// A piece of a page or of a list, before there is a width: what it is, whose words it shows, and which role each
/// stretch of them has. The screen, printed text, the linear mode and exports are made from the same blocks.
///
///     passage 10  reading of 003          set as     10  003      It comes as U.S. President …
///                 equal: 004 is like 003                 004 ¶10  = 003
///                 absent: 000, 001, 002                  not in 000, 001, 002
///
/// No text in it has passed `SafeText` yet: whoever shows it does that.
public struct Block: Sendable, Equatable {
  public var content: Content
  /// The passage that it belongs to, as an index into the synopsis; nil for heads and furniture.
  public var passage: Int?
  /// The report whose words it shows; nil for blocks of several reports or of none.
  public var report: Int?
  /// The sentences of that report that it shows, as ranges of their indices.
  public var sentences: [Range<Int>]
  /// Whether it is the first of its passage.
  public var startsPassage = false
  /// Whether it is parted from the block before it, as paragraphs are.
  public var isApart = false

  public init(_ content: Content, passage: Int? = nil, report: Int? = nil, sentences: [Range<Int>] = []) {
    self.content = content
    self.passage = passage
    self.report = report
    self.sentences = sentences
  }

  /// What a block is.
  public enum Content: Sendable, Equatable {
    /// A subhead, byline or caption of the base, before a passage.
    case head(Head)
    /// A reading in full.
    case reading(Reading)
    /// A reading that says the same as another, or that is read in full in another passage.
    case equal(EqualReading)
    /// What each report has of a passage, side by side, in the order of the columns.
    case row([Block])
    /// What one report has in a row of texts of their own, below each other.
    case stack([Block])
    /// The place of a passage that the base lacks, in the base's column.
    case passageName(String)
    /// The reports that lack the passage.
    case absent([Int])
    /// What heads passages that the base lacks, after its end.
    case section(PassageSection)
    /// Sentences that share a detail with the passage of texts of their own, each in some words.
    case also([AlsoWords])
    /// The readings below the first, where they are folded: only who has them, and where.
    case folded([FoldedReading])
    /// A sentence of the report that shares a detail with the passage, and mainly says something else.
    case detail(Detail)
    /// An entry of the apparatus.
    case entry(ApparatusEntry)
    /// The reports that read as the text above an apparatus does.
    case agreeing([Int])
    /// A fact on which the reports differ, told below a passage.
    case finding(FindingRow)
    /// What the reader has written about the report's words.
    case note(String)
    case furniture(Furniture)
    case mapRow(MapRow)
    /// The same in the list of all of them.
    case findingRow(FindingRow)
    /// Words of ours where there is nothing to show.
    case remark(String)
    /// A part of an entry of a list.
    case listed(ListedWords)
  }

  /// A segment that heads others.
  public struct Head: Sendable, Equatable {
    public let role: SegmentRole
    /// Bytes of the report's text.
    public let bytes: Range<Int>
    public let isRightToLeft: Bool
  }

  public struct Reading: Sendable, Equatable {
    public var label: ReadingLabel
    public var runs: [BlockRun]
    public var isRightToLeft = false
    /// The sentences that other reports tell too, which a bar in the margin says.
    public var bars: [SentenceBar] = []
    /// Whether it stands below another reading as what its report says of the same.
    public var isIndented = false
    /// Whether its sentences are read whole in another passage.
    public var isExcerpt = false
  }

  public struct Detail: Sendable, Equatable {
    /// `¶16`; empty for a headline.
    public let place: String
    /// What both have, as the report has it; a run for each thing.
    public let shares: [BlockRun]
  }

  /// Segments of furniture of one report with no passage between them.
  public struct Furniture: Sendable, Equatable {
    public struct Segment: Sendable, Equatable {
      /// Bytes of the report's text.
      public let bytes: Range<Int>
      public let isRightToLeft: Bool
    }

    public let segments: [Segment]
    /// Whether their words are shown, and not only their number.
    public let isOpened: Bool

    /// `31 lines around the text of 001`
    public func words(siglum: String) -> String {
      "\(segments.count == 1 ? "1 line" : "\(segments.count) lines") around the text of \(siglum)"
    }
  }
}
