import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// The collation, printed.
struct Collate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate", abstract: "Print the collation as text or JSON (schema parallax.collation/1).")

  @OptionGroup(title: "Options for all commands") var shared: SharedOptions
  @OptionGroup var view: ViewOptions

  @Option(help: "text or json.")
  var format = Format.text

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Flag(help: "Leave the links out of the JSON.")
  var noLinks = false

  @Flag(help: "Exit with status 1 when the reports differ in more than cosmetics.")
  var exitCode = false

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if let width, !(20...1000).contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    let setup = Setup(shared, view)
    let opened = try OpenedReports(paths: paths, sigla: setup.settings.sigla)
    let projection = try opened.projection(base: view.base, story: shared.story)
    switch format {
    case .json: try StandardOutput.write(json(opened.collation, projection))
    case .text: try StandardOutput.write(text(opened.collation, projection, setup))
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
    if exitCode, projection.hasDifferences { throw ExitCode(Program.Status.differences) }
  }

  private func json(_ collation: Collation, _ projection: Projection) -> [UInt8] {
    CollationDocument(collation, projection, version: Program.version, includesLinks: !noLinks).bytes
  }

  private func text(_ collation: Collation, _ projection: Projection, _ setup: Setup) -> [UInt8] {
    let width = width ?? StandardOutput.columns ?? setup.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    let colours = setup.printedColours
    let options = PageOptions(
      layout: setup.settings.layout ?? .parallel, width: min(max(width, 20), 1000),
      showsCosmetic: setup.settings.showsCosmetic ?? false, marks: colours == .none)
    let writer = colours == .none ? TextWriter() : TextWriter(styles: setup.theme.styles, colours: colours)
    return CollationText(collation, projection, options: options).bytes(by: writer)
  }
}
