import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// What each report keeps, drops and adds, printed.
struct Summary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract:
      "Say what each report keeps of the base, drops and adds, in shares of the words (schema parallax.summary/1).")

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Compare with this report.", valueName: "siglum"))
  var base: String?

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let opened = try OpenedReports(paths: paths, in: Setup(shared))
    let projection = try opened.projection(base: base, story: shared.story)
    if base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    switch format {
    case .json: try StandardOutput.write(SummaryDocument(projection, in: opened.collation).bytes)
    case .text: try StandardOutput.write(SummaryText(projection, in: opened.collation).bytes)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
