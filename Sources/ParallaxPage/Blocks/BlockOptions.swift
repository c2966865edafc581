/// What blocks are made of a projection, and what they hold; nothing of where they are shown.
public struct BlockOptions: Sendable, Equatable {
  public var layout: PageLayout
  /// Light cosmetic differences too.
  public var showsCosmetic = false
  public var showsFurniture = false
  /// Light what all reports of a passage have instead of what differs; in texts of their own, where what they share is
  /// marked anyway, leave the marks out.
  public var showsShared = false
  /// Mark characters that show nothing by themselves: `<ZWSP>`.
  public var showsInvisible = false
  /// Print readings that are equal to another in full instead of `= 003`.
  public var showsEqual = false
  /// In texts of their own, fold the middle of long runs of quoted words that two readings print.
  public var foldsQuotations = true
  /// Tell each finding of the list in one line.
  public var foldsFindings = false
  /// In texts of their own, below the first reading of a passage only say who tells it too.
  public var foldsReadings = false
  /// Up to this many words of the base that a reading lacks are shown; more become `[-15 words-]`.
  public var goneWords = 4
  /// Up to this many sentences that only one report has are shown of each in an overview; more are counted.
  public var ownSentences = Self.usualOwnSentences
  /// Whether the facts that differ are not known yet, so that an overview says nothing of them.
  public var awaitsFindings = false
  /// Reports that are not shown, as indices.
  public var hidden: Set<Int> = []
  /// Passages that the reader has read, which a map says; indices into the synopsis's.
  public var read: Set<Int> = []
  /// Identifiers of findings that the reader has set aside.
  public var aside: Set<String> = []
  /// The passages that show, as indices; nil for all.
  public var only: Set<Int>?
  /// The report whose gone words are marked in the base's text; nil for none.
  public var selected: Int?

  public init(layout: PageLayout = .parallel) { self.layout = layout }

  /// Sentences that only one report has which are shown before more are asked for.
  public static let usualOwnSentences = 3
}

/// How passages are set on a page.
public enum PageLayout: String, Sendable, CaseIterable {
  /// The base's paragraph and below it each different reading in full.
  case parallel
  /// The base's paragraph and below it the variants in lines.
  case apparatus
  /// Reports in columns, each row starting on one line.
  case side
  /// One report against the base in one running text: gone words and new ones in their places.
  case inline
  /// Passages down, reports across, a cell for how much of it each has.
  case map
  /// The facts on which the reports differ, their words below each other.
  case findings
  /// What all tell, what some tell and what only one has, who is quoted, at a glance.
  case overview
}

extension PageLayout {
  /// Whether it is rows and columns, and not running text.
  var isTable: Bool { self == .map || self == .findings || self == .overview }
}
