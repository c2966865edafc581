import ArgumentParser
import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxSession
import ParallaxSettings
import ParallaxStore

/// What `parallax PATH…` does.
struct Browse: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open reports in the terminal; into a pipe, print them.",
    discussion: Example.discussion(of: "browse"), shouldDisplay: false)

  @Flag(help: "Read line by line, for a screen reader: text out, commands in; help lists them.")
  var linear = false

  @Flag(help: "Take the mouse: the wheel, clicks, and the line between the panes.")
  var mouse = false

  @OptionGroup var view: ViewOptions
  @OptionGroup var differences: DifferenceOptions
  @OptionGroup var shared: SharedOptions

  @Argument(
    help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String] = []

  func run() throws {
    var values = shared.values
    values.settings = view.laid(over: values.settings)
    if mouse { values.settings.mouse = true }
    var browsing = Browsing(paths: paths, base: view.base, isLinear: linear, shared: values)
    browsing.differences = differences
    try browsing.run()
  }
}

/// Paths → the browser, or printed text where there is no terminal.
struct Browsing {
  let paths: [String]
  /// A siglum.
  var base: String?
  var isLinear = false
  var shared = SharedValues()
  /// Nil for an exit status that tells none.
  var differences: DifferenceOptions?

  /// What arguments without any flag ask for; nil where there is something to parse.
  init?(plain arguments: [String]) {
    guard !arguments.isEmpty, !arguments.contains(where: { $0.hasPrefix("-") || ParallaxCommand.takesName($0) }) else {
      return nil
    }
    paths = arguments
  }

  init(paths: [String], base: String?, isLinear: Bool, shared: SharedValues) {
    self.paths = paths
    self.base = base
    self.isLinear = isLinear
    self.shared = shared
  }

  func run() throws {
    if let first = paths.first { try ParallaxCommand.checkIsPath(first) }
    let setup = Setup(shared)
    if isLinear { return try readLineByLine(in: setup) }
    let theme = Ahead { ThemeAsked(in: setup) }
    var found: FoundInputs?
    switch try nameCollection(in: setup) {
    case .large(let collection): if try browse(collection, theme, in: setup) { return }
    case .small(let inputs): found = inputs
    case nil: break
    }
    let input = try found.map(setup.reader.read) ?? setup.reader.read(paths: pathsOrInput())
    let choosesStory = base == nil && shared.story == nil
    let work = setup.work(on: input.files)
    let resumed = choosesStory && StandardOutput.isTerminal ? work.view : nil
    if choosesStory, try browseAtOnce(input, work, theme, in: setup) { return }
    let opened = try OpenedReports(input, work.corrections, in: setup)
    let before = opened.collation.reports.first { $0.document.name == resumed?.base }?.siglum
    let projection = try opened.projection(
      base: base ?? before, story: shared.story, isAwaited: StandardOutput.isTerminal)
    let status = screen(for: input.files, work, theme, in: setup)
      .browse(opened, projection, choosesStory: choosesStory, resuming: resumed)
    if status == nil {
      if choosesStory { opened.sayWhichStoryShows() }
      try PrintedText(setup: setup).print(opened.collation, projection)
    }
    try end(status, someFailed: opened.someFailed)
    if status == nil { try differences?.tell(projection.hasDifferences) }
  }

  private func readLineByLine(in setup: Setup) throws {
    if paths.isEmpty || paths.contains("-") { throw wrongUse(.linearNeedsPaths) }
    if StandardOutput.isFile { throw wrongUse(.linearTalks) }
    if base == nil, shared.story == nil, case .large(let collection) = try BrowsedCollection.named(paths, in: setup) {
      return try readLineByLine(collection, in: setup)
    }
    let opened = try OpenedReports(paths: paths, in: setup)
    let projection = try opened.projection(base: base, story: shared.story)
    var session = LinearSession(
      LinearReader(
        opened.collation, projection, showsCosmetic: setup.settings.showsCosmetic ?? false,
        showsInvisible: setup.settings.showsInvisible ?? false, formats: StoryFormat.all),
      opened.keptAnnotations, opened.corrections, saver: StorySaver(in: setup))
    try session.run()
    for annotation in session.unkept { Message.unkept(annotation).print() }
    try end(nil, someFailed: opened.someFailed)
  }

