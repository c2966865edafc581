import ArgumentParser
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// The collation, printed.
struct Collate: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "collate", abstract: "Print the collation as text or JSON (schema parallax.collation/2).",
    discussion: Example.discussion(of: "collate"))

  @Option(help: "What to print.")
  var format = Format.text

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Flag(help: "Leave the links out of the JSON.")
  var noLinks = false

  @OptionGroup var differences: DifferenceOptions

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var view: ViewOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    var collating = Collating(paths: paths)
    collating.format = format
    collating.width = width
    collating.includesLinks = !noLinks
    collating.differences = differences
    collating.base = view.base
    collating.shared = shared.values
    collating.shared.settings = view.laid(over: collating.shared.settings)
    try collating.run()
  }
}

/// Paths → the collation on standard output.
struct Collating {
  let paths: [String]
  var format = Format.text
  /// Columns of the text; nil for those of the terminal.
  var width: Int?
  var includesLinks = true
  /// Nil for an exit status that tells none.
  var differences: DifferenceOptions?
  /// A siglum.
  var base: String?
  var shared = SharedValues()

  init(paths: [String]) { self.paths = paths }

  /// What `collate` asks for with paths and a format alone; nil where there is more to parse.
  init?(plain arguments: [String]) {
    // Not asked of the configuration, which would put its help together.
    guard arguments.first == "collate" else { return nil }
    var rest = arguments.dropFirst()
    if let place = rest.firstIndex(of: "--format"), place + 1 < rest.endIndex {
      guard let format = Format(rawValue: rest[place + 1]) else { return nil }
      self.format = format
      rest.removeSubrange(place...(place + 1))
    }
    guard !rest.isEmpty, !rest.contains(where: { $0.hasPrefix("-") }) else { return nil }
    paths = Array(rest)
  }

  func run() throws {
    let setup = Setup(shared)
    let opened = try OpenedReports(paths: paths, in: setup)
    opened.keepToTheEnd()
    let projection = try opened.projection(base: base, story: shared.story)
    if base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    switch format {
    case .json: try printJSON(opened.collation, projection)
    case .text:
      try PrintedText(setup: setup, width: width).print(
        opened.collation, projection, annotations: opened.annotations)
    }
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
    try differences?.tell(projection.hasDifferences)
  }

  private func printJSON(_ collation: Collation, _ projection: Projection) throws {
    let document = CollationDocument(
      collation, projection, version: Program.version, includesLinks: includesLinks)
    var failure: StandardOutput.Failure?
    document.write { piece in
      if failure != nil { return }
      do throws(StandardOutput.Failure) { try StandardOutput.write(piece) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
