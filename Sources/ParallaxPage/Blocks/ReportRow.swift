public import ParallaxModel

/// A report in the table of all of them: what it is, and how much of the base it has. No text in it has passed
/// `SafeText` yet.
public struct ReportRow: Sendable, Equatable {
  /// Its index among the collation's reports.
  public let report: Int
  public let siglum: String
  public let isBase: Bool
  /// As the report names it; empty where it does not.
  public let outlet: String
  /// `2024-02-14`, `page 2024-02-14` for the day of the page; empty where none is stated.
  public let date: String
  /// `13 of the 30 ¶`, for the base of copies `30 ¶, 881 words`, of a text of its own `23 sentences, 439 words`; outside
  /// the story whether it stands alone.
  public let paragraphs: String
  /// `60 % same words`, of a text of its own `all 7, some 3, only here 13`; empty for the base and outside the story.
  public let share: String
  /// `1 ¶ only here`, `nothing only here`; empty for the base, outside the story, and where neither is known.
  public let additions: String
  public let hasAdditions: Bool

  /// The story's reports, the nearest first.
  ///
  /// - Parameter outside: whether the reports outside the story follow.
  public static func all(of projection: Projection, in collation: Collation, outside: Bool = false) -> [ReportRow] {
    let others = outside ? collation.reports.indices.filter { !projection.synopsis.story.reports.contains($0) } : []
    let figures = FigureWords(projection, collation.reports)
    return (projection.nearestFirst + others).map { ReportRow($0, projection, collation, figures) }
  }

  private init(_ report: Int, _ projection: Projection, _ collation: Collation, _ figures: FigureWords) {
    let metadata = collation.reports[report].metadata
    self.report = report
    siglum = collation.reports[report].siglum
    isBase = report == projection.base
    outlet = collation.reports[report].outlet ?? ""
    date = metadata.date.map { $0.kind == .page ? "page \($0.day)" : $0.day } ?? ""
    let isAlone = collation.stories.contains { $0.reports == [report] }
    paragraphs =
      projection.figures[report] == nil
      ? (isAlone ? "nothing in common" : "in another story") : figures.paragraphs(of: report)
    share = figures.kind(of: report) == .ownText ? figures.tellings(of: report) : figures.share(of: report)
    additions = figures.additions(of: report)
    hasAdditions = (projection.figures[report]?.paragraphsNew ?? 0) > 0
  }
}
