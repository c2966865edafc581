import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Every quotation with what each report has of it, printed.
struct Quotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List each quotation once: which reports have it, in other words, or not (schema parallax.quotes/1).")

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
    let found = projection.quotations(in: opened.collation)
    switch format {
    case .json:
      try StandardOutput.write(CounterpartsDocument(found, .quotes, of: projection, in: opened.collation).bytes)
    case .text:
      try StandardOutput.write(CounterpartsText(found, in: opened.collation, kind: "quotation").bytes)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
