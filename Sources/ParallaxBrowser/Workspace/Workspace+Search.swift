import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Searches for what was written; nothing written repeats the last search.
  mutating func search(for words: String) {
    do {
      guard let search = try Search(SearchQuery(words, isRegex: entries.usesRegex), in: collation.reports) else {
        if story.search != nil { goToMatch(forward: true) }
        return
      }
      entries.remember(search: search.query)
      story.search = search
      goToMatch(forward: true, including: true)
    } catch {
      message = .noAnswer(words, error)
    }
  }

  /// Leaves the passages (in their list the findings) that hold some words; no words leave all.
  mutating func filter(by words: String) {
    guard needFindings(for: .filterPassages(words)) else { return }
    do {
      let chosen = try PassageFilter(SearchQuery(words, isRegex: entries.usesRegex))
      if let chosen, try layout.leavesNothing(chosen, in: self) {
        message = .notFound(words, keepsCase: chosen.query.keepsCase)
      } else {
        // What is left shows as text: an overview of some passages would say of them what holds of all.
        if chosen != nil, story.options.layout == .overview { setLayout(story.leaps.textLayout) }
        show(only: chosen)
      }
    } catch {
      message = .noAnswer(words, error)
    }
  }

  private mutating func show(only chosen: PassageFilter?) {
    if let query = chosen?.query { entries.remember(filter: query) }
    relayout {
      $0.story.filter = chosen
      $0.listFindings()
    }
    if story.passageAtCursor == nil, layout.showsPassages, let first = story.firstStart() {
      story.put(at: first, row: Self.passageRow)
    }
    message = chosen.map { .filtered($0.query.text) } ?? .filterGone
  }

  /// Another order for the list that shows.
  mutating func sort() {
    if story.panes.current == .reports {
      story.reports.sort(
        by: story.reports.sorting.following, of: story.projection, in: collation.reports, findings: findings.known ?? []
      )
      message = .sorted(story.reports.sorting.rawValue)
    } else {
      layout.sort(in: &self)
    }
  }

  mutating func goToMatch(forward: Bool, including: Bool = false) {
    leap { $0.seekMatch(forward: forward, including: including) }
  }

  /// The place before of what is searched for; where nothing is, of the words lit at the cursor.
  mutating func searchBack() {
    if story.search == nil, let words = litWords, let search = try? Search(SearchQuery(words), in: collation.reports) {
      entries.remember(search: search.query)
      story.search = search
    }
    goToMatch(forward: false)
  }

  /// The words of the change, or of the finding, that the cursor was sent to.
  private var litWords: String? {
    guard let line = story.lineAtCursor else { return nil }
    let places = findingAtCursor ?? story.focus.finding
    let sources = line.runs.compactMap { run in run.change.map { ($0, run.source) } }
    if let change = story.focus.change, let source = sources.first(where: { $0.0 == change })?.1 {
      return collation.reports[source.report].document.string(source.bytes)
    }
    let place = places?.readings.filter { $0.text != nil }.flatMap(\.places).first {
      line.report == nil || $0.report == line.report
    }
    return place.map { collation.reports[$0.report].document.string($0.bytes) }
  }

  private mutating func seekMatch(forward: Bool, including: Bool) {
    story.locateMatches(in: collation.reports)
    guard let search = story.search else {
      message = .noSearch
      return
    }
    guard let next = search.stop(after: story.cursorPlace, forward: forward, including: including) else {
      let sigla = search.outside.map(siglum)
      message =
        sigla.isEmpty
        ? .notFound(search.query.label, keepsCase: search.query.keepsCase)
        : .foundAloneOnly(search.query.label, sigla: sigla)
      return
    }
    let stop = search.stops[next.position]
    let place = stop.isShown || story.options.layout.isOverview ? stop.place : unfold(stop)
    story.search?.current = stop.match
    story.focus.change = nil
    if let place { story.go(to: place, more: 2) }
    report(stop.match, wrapped: next.wrapped, withCounts: including)
  }

  private mutating func report(_ match: Search.Match, wrapped: Bool, withCounts: Bool) {
    story.locateMatches(in: collation.reports)
    guard let search = story.search, let position = search.stops.firstIndex(where: { $0.match == match }) else {
      return
    }
    let counts = withCounts ? matchCounts : []
    message = .found(
      search.query.label, index: position + 1, count: search.stops.count, wrapped: wrapped, counts: counts)
  }

  /// What is found on the cursor's line, the last that the search went to first.
  mutating func matchAtCursor() -> Search.Match? {
    story.locateMatches(in: collation.reports)
    guard let search = story.search, let cursor = story.cursorPlace else { return nil }
    let here = search.stops.filter { $0.place == cursor && $0.isShown }.map(\.match)
    return here.first { $0 == search.current } ?? here.first
  }

  /// How often each report has what is searched for, in the order of their pane; those that have it not at all left out.
  private var matchCounts: [SiglumCount] {
    story.reports.order.compactMap { report in
      let count = story.search?.count(in: report) ?? 0
      return count > 0 ? SiglumCount(siglum: siglum(report), count: count) : nil
    }
  }

  /// Opens what hides the words of `stop`; the line on which they stand then, or else that of their passage.
  private mutating func unfold(_ stop: Search.Stop) -> PagePlace? {
    let report = collation.reports[stop.match.report]
    let sentence = report.sentence(atByte: stop.match.bytes.lowerBound)
    let isFurniture = story.projection.synopsis.home[stop.match.report][sentence] == nil
    relayout {
      if isFurniture { $0.story.options.showsFurniture = true } else { $0.story.options.showsEqual = true }
    }
    story.locateMatches(in: collation.reports)
    return story.search?.stops.first { $0.match == stop.match }?.place ?? story.cursorPlace
  }
}
