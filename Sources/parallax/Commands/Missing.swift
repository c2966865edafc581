import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// What reports lack of the base, printed.
struct Missing: StoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the base's paragraphs that a report lacks, denials, refusals to comment and quotations first.",
    discussion: Example.discussion(of: "missing"))

  @Option(help: ArgumentHelp("Of this report alone.", valueName: "siglum"))
  var report: String?

  @OptionGroup var story: StoryOptions

  func run() throws {
    try story.open { opened, projection in
      let wanted = try report.map { [try opened.report(named: $0)] } ?? Array(projection.nearestFirst.dropFirst())
      try StandardOutput.write(MissingText(projection, in: opened.collation, reports: wanted).bytes)
      return wanted.contains { !projection.missing(from: $0, in: opened.collation).isEmpty }
    }
  }
}
