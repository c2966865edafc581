import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxSession
import ParallaxSettings

/// A large collection read line by line: its list, and one story at a time.
struct LinearCollectionSession {
  private var list: LinearCollection
  private let collection: BrowsedCollection
  private let setup: Setup
  private let prompts = isatty(STDIN_FILENO) == 1
  /// What the reader noted and the store could not take.
  private(set) var unkept: [Annotation] = []

  init(_ collection: BrowsedCollection, _ listing: StoryListing, in setup: Setup) {
    self.collection = collection
    self.setup = setup
    list = LinearCollection(listing) { [source = collection.source] in (try? source.reasons($0)) ?? [] }
  }

  mutating func run() throws(StandardOutput.Failure) {
    let input = LinearInput()
    try write(list.greeting())
    while let line = try next(input) {
      let (lines, request) = list.answer(to: line)
      try write(lines)
      switch request {
      case .quit?: return
      case .search(let query)?: try search(query)
      case .open(let story)?: if try read(story, input) { return }
      case nil: break
      }
    }
    if prompts { try StandardOutput.write("\n") }
  }

  private func next(_ input: LinearInput) throws(StandardOutput.Failure) -> String? {
    if prompts { try StandardOutput.write("> ") }
    return input.next()
  }

  private func search(_ query: CollectionQuery) throws(StandardOutput.Failure) {
    let lines: [String]
    do throws(CollectionSource.Failure) {
      lines = list.lines(of: try collection.source.search(query, { true }))
    } catch {
      lines = [error.reason]
    }
    try write(lines)
  }

  /// Reads a story until the reader asks for the list, or leaves; whether that.
  private mutating func read(_ story: ListedStory, _ input: LinearInput) throws(StandardOutput.Failure) -> Bool {
    let opened: OpenedFiles?
    var problem = ""
    do throws(CollectionSource.Failure) {
      opened = try collection.source.open(story.reports, 1, WorkOrder())
    } catch {
      (opened, problem) = (nil, error.reason)
    }
    guard let opened else {
      try write([problem])
      return false
    }
    let reader = LinearReader(
      opened.story.collation, opened.story.projection, showsCosmetic: setup.settings.showsCosmetic ?? false,
      showsInvisible: setup.settings.showsInvisible ?? false, formats: StoryFormat.all)
    var session = LinearSession(reader, opened.annotations, opened.corrections, saver: StorySaver(in: setup))
    defer { unkept += session.unkept }
    return try session.run(input, untilAskedFor: "list")
  }

  private func write(_ lines: [String]) throws(StandardOutput.Failure) {
    if lines.isEmpty { return }
    try StandardOutput.write(lines.map { $0 + "\n" }.joined() + "\n")
  }
}
