public import ParallaxModel

/// A line of an overview before there is a width: what each report has of it, and its words, which are those of one report
/// or ours.
///
///     fox  hpo  nyt  Told by all three: 4, and 2 quotations
///      ¶1   ¶1   ¶1  Rep. Blake Farenthold (R-Texas) is resigning from Congress …  hpo
public struct OverviewLine: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// How the reports begin: the line itself has no words.
    case ledes
    /// Words of ours above the sections.
    case remark
    /// Above the lines of a section.
    case heading
    /// Above those of one report.
    case part
    case entry
    /// Things of one report in one line, as many as fit.
    case list
    /// How many lines of a part are not shown.
    case more
  }

  /// What a report has of a line.
  public enum Cell: Sendable, Equatable {
    /// It stands in the report: `¶16`, `H` for a headline.
    case place(SentenceID)
    /// The report tells a quotation without quoting it: `≈¶3`.
    case told(SentenceID)
    /// So many words of somebody.
    case words(Int, SentenceID)
    /// It does not stand there.
    case absent
    /// Whether it does cannot be told.
    case unclear
    /// The line is about this report.
    case siglum
    case empty
  }

  public let kind: Kind
  /// One for each report of the story, in their order; none for a line that is about no report.
  public var cells: [Cell] = []
  /// One for each thing of a list; a single one for any other line.
  public var items: [[BlockRun]] = []
  /// What stands at the right end.
  public var end: [BlockRun] = []
  /// The finding that it tells.
  public var finding: String?
  /// What the status line says of it.
  public var telling = Telling.nothing

  /// What a line says of its reports.
  public enum Telling: Sendable, Equatable {
    case nothing
    /// Those that have a cell with a place tell it.
    case tells
    /// They have it, as a name or a figure, and no other report does.
    case has
    case quotes
    case differs
  }

  init(_ kind: Kind, _ runs: [BlockRun] = []) {
    self.kind = kind
    if !runs.isEmpty { items = [runs] }
  }

  /// Whether it is counted, and leads to a place.
  public var isEntry: Bool { kind == .entry || kind == .list }

  /// How many reports have it.
  public var reports: Int {
    cells.count { cell in
      switch cell {
      case .place, .told, .words, .siglum: true
      case .absent, .unclear, .empty: false
      }
    }
  }
}

extension OverviewLine.Cell {
  /// Where it stands.
  public var sentence: SentenceID? {
    switch self {
    case .place(let sentence), .told(let sentence), .words(_, let sentence): sentence
    case .absent, .unclear, .siglum, .empty: nil
    }
  }
}
