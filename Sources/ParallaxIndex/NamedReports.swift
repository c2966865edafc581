internal import ParallaxDatabase
internal import ParallaxModel

/// The reports of an index that the reader's corrections of stories may name, with their texts.
struct NamedReports {
  private let corrections: StoryCorrections
  /// By the number of the report.
  private var documents: [(id: Int, document: Document)] = []

  /// - Parameter all: the reader's corrections, with the paths as this run names them.
  init(_ all: [Correction], _ roots: IndexRoots, in database: borrowing Database) throws(DatabaseProblem) {
    let corrections = StoryCorrections(all)
    if corrections.isEmpty {
      self.corrections = corrections
      return
    }
    let texts = try IndexTexts(roots, in: database)
    var ids: [Int] = []
    try texts.forEachReport { id, name, digest, textDigest in
      if corrections.mayName(name, digest: digest, textDigest: textDigest) { ids.append(id) }
    }
    for id in ids { if let document = try texts.document(id) { documents.append((id, document)) } }
    self.corrections = corrections.naming(documents.map(\.document))
    try addHavingQuotes(texts, except: Set(ids))
  }

  /// Adds reports that have the words of one that is not here by name or content.
  private mutating func addHavingQuotes(_ texts: IndexTexts, except known: Set<Int>) throws(DatabaseProblem) {
    for quote in Set(corrections.quotes(notOf: documents.map(\.document))).sorted() {
      let search = QuoteSearch(Array(quote.utf8))
      // Of many none is the only one; one more than the ranges of a correction could be meant tells that.
      var left = 1 + (corrections.corrections.map(\.ranges.count).max() ?? 0)
      for id in try texts.candidates(for: quote) where left > 0 && !known.contains(id) {
        guard let document = try texts.document(id) else { continue }
        if search.places(in: document.text, atMost: 1).isEmpty { continue }
        left -= 1
        if !documents.contains(where: { $0.id == id }) { documents.append((id, document)) }
      }
    }
  }

  /// What the corrections say of the reports.
  ///
  /// - Parameters:
  ///   - ids: the numbers of the reports.
  ///   - order: of the reports, as their places in `ids`.
  func rulings(of ids: [Int], in order: [Int]) -> StoryRulings {
    if documents.isEmpty { return StoryRulings(count: ids.count) }
    var places: [Int: Int] = [:]
    for (place, report) in order.enumerated() { places[ids[report]] = place }
    return corrections.rulings(
      of: documents.compactMap { id, document in places[id].map { ($0, document) } }, among: ids.count)
  }
}
