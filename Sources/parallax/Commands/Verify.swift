import ArgumentParser
import ParallaxModel
import ParallaxOutput

/// Whether the quotes of an export still stand in the reports.
struct Verify: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check whether the quotes of an export still stand at their places in the reports.",
    discussion: """
      Reads what parallax export writes as html, csv or annotations. Prints a line for each quote that has moved in its \
      report or is gone from it, and how many stand. Exit status: 0 all stand; 1 some have moved or are gone; 2 the \
      export or a report could not be read.

      \(Example.discussion(of: "verify"))
      """)

  @Argument(help: ArgumentHelp("The export, or - for standard input.", valueName: "export"), completion: .file())
  var export: String

  @Argument(
    help: ArgumentHelp("The reports: files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let setup = Setup(shared)
    let quotes = try quotes(in: setup)
    let (reports, someFailed) = try reports(for: quotes, in: setup)
    let text = VerificationText(quotes, in: reports)
    try StandardOutput.write(text.bytes)
    if someFailed || text.figures.unchecked > 0 { throw ExitCode(Program.Status.trouble) }
    if text.figures.moved + text.figures.gone > 0 { throw ExitCode(Program.Status.differences) }
  }

  private func quotes(in setup: Setup) throws -> ExportedQuotes {
    let (files, problems, _) = setup.reader.read(paths: [export])
    for problem in problems { Message.input(problem).print() }
    guard let file = files.first else { throw ExitCode(Program.Status.trouble) }
    guard files.count == 1, let quotes = ExportedQuotes(file.bytes) else {
      throw wrongUse(.noExport(export))
    }
    return quotes
  }

  /// Sigla are those of stories, so that a table that names its reports by these alone asks for the collation.
  private func reports(for quotes: ExportedQuotes, in setup: Setup) throws -> (reports: [Report], someFailed: Bool) {
    if quotes.quotes.contains(where: { $0.source.path == nil }) {
      let opened = try OpenedReports(paths: paths, in: setup)
      return (opened.collation.reports, opened.someFailed)
    }
    let read = try ReadReports(paths: paths, in: setup)
    return (read.reports, read.someFailed)
  }
}
