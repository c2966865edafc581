internal import ParallaxDatabase
internal import ParallaxModel

/// A search within one state of an index: what the full-text index gives, told by the texts.
struct IndexSearch {
  /// In which order hits come.
  enum Order { case list, path }

  /// How many reports and stories were found.
  struct Counts {
    var reports = 0
    var stories = 0
    /// Whether all hits were taken.
    var isWhole = true
    var isExact = true
  }

  private let terms: QueryTerms
  private let order: Order
  private let roots: IndexRoots

  /// Texts that are looked at together, the first time and later.
  private static let pieces = 64...1024
  /// Texts at the beginning of an order that are looked at before the full-text index is asked: the more reports have
  /// something, the longer it takes to tell which, and the sooner some of them are found without.
  private static let beginning = 256

  init(_ terms: QueryTerms, _ order: Order, _ roots: IndexRoots) {
    self.terms = terms
    self.order = order
    self.roots = roots
  }

  /// - Parameter take: gets some hits at a time; once it says no, no more are looked for.
  func run(
    in database: borrowing Database, _ isWanted: @Sendable () -> Bool, _ take: ([CollectionHit]) -> Bool
  ) throws(DatabaseProblem) -> Result<Counts, SearchProblem> {
    let texts = try IndexTexts(roots, in: database)
    let first = try order == .path && terms.asksTexts ? firstByPath(in: database) : []
    var seen = Looked()
    if let problem = try look(at: first, texts, &seen, isWanted, take) { return .failure(problem) }
    if seen.isEnough { return .success(Counts(reports: seen.found.count, isWhole: false, isExact: false)) }
    let candidates = try SearchCandidates(terms, in: database)
    let stories = try ListOrder(in: database)
    let all = try order == .list ? stories.sorted(candidates.ids) : pathOrder(candidates.ids, in: database)
    let known = Set(first)
    let rest = known.isEmpty ? all : all.filter { !known.contains($0) }
    if let problem = try look(at: rest, texts, &seen, isWanted, take) { return .failure(problem) }
    let isWhole = seen.count == first.count + rest.count
    let counted = candidates.areExact ? all : seen.found
    return .success(
      Counts(
        reports: counted.count, stories: stories.count(of: counted), isWhole: isWhole,
        isExact: candidates.areExact || isWhole))
  }

  /// The same of the beginning of the list, which is looked at while hits are many and stories are wanted.
  ///
  /// - Returns: nil where the full-text index has to tell.
  func begin(
    in database: borrowing Database, most reports: Int, _ stories: Int, _ take: ([CollectionHit]) -> Void
  ) throws(DatabaseProblem) -> Result<Counts, SearchProblem>? {
    let order = try ListOrder(in: database)
    let texts = try IndexTexts(roots, in: database)
    var seen = Looked()
    while seen.count < min(reports, order.ids.count), order.count(of: seen.found) < stories {
      let next = order.ids[seen.count..<min(order.ids.count, seen.count + Self.beginning)]
      if let problem = try look(
        at: Array(next), texts, &seen, { true },
        { hits in
          take(hits)
          return true
        })
      {
        return .failure(problem)
      }
      // Of what fewer reports have the index gives a list at once.
      if seen.found.count * 8 < seen.count { return nil }
    }
    return .success(
      Counts(reports: seen.found.count, stories: order.count(of: seen.found), isWhole: false, isExact: false))
  }

  /// What has been looked at.
  private struct Looked {
    /// Reports.
    var count = 0
    /// Those that have it, by their numbers.
    var found: [Int] = []
    /// Whether no more are wanted.
    var isEnough = false
  }

  private func look(
    at ids: [Int], _ texts: IndexTexts, _ seen: inout Looked, _ isWanted: @Sendable () -> Bool,
    _ take: ([CollectionHit]) -> Bool
  ) throws(DatabaseProblem) -> SearchProblem? {
    var (next, size) = (0, Self.pieces.lowerBound)
    while next < ids.count, !seen.isEnough {
      let read = try Self.reports(ids[next..<min(ids.count, next + size)], texts)
        .filter { terms.takes(outlet: $0.report.outlet, date: $0.report.date) }
      seen.count += min(ids.count, next + size) - next
      next = min(ids.count, next + size)
      size = min(size * 2, Self.pieces.upperBound)
      switch look(at: read) {
      case .failure(let problem): return problem
      case .success(let hits):
        seen.found += hits.map(\.report.id)
        seen.isEnough = !take(hits) || !isWanted()
      }
    }
    return nil
  }

  /// The first reports by path and place; none where several roots may lie within each other.
  private func firstByPath(in database: borrowing Database) throws(DatabaseProblem) -> [Int] {
    var ids: [Int] = []
    if try database.number("SELECT count(*) FROM root") > 1 { return [] }
    try database.run(
      """
      SELECT r.id FROM input i JOIN report r ON r.input = i.id ORDER BY i.root, i.name, r.place, r.id
      LIMIT \(Self.beginning)
      """
    ) { ids.append($0.number(0)) }
    return ids
  }

  /// By path and place, as the reports are called here.
  private func pathOrder(_ ids: [Int], in database: borrowing Database) throws(DatabaseProblem) -> [Int] {
    let names = try roots.names(in: database)
    let row = try database.prepared(
      "SELECT i.root, i.name, r.place FROM report r JOIN input i ON i.id = r.input WHERE r.id = ?")
    var keyed: [(path: String, place: String, id: Int)] = []
    keyed.reserveCapacity(ids.count)
    for id in ids {
      try row.run([.number(id)]) { keyed.append((names.path($0, at: 0), $0.text(2), id)) }
    }
    return keyed.sorted { a, b in
      if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
      return a.place == b.place ? a.id < b.id : a.place.utf8.lexicographicallyPrecedes(b.place.utf8)
    }.map(\.id)
  }

  private typealias Text = (report: ListedReport, document: Document)

  private static func reports(
    _ ids: ArraySlice<Int>, _ texts: IndexTexts
  ) throws(DatabaseProblem) -> [Text] {
    var reports: [Text] = []
    for id in ids {
      if let report = try texts.report(id), let document = try texts.document(id) { reports.append((report, document)) }
    }
    return reports
  }

  private func look(at texts: [Text]) -> Result<[CollectionHit], SearchProblem> {
    if !terms.asksTexts { return .success(texts.map { CollectionHit(report: $0.report, places: []) }) }
    let parts = (texts.count + Self.part - 1) / Self.part
    let found: [Result<[CollectionHit], SearchProblem>] = .inParallel(parts) { [terms] part in
      let some = texts[part * Self.part..<min(texts.count, (part + 1) * Self.part)]
      return Result { () throws(SearchProblem) in try Self.hits(in: some, QueryMatcher(terms)) }
    }
    return Result { () throws(SearchProblem) in
      var hits: [CollectionHit] = []
      for found in found { hits += try found.get() }
      return hits
    }
  }

  /// Texts that one thread takes at a time.
  private static let part = 32

  private static func hits(
    in texts: ArraySlice<Text>, _ matcher: QueryMatcher
  ) throws(SearchProblem) -> [CollectionHit] {
    var hits: [CollectionHit] = []
    for (report, document) in texts {
      if let places = try matcher.places(in: document.text, document.blocks.map(\.bytes)) {
        hits.append(CollectionHit(report, places, in: document.text))
      }
    }
    return hits
  }
}
