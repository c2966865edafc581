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
  /// The number of the line of an overview that it shows; nil for any other line.
  public var entry: Int?
  /// Whether it is text of a paragraph that reads from right to left: nothing else may stand on the line.
  public var isRightToLeft = false
  /// Whether it quotes what is read whole in another passage.
  public var isExcerpt = false

  public init(runs: [Run] = [], passage: Int? = nil, report: Int? = nil, startsPassage: Bool = false) {
    self.runs = runs
    self.passage = passage
    self.report = report
    self.startsPassage = startsPassage
  }

  public var columns: Column { runs.reduce(0) { $0 + $1.columns } }
}

extension PageLine {
  /// What it says, without the spaces at its end.
  public var plainText: String {
    var text = runs.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }
}
