import ArgumentParser
import ParallaxModel

/// Which of the stories are printed.
struct StoryChoiceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only stories of so many reports or more.", valueName: "n"))
  var minReports = 1

  @Option(help: ArgumentHelp("Only stories that an outlet of this name reports, in whatever case.", valueName: "name"))
  var outlet: String?

  @Option(
    help: ArgumentHelp("Only stories with a report published on that day or after it, 2024-02-14.", valueName: "day"))
  var since: String?

  func validate() throws {
    guard minReports > 0 else { throw ValidationError(Message.badLimit("--min-reports", 1_000_000).text) }
    if let since, SignedReport.day(of: since) == nil { throw ValidationError(Message.badDay(since).text) }
  }

  var takesAll: Bool { minReports <= 1 && outlet == nil && since == nil }

  /// What is asked of a report.
  struct Report {
    let outlet: String?
    /// Of publication, since 1970-01-01.
    let day: Int?

    init(_ report: ParallaxModel.Report) {
      outlet = report.outlet
      day = report.metadata.date.flatMap { $0.kind == .published ? SignedReport.day(of: $0.value) : nil }
    }

    init(outlet: String?, day: String?) {
      self.outlet = outlet
      self.day = day.flatMap(SignedReport.day)
    }

    init(_ report: SignedReport) {
      outlet = report.outlet
      day = report.signature.day
    }
  }

  func takes(_ story: GivenStory) -> Bool {
    let said = story.outlets.map { Report(outlet: $0, day: nil) } + story.days.map { Report(outlet: nil, day: $0) }
    return story.reports.count >= minReports && takes(said, minReports: 0)
  }

  func takes(_ story: [Report]) -> Bool { takes(story, minReports: minReports) }

  private func takes(_ story: [Report], minReports: Int) -> Bool {
    guard story.count >= minReports else { return false }
    if let outlet, !story.contains(where: { $0.outlet?.lowercased() == outlet.lowercased() }) { return false }
    guard let since, let day = SignedReport.day(of: since) else { return true }
    return story.contains { $0.day.map { $0 >= day } ?? false }
  }
}
