import ParallaxModel
import ParallaxPage

/// What the list says of a report.
struct ReportWords {
  let outlet: String
  /// Whether the outlet is what the report is known by: its siglum was made of it.
  let beginsWithOutlet: Bool
  /// `base`, `hidden`, `alone`; empty for any other.
  let state: String
  /// `!6`: in how many findings it differs.
  let findings: String
  /// `13 of the 30 ¶`, `23 sentences, 439 words`.
  let paragraphs: String
  /// `60 % same words`; empty for a text of its own.
  let share: String
  /// `1 ¶ only here`; empty for a text of its own.
  let additions: String
  /// `all 7, some 3, only here 13`, of a text of its own.
  let tellings: String
  /// `11 of 13 shared`, of a text of its own.
  let shared: String
  /// What it is to the base.
  let relation: String
  /// `4 found`: how often it has what is searched for; nil without a search.
  let found: String?
  /// `2024-02-14`, `page 2024-11-22`, or nothing.
  let date: String

  init(_ workspace: Workspace, _ report: Int) {
    let metadata = workspace.collation.reports[report].metadata
    let figures = FigureWords(workspace.story.projection, workspace.collation.reports)
    outlet = workspace.collation.reports[report].outlet ?? ""
    beginsWithOutlet = !outlet.isEmpty && workspace.collation.reports[report].document.lines != .ofText
    date = metadata.date.map { $0.kind == .page ? "page \($0.day)" : $0.day } ?? ""
    state = Self.state(workspace, report)
    findings = workspace.findingCount(of: report).map { $0 > 0 ? "!\($0)" : "" } ?? ""
    let isAlone = workspace.story.projection.figures[report] == nil
    paragraphs = isAlone ? "nothing in common" : figures.paragraphs(of: report)
    share = figures.share(of: report)
    additions = figures.additions(of: report)
    tellings = figures.tellings(of: report)
    shared = figures.shared(of: report)
    relation = figures.relation(of: report)
    found = workspace.story.search.map { "\($0.count(in: report)) found" }
  }

  private static func state(_ workspace: Workspace, _ report: Int) -> String {
    if report == workspace.base, workspace.story.projection.isOfCopies { return "base" }
    if workspace.story.reports.alone.contains(report) { return "alone" }
    return workspace.story.options.hidden.contains(report) ? "hidden" : ""
  }
}
