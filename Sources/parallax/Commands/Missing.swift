import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// What reports lack of the base, printed.
struct Missing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the base's paragraphs that a report lacks, denials, refusals to comment and quotations first.")

  @Option(help: ArgumentHelp("Of this report alone.", valueName: "siglum"))
  var report: String?

  @Option(help: ArgumentHelp("Compare with this report.", valueName: "siglum"))
  var base: String?

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let opened = try OpenedReports(paths: paths, in: Setup(shared))
    let projection = try opened.projection(base: base, story: shared.story)
    if base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    let wanted = try report.map { [try opened.report(named: $0)] } ?? Array(projection.nearestFirst.dropFirst())
    try StandardOutput.write(MissingText(projection, in: opened.collation, reports: wanted).bytes)
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
