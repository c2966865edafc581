import ParallaxModel
import ParallaxPage

extension Browser {
  mutating func performSearch(_ action: Action) {
    switch action {
    case .search: prompt = Prompt(.search, history: searchHistory, isRegex: usesRegex)
    case .filter:
      prompt = Prompt(pane == .reports ? .reports : .filter, history: filterHistory, isRegex: usesRegex)
    case .sort: sort()
    case .nextMatch: goToMatch(forward: true)
    case .previousMatch: goToMatch(forward: false)
    default: break
    }
  }

  /// Searches for what was written; nothing written repeats the last search.
  mutating func search(for words: String) {
    do {
      guard let search = try Search(SearchQuery(words, isRegex: usesRegex), in: collation.reports) else {
        if self.search != nil { goToMatch(forward: true) }
        return
      }
      searchHistory.removeAll { $0.text == words }
      searchHistory.append(search.query)
      self.search = search
      locateMatches()
      goToMatch(forward: true, including: true)
    } catch {
      message = .noAnswer(words, error)
    }
  }

  /// Leaves the passages (in their list the findings) that hold some words; no words leave all.
  mutating func filter(by words: String) {
    guard needFindings(for: .filterPassages(words)) else { return }
    do {
      let chosen = try PassageFilter(SearchQuery(words, isRegex: usesRegex))
      if let chosen, try leavesNothing(chosen) {
        message = .notFound(words, keepsCase: chosen.query.keepsCase)
      } else {
        show(only: chosen)
      }
    } catch {
      message = .noAnswer(words, error)
    }
  }

  private func leavesNothing(_ filter: PassageFilter) throws(SearchProblem) -> Bool {
    if options.layout == .findings { return try filter.findings(of: findings ?? [], in: collation.reports).isEmpty }
    return try filter.passages(of: projection, in: collation.reports, findings: findings ?? []).isEmpty
  }

  private mutating func show(only chosen: PassageFilter?) {
    if let query = chosen?.query { remember(filter: query) }
    relayout {
      $0.filter = chosen
      $0.listFindings()
    }
    let isInPassage = index.passage.indices.contains(viewport.cursor) && index.passage[viewport.cursor] != nil
    if !isInPassage, options.layout != .findings, let first = index.startLines.first {
      viewport.place(first, atRow: Self.passageRow)
    }
    message = chosen.map { .filtered($0.query.text) } ?? .filterGone
  }

  mutating func remember(filter query: SearchQuery) {
    filterHistory.removeAll { $0.text == query.text }
    filterHistory.append(query)
  }

  /// Another order for the list that shows.
  private mutating func sort() {
    if pane == .reports {
      reportList.sort(by: reportList.sorting.following, of: projection, in: collation.reports, findings: findings ?? [])
      message = .sorted(reportList.sorting.rawValue)
    } else if options.layout == .findings {
      findingOrder = findingOrder.following
      relayout { $0.listFindings() }
      message = .sorted(findingOrder.rawValue)
    } else {
      message = .nothingToSort
    }
  }

  private mutating func locateMatches() {
    search?.locate(on: page, index, projection.synopsis, collation.reports, hidden: options.hidden)
  }

  private mutating func goToMatch(forward: Bool, including: Bool = false) {
    leap { $0.seekMatch(forward: forward, including: including) }
  }

  private mutating func seekMatch(forward: Bool, including: Bool) {
    guard let search else {
      message = .noSearch
      return
    }
    guard let next = search.stop(after: viewport.cursor, forward: forward, including: including) else {
      let sigla = search.outside.map(siglum)
      message =
        sigla.isEmpty
        ? .notFound(search.query.text, keepsCase: search.query.keepsCase)
        : .foundAloneOnly(search.query.text, sigla: sigla)
      return
    }
    let stop = search.stops[next.position]
    let line = stop.isShown || options.layout.isOverview ? stop.line : unfold(stop)
    self.search?.current = stop.match
    currentChange = nil
    viewport.move(to: line, through: line + 2)
    report(stop.match, wrapped: next.wrapped, withCounts: including)
  }

  private mutating func report(_ match: Search.Match, wrapped: Bool, withCounts: Bool) {
    guard let search, let position = search.stops.firstIndex(where: { $0.match == match }) else { return }
    let counts = withCounts ? matchCounts : []
    message = .found(
      search.query.text, index: position + 1, count: search.stops.count, wrapped: wrapped, counts: counts)
  }

  /// What is found on the cursor's line, the last that the search went to first.
  var matchAtCursor: Search.Match? {
    guard let search else { return nil }
    let here = search.stops.filter { $0.line == viewport.cursor && $0.isShown }.map(\.match)
    return here.first { $0 == search.current } ?? here.first
  }

  /// How often each report has what is searched for, in the order of their pane; those that have it not at all left out.
  private var matchCounts: [SiglumCount] {
    reportList.order.compactMap { report in
      let count = search?.count(in: report) ?? 0
      return count > 0 ? SiglumCount(siglum: siglum(report), count: count) : nil
    }
  }

  /// Opens what hides the words of `stop`; the line on which they stand then, or else that of their passage.
  private mutating func unfold(_ stop: Search.Stop) -> Int {
    let report = collation.reports[stop.match.report]
    let sentence = report.sentence(atByte: stop.match.bytes.lowerBound)
    let isFurniture = projection.synopsis.home[stop.match.report][sentence] == nil
    relayout {
      if isFurniture { $0.options.showsFurniture = true } else { $0.options.showsEqual = true }
    }
    return search?.stops.first { $0.match == stop.match }?.line ?? viewport.cursor
  }
}
