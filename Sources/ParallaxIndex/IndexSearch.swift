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

  init(_ terms: QueryTerms, _ order: Order, _ roots: IndexRoots) {
    self.terms = terms
    self.order = order
    self.roots = roots
  }

  /// - Parameter take: gets some hits at a time; once it says no, no more are looked for.
  func run(
    in database: borrowing Database, _ isWanted: @Sendable () -> Bool, _ take: ([CollectionHit]) -> Bool
  ) throws(DatabaseProblem) -> Result<Counts, SearchProblem> {
    let candidates = try SearchCandidates(terms, in: database)
    let stories = try ListOrder(in: database)
    let all = try order == .list ? stories.sorted(candidates.ids) : pathOrder(candidates.ids, in: database)
    let texts = try IndexTexts(roots, in: database)
    var found: [Int] = []
    var (next, size, wantsMore) = (0, Self.pieces.lowerBound, true)
    while next < all.count, wantsMore, isWanted() {
      let read = try Self.reports(all[next..<min(all.count, next + size)], texts)
      next = min(all.count, next + size)
      size = min(size * 2, Self.pieces.upperBound)
      switch look(at: read) {
      case .failure(let problem): return .failure(problem)
      case .success(let hits):
        found += hits.map(\.report.id)
        wantsMore = take(hits)
      }
    }
    let counted = candidates.areExact ? all : found
    return .success(
      Counts(
        reports: counted.count, stories: stories.count(of: counted), isWhole: next == all.count,
        isExact: candidates.areExact || next == all.count))
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
