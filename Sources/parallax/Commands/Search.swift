import ArgumentParser
import ParallaxIndex
import ParallaxModel
import ParallaxOutput

/// Which reports of a collection have some words, printed.
struct Search: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Look for words in the texts of all reports (schema parallax.search/1).",
    discussion: """
      WORDS is one argument. A report has to have all of it: words, "phrases" in quotation marks, beginn*, -not; \
      outlet:fox, date:2018-04, date:2018-04..2018-12; and at the end /a regular expression/. Case, accents as they are \
      composed and marks between words do not count; a run of Chinese, Japanese or Thai letters is a phrase.

      Where there is an index of the paths (parallax index) that is searched, else every text is read.

      \(Example.discussion(of: "search"))
      """)

  @Option(help: "What to print.")
  var format = Format.text

  @Flag(help: "WORDS is a regular expression (PCRE2), but for outlet: and date: before it.")
  var regex = false

  @Argument(help: "What to look for, as one argument.")
  var words: String

  @Option(help: ArgumentHelp("Columns of the text; by default those of the terminal, or 80.", valueName: "n"))
  var width: Int?

  @Argument(
    help: ArgumentHelp("Files, folders, an index, or - for standard input.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let width, !PrintedText.widths.contains(width) { throw ValidationError(Message.badWidth(width).text) }
    let terms = QueryTerms(CollectionQuery(words, isRegex: regex))
    if let first = terms.unfinished.first { throw ValidationError(Message.asksNothing(first).text) }
    if terms.isEmpty { throw ValidationError(Message.asksNothing(words).text) }
  }

  func run() throws {
    let setup = Setup(shared)
    var printed = PrintedHits(CollectionQuery(words, isRegex: regex), format, PrintedText(setup: setup, width: width))
    let problems = try search(&printed, in: setup)
    try printed.end()
    for problem in problems { Message.input(problem).print() }
    if printed.isEmpty { Message.nobodyHas(words).print() }
    if !problems.allSatisfy(\.opensAnyway) { throw ExitCode(Program.Status.trouble) }
  }

  /// - Returns: what was wrong with inputs.
  private func search(_ printed: inout PrintedHits, in setup: Setup) throws -> [InputProblem] {
    let isDone: Void? = try IndexedCollection.withNamed(paths, in: setup) { try search($0, &printed) }
    if isDone != nil { return [] }
    let paths = try setup.expanding(paths)
    let found = setup.reader.find(paths)
    let problems = try IndexedCollection.with(paths, found, in: setup) { index, refreshed in
      try search(index, &printed)
      return refreshed.problems
    }
    if let problems { return problems }
    do throws(SearchProblem) {
      return try CollectionScan(found, setup.reader, setup.choices(for: found.paths))
        .search(printed.query) { printed.take($0) }
    } catch { throw wrongUse(.search(error)) }
  }

  private func search(_ index: ReportIndex, _ printed: inout PrintedHits) throws {
    do throws(ReportIndex.SearchFailure) {
      try index.search(printed.query) { printed.take($0) }
    } catch {
      switch error {
      case .query(let problem): throw wrongUse(.search(problem))
      case .index(let problem) where printed.isEmpty: throw problem
      case .index(let problem): throw wrongUse(.index(problem))
      }
    }
  }
}

/// Hits, printed as they come.
private struct PrintedHits {
  let query: CollectionQuery
  private let text: PrintedText
  /// Nil for text.
  private var document: SearchDocument?
  private var failure: (any Error)?
  private(set) var isEmpty = true
  private var hasBegun = false

  init(_ query: CollectionQuery, _ format: Format, _ text: PrintedText) {
    self.query = query
    self.text = text
    document = format == .json ? SearchDocument(query) : nil
  }

  /// Whether more are wanted.
  mutating func take(_ hits: [CollectionHit]) -> Bool {
    if !hits.isEmpty { isEmpty = false }
    do {
      try begin()
      if let bytes = document?.bytes(of: hits) { try StandardOutput.write(bytes) } else { try text.print(hits) }
      return true
    } catch {
      failure = error
      return false
    }
  }

  private mutating func begin() throws {
    if let document, !hasBegun { try StandardOutput.write(document.head) }
    hasBegun = true
  }

  /// - Throws: why not all could be printed.
  mutating func end() throws {
    if let failure { throw failure }
    try begin()
    if let document { try StandardOutput.write(document.end) }
  }
}
