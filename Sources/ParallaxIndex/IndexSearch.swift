internal import ParallaxDatabase
internal import ParallaxModel

/// A search within one state of an index: what the full-text index gives, in the order of the list, told by the texts.
struct IndexSearch {
  private let query: CollectionQuery
  private let terms: QueryTerms
  private let most: Int
  private var hits: [CollectionHit] = []
  /// By number of the report where it stands in the list.
  private var order = ListOrder()

  /// Texts that are looked at together, and more of them where all are wanted.
  private static let piece = 64
  private static let largePiece = 1024

  init(_ query: CollectionQuery, _ terms: QueryTerms, most: Int) {
    self.query = query
    self.terms = terms
    self.most = max(0, most)
  }

  mutating func run(
    _ roots: IndexRoots, in database: borrowing Database, _ isWanted: @Sendable () -> Bool
  ) throws(DatabaseProblem) -> Result<CollectionHits, SearchProblem> {
    order = ListOrder(try KeptGrouping(in: database))
    let all = order.sorted(try candidates(in: database))
    let isExact = !terms.asksTexts || terms.unwanted.isEmpty && terms.expression == nil && IndexTokens.areExact(terms.wanted)
    let texts = try IndexTexts(roots, in: database)
    let size = most == .max ? Self.largePiece : Self.piece
    var next = 0
    while next < all.count, hits.count < most, isWanted() {
      let piece = all[next..<min(all.count, next + size)]
      next = piece.endIndex
      let read = try Self.reports(piece, texts)
      do throws(SearchProblem) { try look(at: read) } catch { return .failure(error) }
    }
    let isWhole = next == all.count && hits.count <= most
    let counted = isExact ? all : hits.map(\.report.id)
    return .success(
      CollectionHits(
        query: query, hits: Array(hits.prefix(most)), reportCount: counted.count, storyCount: order.stories(of: counted),
        isWhole: isWhole, isCounted: isExact || next == all.count))
  }

  /// Reports that may have what is looked for.
  private func candidates(in database: borrowing Database) throws(DatabaseProblem) -> [Int] {
    var ids: [Int] = []
    let expression = IndexTokens.expression(for: terms.wanted)
    let words = expression == nil ? "" : " WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?)"
    try database.run("SELECT id, outlet, date FROM report" + words, expression.map { [.text($0)] } ?? []) { row in
      if terms.asksNothingOfReports || terms.takes(outlet: row.optionalText(1), date: row.optionalText(2)) {
        ids.append(row.number(0))
      }
    }
    return ids
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

  private mutating func look(at texts: [Text]) throws(SearchProblem) {
    guard terms.asksTexts else {
      hits += texts.map { CollectionHit(report: $0.report, places: []) }
      return
    }
    let parts = (texts.count + Self.part - 1) / Self.part
    let found: [Result<[CollectionHit], SearchProblem>] = .inParallel(parts) { [terms] part in
      let some = texts[part * Self.part..<min(texts.count, (part + 1) * Self.part)]
      return Result { () throws(SearchProblem) in try Self.hits(in: some, QueryMatcher(terms)) }
    }
    for found in found { hits += try found.get() }
  }

  /// Texts that one thread takes at a time.
  private static let part = 32

  private static func hits(
    in texts: ArraySlice<Text>, _ matcher: QueryMatcher
  ) throws(SearchProblem) -> [CollectionHit] {
    var hits: [CollectionHit] = []
    for (report, document) in texts {
      let text = document.text
      if let places = try matcher.places(in: text, document.blocks.map(\.bytes)) {
        hits.append(CollectionHit(report, places, in: text))
      }
    }
    return hits
  }
}

/// Where reports stand in the list of stories.
private struct ListOrder {
  /// By number of the report: its place, and the place of its story.
  private var places: [Int32: (report: Int32, story: Int32)] = [:]

  init() {}

  init(_ grouping: KeptGrouping) {
    places.reserveCapacity(grouping.stories.reduce(0) { $0 + $1.reports.count })
    var place: Int32 = 0
    for (number, story) in grouping.stories.enumerated() {
      for report in story.reports {
        places[report] = (place, Int32(number))
        place += 1
      }
    }
  }

  /// In the order of the list, and behind them those that are not grouped yet.
  func sorted(_ ids: [Int]) -> [Int] {
    let keyed = ids.map { (place: places[Int32($0)]?.report ?? .max, id: $0) }
    return keyed.sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
  }

  /// How many stories some reports are of.
  func stories(of ids: [Int]) -> Int {
    var stories: Set<Int32> = []
    var others = 0
    for id in ids { if let place = places[Int32(id)] { stories.insert(place.story) } else { others += 1 } }
    return stories.count + others
  }
}
