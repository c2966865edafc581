import ArgumentParser
import Glibc

/// What `parallax PATH…` does.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open reports in the terminal; into a pipe, print them.", shouldDisplay: false)

  @OptionGroup(title: "Options for all commands") var shared: SharedOptions

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    let paths = try pathsOrInput()
    try printText(of: paths)
  }

  /// Without paths whatever is piped in is read; a terminal has nothing to read from.
  private func pathsOrInput() throws -> [String] {
    if !paths.isEmpty { return paths }
    if isatty(STDIN_FILENO) == 0 { return ["-"] }
    Message.nothingToBrowse.print()
    throw ExitCode(Program.Status.trouble)
  }

  private func printText(of paths: [String]) throws {
    var collate = Collate()
    collate.shared = shared
    collate.paths = paths
    try collate.run()
  }
}
