internal import ParallaxDatabase
package import ParallaxModel

extension ReportIndex {
  /// What the reports of each of some stories share, by the numbers of the reports, in the words of the texts that the
  /// index has.
  package func reasons(of stories: [[Int]]) throws(IndexProblem) -> [[StoryReason]] {
    try read { database throws(DatabaseProblem) in
      let finder = StoryReasonFinder<Int>(try frequencies.of(database))
      let (signatures, texts) = (try IndexSignatures(in: database), try IndexTexts(roots, in: database))
      let speller = FeatureSpeller()
      return try finder.reasons(
        of: stories, { id throws(DatabaseProblem) in try signatures.signature(of: id) },
        { wanted throws(DatabaseProblem) in try texts.spellings(of: wanted, speller) })
    }
  }
}

/// The signatures of single reports, within one state of an index.
private struct IndexSignatures {
  private let one: PreparedStatement

  init(in database: borrowing Database) throws(DatabaseProblem) {
    one = try database.prepared(
      """
      SELECT s.report, s.sum, s.bytes, r.language
      FROM signature s JOIN report r ON r.id = s.report WHERE s.report = ?
      """)
  }

  /// Nil for a report that is gone.
  func signature(of id: Int) throws(DatabaseProblem) -> StorySignature? {
    var found: (isThere: Bool, signature: StorySignature?) = (false, nil)
    try one.run([.number(id)]) { found = (true, StorySignature($0, language: $0.optionalText(3), date: nil)) }
    if found.isThere, found.signature == nil { throw DatabaseProblem(.foreign, path: one.path) }
    return found.signature
  }
}

extension IndexTexts {
  /// Texts that are in memory at a time.
  private static let piece = 256

  fileprivate func spellings(
    of wanted: [StoryReasonFinder<Int>.Wanted], _ speller: FeatureSpeller
  ) throws(DatabaseProblem) -> [FeatureSpellings?] {
    var spellings: [FeatureSpellings?] = []
    spellings.reserveCapacity(wanted.count)
    for start in stride(from: 0, to: wanted.count, by: Self.piece) {
      let piece = wanted[start..<min(wanted.count, start + Self.piece)]
      let texts = try piece.map { one throws(DatabaseProblem) in (one, try document(one.report)) }
      spellings += [FeatureSpellings?].inParallel(texts.count, fewest: 4) { number in
        let (one, document) = texts[number]
        return document.map { speller.spellings(of: one.features, in: $0, language: one.language) }
      }
    }
    return spellings
  }
}
