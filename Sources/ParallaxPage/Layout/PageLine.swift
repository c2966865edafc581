/// Words of a report that a run shows: lets a search match be found on the screen.
public struct RunSource: Sendable, Equatable {
  /// Index among the collation's reports.
  public let report: Int
  /// Bytes into that report's text.
  public let bytes: Range<Int>

  public init(report: Int, bytes: Range<Int>) {
    self.report = report
    self.bytes = bytes
  }
}

/// A stretch of a line with one role. Its text is safe to show.
public struct Run: Sendable, Equatable {
  public var text: String
  public var role: Role
  /// The display width of `text`.
  public var columns: Column
  public var source: RunSource?
  /// A number for the change that the run belongs to, unique in the page, ascending; nil outside changes.
  public var change: Int?

  public init(_ text: String, _ role: Role, columns: Column, source: RunSource? = nil, change: Int? = nil) {
    self.text = text
    self.role = role
    self.columns = columns
    self.source = source
    self.change = change
  }
}

/// One line of a page.
public struct PageLine: Sendable, Equatable {
  public var runs: [Run]
  /// The passage that the line belongs to, as an index into the synopsis; nil for furniture and rules.
  public var passage: Int?
  /// The report whose reading the line shows; nil for blank lines, notes and lines of several reports.
  public var report: Int?
  /// Whether it is the first line of its passage.
  public var startsPassage: Bool
  /// The identifier of the finding that the line tells; nil for any other line.
  public var finding: String?
  /// Whether it is text of a paragraph that reads from right to left: nothing else may stand on the line.
  public var isRightToLeft = false

  public init(runs: [Run] = [], passage: Int? = nil, report: Int? = nil, startsPassage: Bool = false) {
    self.runs = runs
    self.passage = passage
    self.report = report
    self.startsPassage = startsPassage
  }

  public var columns: Column { runs.reduce(0) { $0 + $1.columns } }
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
  /// The facts on which the reports differ, a line each.
  case findings
}

/// What the reader asked to see.
public struct PageOptions: Sendable, Equatable {
  public var layout: PageLayout
  /// Columns available, gutter and margins included.
  public var width: Column
  /// Light cosmetic differences too.
  public var showsCosmetic: Bool
  public var showsFurniture: Bool
  /// Light what all reports of a passage have instead of what differs.
  public var showsShared = false
  /// Mark characters that show nothing by themselves: `<ZWSP>`.
  public var showsInvisible = false
  /// Print readings that are equal to another in full instead of `= 003`.
  public var showsEqual: Bool
  /// Up to this many words of the base that a reading lacks are shown; more become `[-15 words-]`.
  public var goneWords: Int
  /// Reports that are not shown, as indices.
  public var hidden: Set<Int>
  /// Passages that the reader has read, which a map says; indices into the synopsis's.
  public var read: Set<Int> = []
  /// Identifiers of findings that the reader has set aside.
  public var aside: Set<String> = []
  /// The passages that show, as indices; nil for all.
  public var only: Set<Int>?
  /// The report whose gone words are marked in the base's text; nil for none.
  public var selected: Int?
  /// Marks (`«changed»`, `[-gone-]`) in the text, for terminals that show no attributes and for plain output.
  public var marks: Bool
  /// Lines, dots and arrows in ASCII.
  public var ascii: Bool
  /// Rows that a map has with its sigla, before it flows into another column; nil for one column without end.
  public var mapHeight: Int?

  public init(
    layout: PageLayout = .parallel, width: Column, showsCosmetic: Bool = false, showsFurniture: Bool = false,
    showsEqual: Bool = false, goneWords: Int = 4, hidden: Set<Int> = [], selected: Int? = nil, marks: Bool = false,
    ascii: Bool = false
  ) {
    self.layout = layout
    self.width = width
    self.showsCosmetic = showsCosmetic
    self.showsFurniture = showsFurniture
    self.showsEqual = showsEqual
    self.goneWords = goneWords
    self.hidden = hidden
    self.selected = selected
    self.marks = marks
    self.ascii = ascii
  }
}
