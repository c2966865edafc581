import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// The collation, printed.
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate", abstract: "Print the collation as text or JSON (schema parallax.collation/1).")

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Flag(help: "Leave the links out of the JSON.")
  var noLinks = false

  @Flag(help: "Exit with status 1 when the reports differ in more than cosmetics.")
  var exitCode = false

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var view: ViewOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    let setup = Setup(shared, view)
    let opened = try OpenedReports(paths: paths, in: setup)
    let projection = try opened.projection(base: view.base, story: shared.story)
    if view.base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    switch format {
    case .json: try printJSON(opened.collation, projection)
    case .text: try PrintedText(setup: setup, width: width).print(opened.collation, projection)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
    if exitCode, projection.hasDifferences { throw ExitCode(Program.Status.differences) }
  }

  private func printJSON(_ collation: Collation, _ projection: Projection) throws {
    let document = CollationDocument(collation, projection, version: Program.version, includesLinks: !noLinks)
    var failure: StandardOutput.Failure?
    document.write { piece in
      if failure != nil { return }
      do throws(StandardOutput.Failure) { try StandardOutput.write(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
