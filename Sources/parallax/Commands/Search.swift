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
    let (hits, problems) = try hits(in: setup)
    for problem in problems { Message.input(problem).print() }
    if hits.hits.isEmpty { Message.nobodyHas(words).print() }
    switch format {
    case .json: try StandardOutput.write(SearchDocument(hits).bytes)
    case .text: try PrintedText(setup: setup, width: width).print(hits)
    }
    if !problems.allSatisfy(\.opensAnyway) { throw ExitCode(Program.Status.trouble) }
  }

  private func hits(in setup: Setup) throws -> (CollectionHits, [InputProblem]) {
    let query = CollectionQuery(words, isRegex: regex)
    if let named = try IndexedCollection(named: paths, in: setup) { return (try search(query, named.index).byPath, []) }
    let paths = try setup.expanding(paths)
    let found = setup.reader.find(paths)
    if let indexed = IndexedCollection(of: paths, in: setup), let refreshed = indexed.refreshed(found) {
      return (try search(query, indexed.index).byPath, refreshed.problems)
    }
    do throws(SearchProblem) {
      let scan = CollectionScan(found, setup.reader, setup.choices(for: found.paths))
      let (hits, problems) = try scan.hits(of: query)
      return (hits.byPath, problems)
    } catch { throw wrongUse(.search(error)) }
  }

  private func search(_ query: CollectionQuery, _ index: ReportIndex) throws -> CollectionHits {
    do throws(ReportIndex.SearchFailure) {
      return try index.search(query)
    } catch {
      switch error {
      case .query(let problem): throw wrongUse(.search(problem))
      case .index(let problem): throw wrongUse(.index(problem))
      }
    }
  }
}
