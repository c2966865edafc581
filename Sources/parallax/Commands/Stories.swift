import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// Which reports tell of one event.
struct Stories: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Group the reports by what they have in common; print a line a story, or JSON (parallax.stories/1).",
    discussion: Example.discussion(of: "stories"))

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    let setup = Setup(shared)
    let opened = try OpenedReports(paths: paths, in: setup)
    switch format {
    case .json: try StandardOutput.write(StoriesDocument(opened.collation, version: Program.version).bytes)
    case .text: try PrintedText(setup: setup, width: width).printStories(of: opened.collation)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
