import ArgumentParser
import Glibc
import ParallaxSettings

/// What `parallax PATH…` does.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open reports in the terminal; into a pipe, print them.", shouldDisplay: false)

  @OptionGroup var view: ViewOptions
  @OptionGroup var shared: SharedOptions

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    let setup = Setup(shared, view)
    let opened = try OpenedReports(paths: pathsOrInput(), sigla: setup.settings.sigla)
    let projection = try opened.projection(base: view.base, story: shared.story)
    let choosesStory = view.base == nil && shared.story == nil
    let status = try OpenedScreen(setup: setup).browse(opened.collation, projection, choosesStory: choosesStory)
    if status == nil {
      if choosesStory { opened.sayWhichStoryShows() }
      try PrintedText(setup: setup).print(opened.collation, projection)
    }
    if let status, status != Program.Status.done { throw ExitCode(status) }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
  }

  /// Without paths whatever is piped in is read; a terminal or /dev/null has nothing to read from.
  private func pathsOrInput() throws -> [String] {
    if !paths.isEmpty { return paths }
    var input = stat()
    if fstat(STDIN_FILENO, &input) == 0, input.st_mode & S_IFMT != S_IFCHR { return ["-"] }
    Message.nothingToBrowse.print()
    throw ExitCode(Program.Status.trouble)
  }
}