  /// Opens input before it is collated. Says what is wrong with it when the screen is left.
  ///
  /// - Returns: whether that was done; not for one small file, and not where there is no screen.
  private func browseAtOnce(
    _ found: InputReader.Inputs, _ work: KeptWork,
    _ theme: Ahead<ThemeAsked>, in setup: Setup
  ) throws -> Bool {
    guard StandardOutput.isTerminal,
      let input = AwaitedInput(
        found.files, setup.choices(for: found.files.map(\.path)), corrections: work.corrections.corrections,
        base: work.view?.base),
      let status = screen(for: found.files, work, theme, in: setup).browse(input, resuming: work.view)
    else { return false }
    let said = input.said
    let problems = found.problems + said.problems
    for problem in problems { Message.input(problem).print() }
    if let first = said.lost.first { Message.lostCorrections(said.lost.count, first: first).print() }
    try end(status, someFailed: !problems.allSatisfy(\.opensAnyway))
    return true
  }

  /// The stories of a large collection, by their numbers.
  private func readLineByLine(_ collection: BrowsedCollection, in setup: Setup) throws {
    let listing = try collection.refreshed()
    var session = LinearCollectionSession(collection, listing, in: setup)
    try session.run()
    for annotation in session.unkept { Message.unkept(annotation).print() }
    try end(nil, someFailed: !collection.problems.allSatisfy(\.opensAnyway))
  }

  /// Whether the paths are a collection; nil where that makes no difference.
  private func nameCollection(in setup: Setup) throws -> BrowsedCollection.Named? {
    guard StandardOutput.isTerminal, base == nil, shared.story == nil, !paths.isEmpty, !paths.contains("-")
    else { return nil }
    return try BrowsedCollection.named(paths, in: setup)
  }

  /// Opens a large folder, or an index, as the list of its stories. Says what is wrong with inputs when the screen is left.
  ///
  /// - Returns: whether that was done; not where there is no screen.
  private func browse(_ collection: BrowsedCollection, _ theme: Ahead<ThemeAsked>, in setup: Setup) throws -> Bool {
    let placeholder = Collation.collate([InputFile(path: paths[0], bytes: Array("Stories\n".utf8))]).collation
    let source = ReportSource(
      paths: [], reader: setup.reader, files: [], choices: { setup.choices(for: $0) },
      corrections: { setup.corrections(of: $0) })
    let screen = OpenedScreen(
      setup: setup, source: source, files: [], work: setup.work(on: [InputFile]()), theme: theme)
    guard let status = screen.browse(collection, placeholder) else { return false }
    collection.sayWhatIsWrong()
    try end(status, someFailed: !collection.problems.allSatisfy(\.opensAnyway))
    return true
  }

  private func screen(
    for files: [InputFile], _ work: KeptWork, _ theme: Ahead<ThemeAsked>, in setup: Setup
  ) -> OpenedScreen {
    let source = ReportSource(
      paths: paths, reader: setup.reader, files: files, choices: { setup.choices(for: $0) },
      corrections: { setup.corrections(of: $0) })
    return OpenedScreen(setup: setup, source: source, files: files.map(\.identity), work: work, theme: theme)
  }

  private func end(_ status: Int32?, someFailed: Bool) throws {
    if let status, status != Program.Status.done { throw ExitCode(status) }
    if someFailed { throw ExitCode(Program.Status.trouble) }
  }

  /// Without paths whatever is piped in is read; a terminal or /dev/null has nothing to read from.
  private func pathsOrInput() throws -> [String] {
    if !paths.isEmpty { return paths }
    var input = stat()
    if fstat(STDIN_FILENO, &input) == 0, input.st_mode & S_IFMT != S_IFCHR { return ["-"] }
    throw wrongUse(.nothingToBrowse)
  }
}
