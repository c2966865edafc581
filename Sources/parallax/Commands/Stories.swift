import ArgumentParser
import ParallaxIndex
import ParallaxModel
import ParallaxOutput
import ParallaxSettings

/// Which reports tell of one event.
struct Stories: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Group the reports by what they have in common; print a line a story, or JSON (parallax.stories/1).",
    discussion: """
      From \(Stories.manyFiles) files, mails, entries of feeds and the like on reports are not aligned but grouped by their signatures, and read one at a time: \
      then --max-total, --max-lines and --max-files do not hold. A story that is opened is collated as if it stood alone. \
      What needs an alignment, sigla and base, is null in JSON. Of these an index is taken where there is one (parallax \
      index), with what has changed since.

      With --clusters nothing is grouped: the stories are those of PATH, a file, a folder of Spark or passim-out. Its \
      reports are found among the files by their paths; without files the stories are printed as they stand there.

      \(Example.discussion(of: "stories"))
      """)

  /// What is printed: jsonl has a story a line.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl }

  @Option(help: "What to print.")
  var format = Format.text

  @Flag(help: "Say what the reports of each story have in common: names, numbers, rare words.")
  var reasons = false

  @OptionGroup var choice: StoryChoiceOptions

  @Option(
    help: ArgumentHelp(
      "Stories that others have made: lines of parallax group, or what passim wrote.", valueName: "path"),
    completion: .file())
  var clusters: String?

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Argument(
    help: ArgumentHelp(
      "Files, folders, or - for standard input; --clusters does without.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions

  /// From so many files on reports are grouped by signatures.
  static let manyFiles = 150

  func validate() throws {
    if paths.isEmpty, clusters == nil { throw ValidationError(Message.nothingToGroup.text) }
    if paths.isEmpty, reasons { throw ValidationError(Message.reasonsWithoutReports.text) }
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
  }

  func run() throws {
    let setup = Setup(shared)
    if let clusters {
      if try printGiven(ClusterFiles(clusters), setup) { throw ExitCode(Program.Status.trouble) }
      return
    }
    if let stories = try IndexedCollection.withNamed(paths, in: setup, chosen) {
      return try print(stories, setup)
    }
    let paths = try setup.expanding(paths)
    let found = setup.reader.find(paths)
    let someFailed =
      setup.reader.mayHold(Self.manyFiles, in: found)
      ? try printLarge(found, paths, setup) : try printAligned(setup)
    if someFailed { throw ExitCode(Program.Status.trouble) }
  }

  /// Takes the index where there is one that can be used. Whether an input could not be read.
  private func printLarge(_ found: FoundInputs, _ paths: [String], _ setup: Setup) throws -> Bool {
    let failed = try IndexedCollection.with(paths, found, in: setup) { index, refreshed in
      let stories = try chosen(of: index)
      for problem in refreshed.problems { Message.input(problem).print() }
      try print(stories, setup)
      return !refreshed.problems.allSatisfy(\.opensAnyway)
    }
    return try failed ?? printSigned(found, setup)
  }

  private func chosen(of index: ReportIndex) throws -> ChosenStories {
    let listing = try index.listing()
    return try chosen(of: listing.stories.map { $0.reports.map { SignedReport($0) } }) { stories in
      try index.reasons(of: stories.map { listing.stories[$0].reports.map(\.id) })
    }
  }

  /// Whether an input could not be read.
  private func printAligned(_ setup: Setup) throws -> Bool {
    let opened = try OpenedReports(paths: paths, in: setup)
    let collation = opened.collation
    let document = StoriesDocument(collation, version: Program.version, givesReasons: reasons)
    switch format {
    case .json where choice.takesAll: try StandardOutput.write(document.bytes)
    case .text where choice.takesAll:
      try PrintedText(setup: setup, width: width).printStories(of: collation, givesReasons: reasons)
    default:
      let stories = collation.stories.filter { story in
        choice.takes(story.reports.map { StoryChoiceOptions.Report(collation.reports[$0]) })
      }
      switch format {
      case .json: try StandardOutput.write(document.bytes(of: stories))
      case .jsonl: try StandardOutput.write(document.lines(of: stories))
      case .text:
        try PrintedText(setup: setup, width: width).print(stories, of: collation, givesReasons: reasons)
      }
    }
    return opened.someFailed
  }

  /// Whether an input could not be read.
  private func printSigned(_ found: FoundInputs, _ setup: Setup) throws -> Bool {
    let collection = SignedCollection(
      found, setup.reader, setup.choices(for: found.paths), corrections: setup.correctionsOfStories(below: paths))
    for problem in collection.problems { Message.input(problem).print() }
    try print(chosen(of: collection.stories().map(\.reports), in: collection), setup)
    return !collection.problems.allSatisfy(\.opensAnyway)
  }

  /// Those of a collection that are to be printed, by the places of their reports.
  func chosen(of stories: [[Int]], in collection: SignedCollection) -> ChosenStories {
    chosen(of: stories.map { $0.map { collection.reports[$0] } }) { numbers in
      collection.reasons(of: numbers.map { stories[$0] })
    }
  }

  /// - Parameter reasons: of the stories that have some numbers.
  private func chosen(
    of all: [[SignedReport]], reasons: ([Int]) throws -> [[StoryReason]]
  ) rethrows -> ChosenStories {
    let numbers = all.indices.filter { choice.takes(all[$0].map { StoryChoiceOptions.Report($0) }) }
    return ChosenStories(reports: numbers.map { all[$0] }, reasons: self.reasons ? try reasons(numbers) : nil)
  }

  func print(_ stories: ChosenStories, _ setup: Setup) throws {
    let document = SignedStoriesDocument(stories.reports, reasons: stories.reasons, version: Program.version)
    try print(document) {
      try PrintedText(setup: setup, width: width).print(stories.reports, reasons: stories.reasons)
    }
  }

  func print(_ document: SignedStoriesDocument, text: () throws -> Void) throws {
    switch format {
    case .json: try document.write { try StandardOutput.write($0) }
    case .jsonl: try document.writeLines { try StandardOutput.write($0) }
    case .text: try text()
    }
  }
}

/// Stories that are to be printed.
struct ChosenStories {
  let reports: [[SignedReport]]
  /// By story what its reports share; nil where it is not asked for.
  let reasons: [[StoryReason]]?
}
