import ParallaxModel
import ParallaxPage

extension Browser {
  mutating func performSearch(_ action: Action) {
    switch action {
    case .search: prompt = Prompt(.search, history: searchHistory)
    case .filter: prompt = Prompt(.filter, history: filterHistory)
    case .sort: sort()
    case .nextMatch: goToMatch(forward: true)
    case .previousMatch: goToMatch(forward: false)
    default: break
    }
  }

  /// Searches for what was written; nothing written repeats the last search.
  mutating func search(for query: String) {
    guard let search = Search(query, in: collation.reports) else {
      if self.search != nil { goToMatch(forward: true) }
      return
    }
    searchHistory.removeAll { $0 == query }
    searchHistory.append(query)
    self.search = search
    locateMatches()
    goToMatch(forward: true, including: true)
  }

  /// Leaves the passages (in their list the findings) that hold some words; no words leave all.
  mutating func filter(by words: String) {
    needFindings()
    let chosen = PassageFilter(words)
    let isEmpty = chosen.map { chosen in
      options.layout == .findings
        ? !(findings ?? []).contains { chosen.takes($0, in: collation.reports) }
        : chosen.passages(of: projection, in: collation.reports, findings: findings ?? []).isEmpty
    }
    guard isEmpty != true else {
      message = .notFound(words)
      return
    }
    if chosen != nil {
      filterHistory.removeAll { $0 == words }
      filterHistory.append(words)
    }
    relayout {
      $0.filter = chosen
      $0.listFindings()
    }
    message = chosen == nil ? .filterGone : .filtered(words)
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
    guard let search else {
      message = .noSearch
      return
    }
    guard let next = search.stop(after: viewport.cursor, forward: forward, including: including) else {
      let sigla = search.outside.map(siglum)
      message = sigla.isEmpty ? .notFound(search.query) : .foundAloneOnly(search.query, sigla: sigla)
      return
    }
    let stop = search.stops[next.position]
    let line = stop.isShown || options.layout.isOverview ? stop.line : unfold(stop)
    self.search?.current = stop.match
    currentChange = nil
    viewport.move(to: line, through: line + 2)
    report(stop.match, wrapped: next.wrapped)
  }

  private mutating func report(_ match: Search.Match, wrapped: Bool) {
    guard let search, let position = search.stops.firstIndex(where: { $0.match == match }) else { return }
    message = .found(search.query, index: position + 1, count: search.stops.count, wrapped: wrapped)
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
