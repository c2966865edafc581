import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// What each input gives, a report a line: for scripts, and to see what was read.
struct Documents: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract:
      "Print what was read of each input, a line a report: format, headline, outlet, date; or JSON with the text.",
    discussion: Example.discussion(of: "documents"))

  @Option(help: "What to print.")
  var format = Format.text

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let setup = Setup(shared)
    let opened = try ReadReports(paths: paths, in: setup)
    switch format {
    case .json: try StandardOutput.write(DocumentsDocument(opened.reports).bytes)
    case .text: try StandardOutput.write(DocumentsText(opened.reports).text)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }
}
