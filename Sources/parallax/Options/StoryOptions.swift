import ArgumentParser
import ParallaxModel

/// What every command takes that prints something of one story: its reports, and the one to compare with.
struct StoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Compare with this report.", valueName: "siglum"))
  var base: String?

  @OptionGroup var differences: DifferenceOptions

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  /// Opens the reports and hands them on; says which story shows where nobody chose one.
  ///
  /// - Parameter print: prints something of them, and returns whether they differ in that.
  /// - Throws: what `print` throws, or the exit status for trouble when some input could not be read, or for differences.
  func open(_ print: (OpenedReports, Projection) throws -> Bool) throws {
    let opened = try OpenedReports(paths: paths, in: Setup(shared))
    let projection = try opened.projection(base: base, story: shared.story)
    if base == nil, shared.story == nil { opened.sayWhichStoryShows() }
    let differ = try print(opened, projection)
    if opened.someFailed { throw ExitCode(Program.Status.trouble) }
    try differences.tell(differ)
  }
}

/// A command that prints something of one story.
protocol StoryCommand: SharedCommand { var story: StoryOptions { get } }

extension StoryCommand { var shared: SharedOptions { story.shared } }
