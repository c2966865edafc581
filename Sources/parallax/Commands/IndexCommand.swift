import ArgumentParser
import ParallaxIndex
import ParallaxModel
import ParallaxPage

/// Builds or refreshes the index of a large collection.
struct IndexCommand: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Keep texts, stories and words of a large collection in one file, or take in what has changed.",
    discussion: """
      An index file in the place of the paths takes in what has changed of what it is of. Without --into the index lies in $XDG_DATA_HOME/parallax/index (~/.local/share), and stories and search \
      take it by themselves, each time with what has changed. Every command takes an index file as a PATH: stories and \
      search what is in it, the others the reports that it is of. Whatever is in it can be read again: it may be removed.

      \(Example.discussion(of: "index"))
      """)

  @Option(help: ArgumentHelp("Keep it in this file.", valueName: "file"), completion: .file())
  var into: String?

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let setup = Setup(shared)
    if paths.contains("-") { throw wrongUse(.noIndexOfInput) }
    let isIndex = into == nil && paths.count == 1 && IndexPlace.isIndex(paths[0])
    guard let path = isIndex ? paths[0] : into ?? setup.indexPath(of: paths) else { throw wrongUse(.noPlaceForIndex) }
    let (refreshed, counts) = try built(
      at: path, of: isIndex ? roots(of: path) : paths, isOwn: into == nil && !isIndex, setup)
    for problem in refreshed.problems { Message.input(problem).print() }
    let passedOver = refreshed.passedOver > 0 ? ", \(refreshed.passedOver) passed over" : ""
    let (reports, stories) = counts
    try StandardOutput.write(
      SafeText().line(
        "\(reports) report\(reports == 1 ? "" : "s") in \(refreshed.inputs) file"
          + "\(refreshed.inputs == 1 ? "" : "s")\(passedOver), \(stories) stor\(stories == 1 ? "y" : "ies"): \(path)")
        + "\n")
    if !refreshed.problems.allSatisfy(\.opensAnyway) { throw ExitCode(Program.Status.trouble) }
  }

  /// What an index file is of.
  private func roots(of path: String) throws -> [String] {
    do throws(IndexProblem) {
      return try ReportIndex(reading: path).rootPaths()
    } catch {
      let roots = error.canBeMended ? ReportIndex.roots(ofDamaged: path) : []
      if roots.isEmpty { throw wrongUse(.index(error)) }
      return roots
    }
  }

  private func built(
    at path: String, of paths: [String], isOwn: Bool, _ setup: Setup
  ) throws -> (ReportIndex.Refreshed, (reports: Int, stories: Int)) {
    do throws(IndexProblem) {
      let index = try ReportIndex(at: path, of: paths, isOwn: isOwn)
      let collection = IndexedCollection(index, setup, paths)
      let refreshed = try collection.refresh(setup.reader.find(paths), waits: true)
      return (refreshed, try index.counts())
    } catch { throw wrongUse(.index(error)) }
  }
}
