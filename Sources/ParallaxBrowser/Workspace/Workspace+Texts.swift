import ParallaxModel
import ParallaxPage

/// Words in the texts of all stories.
extension Workspace {
  /// The line in which a search is written.
  var searchPrompt: Prompt { Prompt(.search, history: entries.searches, isRegex: entries.usesRegex) }

  /// Where the texts of all stories have the words; nil where none has, and then it is said.
  mutating func searchTexts(for words: String) -> TextHitsScreen? {
    let query = SearchQuery(words, isRegex: entries.usesRegex)
    do {
      guard try Matcher(query) != nil else { return nil }
      entries.remember(search: query)
      let found = try TextHits(query, in: texts, of: collation, height: geometry.list.rows)
      if found == nil { message = .notFound(words, keepsCase: query.keepsCase) }
      return found.map(TextHitsScreen.init)
    } catch {
      message = .noAnswer(words, error)
      return nil
    }
  }

  /// The same for what was looked for before; nothing is said.
  func hits(of query: SearchQuery) -> TextHitsScreen? {
    (try? TextHits(query, in: texts, of: collation, height: geometry.list.rows)).flatMap(\.self)
      .map(TextHitsScreen.init)
  }

  /// Where the texts of all stories have the phrase that a question is about, or the most telling words of its sentences
  /// that another story has; nil where none has, and then it is said.
  mutating func askAllTexts(_ question: Question) -> TextHitsScreen? {
    guard hasStories else {
      message = alignment.awaited == nil ? .noOtherStories : .stillAligning
      return nil
    }
    if collection != nil { return askCollection(question) }
    let own = Set(story.projection.synopsis.story.reports)
    let words: String? =
      switch question {
      case .phrase(let phrase, _): phrase
      case .sentences(let sentences): SharedRun(in: texts, besides: own).words(of: sentences, in: collation.reports)
      default: nil
      }
    let found = words.flatMap { hits(of: SearchQuery($0)) }
    if found == nil { message = .notInOtherStories }
    return found
  }

  /// Of a large collection the index is asked for the phrase; of sentences it does not know which words tell most.
  private mutating func askCollection(_ question: Question) -> TextHitsScreen? {
    if case .phrase(let phrase, _) = question {
      askCollection(for: "\"\(phrase.filter { $0 != "\"" })\"")
    } else {
      message = .askForPhrase
    }
    return nil
  }

  /// Shows a place of what is looked for; `n` goes on from there.
  mutating func show(_ query: SearchQuery, at bytes: Range<Int>, of report: Int) {
    story.search = try? Search(query, in: collation.reports)
    go(to: bytes, of: report)
    story.search?.current = Search.Match(report: report, bytes: bytes)
    story.locateMatches(in: collation.reports)
    let number = story.search?.stops.firstIndex { $0.match == story.search?.current }
    if let number {
      message = .found(query.label, index: number + 1, count: story.search?.stops.count ?? 0, wrapped: false)
    }
  }

  /// After a search that found nothing on the page: how often other stories have it; nil where none has.
  mutating func foundInOtherStories() -> (count: Int, stories: Int)? {
    story.locateMatches(in: collation.reports)
    guard hasStories, collection == nil, let search = story.search, search.stops.isEmpty else { return nil }
    let own = Set(story.projection.synopsis.story.reports)
    let others = search.outside.filter { !own.contains($0) }
    let count = others.reduce(0) { $0 + search.count(in: $1) }
    return count == 0 ? nil : (count, collation.stories.count { !$0.reports.allSatisfy { !others.contains($0) } })
  }
}
