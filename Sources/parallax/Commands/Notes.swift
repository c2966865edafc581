import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxStore

/// The reader's notes and marks on some reports, printed.
struct Notes: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Print your notes and marks on these reports, with quote and offsets (schema parallax.notes/1).",
    discussion: Example.discussion(of: "notes"))

  @Option(help: "What to print.")
  var format = Format.text

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let setup = Setup(shared)
    let opened = try OpenedReports(paths: paths, in: setup)
    let placed = opened.annotations
    switch format {
    case .json: try StandardOutput.write(NotesDocument(placed, in: opened.collation).bytes)
    case .text: try StandardOutput.write(NotesText(placed, in: opened.collation).bytes)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
