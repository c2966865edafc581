internal import ParallaxDatabase
internal import ParallaxModel

/// The reports that may have what is looked for, by the full-text index and what is said of them.
struct SearchCandidates {
  /// Ascending.
  let ids: [Int]
  /// Whether all of them have it, so that no text has to be looked at to count them.
  let areExact: Bool

  init(_ terms: QueryTerms, in database: borrowing Database) throws(DatabaseProblem) {
    let expression = IndexTokens.expression(for: terms.wanted)
    let sure = try Self.ids(expression, terms, in: database)
    // Of these the texts alone know.
    let unsure = expression == nil ? [] : try Self.ids(IndexTokens.unsureTexts, terms, in: database)
    let others = unsure.isEmpty ? [] : Set(unsure).subtracting(sure).sorted()
    ids = others.isEmpty ? sure : (sure + others).sorted()
    let isExact =
      !terms.asksTexts || terms.unwanted.isEmpty && terms.expression == nil && IndexTokens.areExact(terms.wanted)
    areExact = isExact && others.isEmpty
  }

  /// - Parameter expression: nil for all reports.
  private static func ids(
    _ expression: String?, _ terms: QueryTerms, in database: borrowing Database
  ) throws(DatabaseProblem) -> [Int] {
    var ids: [Int] = []
    let values: [Value] = expression.map { [.text($0)] } ?? []
    if let expression, terms.asksNothingOfReports, try IndexState.gone.value(in: database) == 0 {
      try database.run("SELECT rowid FROM words WHERE words MATCH ?", [.text(expression)]) { ids.append($0.number(0)) }
      return ids
    }
    let words = expression == nil ? "" : " WHERE id IN (SELECT rowid FROM words WHERE words MATCH ?)"
    try database.run("SELECT id, outlet, date FROM report" + words, values) { row in
      if terms.asksNothingOfReports || terms.takes(outlet: row.optionalText(1), date: row.optionalText(2)) {
        ids.append(row.number(0))
      }
    }
    return ids.sorted()
  }
}

/// Where reports stand in the list of stories.
struct ListOrder {
  /// By number of the report one above its place; 0 for those that are not grouped.
  private var places: [Int32] = []
  /// By place the story.
  private var stories: [Int32] = []
  /// By place the report; those that are not grouped are left out.
  private(set) var ids: [Int] = []

  init(in database: borrowing Database) throws(DatabaseProblem) {
    let grouping = try KeptGrouping(in: database)
    let highest = grouping.stories.lazy.flatMap(\.reports).max() ?? 0
    places = Array(repeating: 0, count: Int(highest) + 1)
    for (number, story) in grouping.stories.enumerated() {
      for report in story.reports where report >= 0 {
        stories.append(Int32(number))
        ids.append(Int(report))
        places[Int(report)] = Int32(stories.count)
      }
    }
  }

  private func place(of report: Int) -> Int {
    let place = places.indices.contains(report) ? places[report] : 0
    return place == 0 ? .max : Int(place) - 1
  }

  /// In the order of the list, and behind them those that are not grouped yet.
  func sorted(_ ids: [Int]) -> [Int] {
    ids.map { (place: place(of: $0), id: $0) }.sorted { ($0.place, $0.id) < ($1.place, $1.id) }.map(\.id)
  }

  /// How many stories some reports are of; one that is not grouped is one of its own.
  func count(of ids: [Int]) -> Int {
    var isCounted = [Bool](repeating: false, count: Int(stories.last ?? -1) + 1)
    var count = 0
    for id in ids {
      let place = place(of: id)
      let isNew = place == .max || !isCounted[Int(stories[place])]
      if place != .max { isCounted[Int(stories[place])] = true }
      if isNew { count += 1 }
    }
    return count
  }
}
