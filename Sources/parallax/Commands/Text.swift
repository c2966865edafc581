import ArgumentParser
import ParallaxModel
import ParallaxPage

/// The text that offsets refer to, printed.
struct Text: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the text of a report as offsets count it: UTF-8, without a byte order mark, else as in the file.",
    discussion: Example.discussion(of: "text"))

  @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "path"), completion: .file())
  var path: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let opened = try OpenedReports(paths: [path], in: Setup(shared))
    for report in opened.collation.reports { try StandardOutput.write(bytes(of: report.document)) }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }

  /// A terminal gets no control sequence of the text; a file or a pipe gets every byte.
  private func bytes(of file: Document) -> [UInt8] {
    StandardOutput.isTerminal ? Array(SafeText().lines(file.string(0..<file.text.count)).utf8) : file.text
  }
}
