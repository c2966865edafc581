package import ParallaxModel

/// The stories of a list as CSV: a row for each report, with the number of its story.
package struct StoriesTable {
  static let columns = ["story", "reports", "path", "place", "outlet", "date", "language", "words", "headline"]

  private let stories: [ListedStory]

  package init(_ stories: [ListedStory]) { self.stories = stories }

  /// As UTF-8.
  package var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.row(Self.columns)
    for (number, story) in stories.enumerated() {
      for report in story.reports {
        writer.row([
          "\(number + 1)", "\(story.reports.count)", report.name.path, report.name.document, report.outlet ?? "",
          report.date ?? "", report.language ?? "", "\(report.words)", report.headline,
        ])
      }
    }
    return writer.bytes
  }
}
