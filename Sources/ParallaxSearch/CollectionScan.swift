package import ParallaxCollation
internal import ParallaxSupport
package import ParallaxText

/// A search without an index: every text is read and looked at. What an index finds is what this finds.
package struct CollectionScan: Sendable {
  private let found: FoundInputs
  private let inputs: CollectionReader

  /// Files that one thread takes at a time.
  private static let piece = 64

  /// - Parameters:
  ///   - reader: of files, within its limit of one.
  ///   - choices: what the reader says of them.
  package init(_ found: FoundInputs, _ reader: InputReader, _ choices: ReadingChoices) {
    self.found = found
    inputs = CollectionReader(reader, choices)
  }

  /// The reports that have what is looked for, by path and place, some at a time.
  ///
  /// - Parameter take: gets them; once it says no, no more are looked for.
  /// - Returns: what was wrong with some of the inputs.
  package func search(
    _ query: CollectionQuery, byPath take: ([CollectionHit]) -> Bool
  ) throws(SearchProblem) -> [InputProblem] {
    let terms = QueryTerms(query)
    _ = try QueryMatcher(terms)
    var problems = found.problems
    for first in stride(from: 0, to: found.count, by: Self.piece * Self.piecesAtOnce) {
      let files = first..<min(found.count, first + Self.piece * Self.piecesAtOnce)
      let looked = try looked(at: files, terms)
      problems += looked.problems
      if !take(looked.hits.sorted { Self.precedes($0.report.name, $1.report.name) }) { break }
    }
    return problems
  }

  private static func precedes(_ one: DocumentName, _ other: DocumentName) -> Bool {
    if one.path != other.path { return one.path.utf8.lexicographicallyPrecedes(other.path.utf8) }
    return one.document.utf8.lexicographicallyPrecedes(other.document.utf8)
  }

  /// Pieces whose texts are in memory together.
  private static let piecesAtOnce = 16

  private func looked(at files: Range<Int>, _ terms: QueryTerms) throws(SearchProblem) -> Looked {
    let pieces = (files.count + Self.piece - 1) / Self.piece
    let parts: [Result<Looked, SearchProblem>] = .inParallel(pieces) { piece in
      let first = files.lowerBound + piece * Self.piece
      let some = first..<min(files.upperBound, first + Self.piece)
      return Result { () throws(SearchProblem) in try looked(at: some, terms, QueryMatcher(terms)) }
    }
    var all = Looked()
    for part in parts {
      let looked = try part.get()
      all.hits += looked.hits
      all.problems += looked.problems
    }
    return all
  }

  private struct Looked: Sendable {
    var hits: [CollectionHit] = []
    var problems: [InputProblem] = []
  }

  private func looked(
    at files: Range<Int>, _ terms: QueryTerms, _ matcher: QueryMatcher
  ) throws(SearchProblem) -> Looked {
    var looked = Looked()
    for file in files {
      let (documents, problems) = inputs.documents(of: file, of: found)
      looked.problems += problems
      for document in documents where !terms.isEmpty {
        let places = terms.asksTexts ? try matcher.places(in: document.text, document.blocks.map(\.bytes)) : []
        guard let places else { continue }
        let signed = inputs.sign(document)
        guard terms.takes(outlet: signed.outlet, date: signed.date) else { continue }
        looked.hits.append(CollectionHit(ListedReport(signed, id: file), places, in: document.text))
      }
    }
    return looked
  }
}
