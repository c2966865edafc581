import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Which reports have a phrase, printed.
struct Who: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who",
    abstract: "Say which reports have a phrase, and in which words (schema parallax.who/1).")

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Compare with this report.", valueName: "siglum"))
  var base: String?

  @Argument(help: "The words, as one argument.")
  var phrase: String

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let opened = try OpenedReports(paths: paths, in: Setup(shared))
    let projection = try opened.projection(base: base, story: shared.story)
    if base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    let found = projection.counterparts(of: phrase, in: opened.collation)
    switch format {
    case .json:
      try StandardOutput.write(CounterpartsDocument(found, .who, of: projection, in: opened.collation).bytes)
    case .text:
      if found.isEmpty { Message.nobodyHas(phrase).print() }
      try StandardOutput.write(CounterpartsText(found, in: opened.collation, kind: "phrase").bytes)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
