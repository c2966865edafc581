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

  /// The reports that have what is looked for, in the order of the inputs, each as a story of its own; and what was wrong
  /// with some of the inputs.
  package func hits(
    of query: CollectionQuery
  ) throws(SearchProblem) -> (hits: CollectionHits, problems: [InputProblem]) {
    let terms = QueryTerms(query)
    _ = try QueryMatcher(terms)
    let pieces = (found.count + Self.piece - 1) / Self.piece
    let parts: [Result<Looked, SearchProblem>] = .inParallel(pieces) { piece in
      let files = piece * Self.piece..<min(found.count, (piece + 1) * Self.piece)
      return Result { () throws(SearchProblem) in try looked(at: files, terms, QueryMatcher(terms)) }
    }
    var all = Looked()
    for part in parts {
      let looked = try part.get()
      all.hits += looked.hits
      all.problems += looked.problems
    }
    let hits = CollectionHits(
      query: query, hits: all.hits, reportCount: all.hits.count, storyCount: all.hits.count)
    return (hits, found.problems + all.problems)
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

extension CollectionHits {
  /// The same by path and place, whatever stories the reports are of.
  package var byPath: CollectionHits {
    let sorted = hits.enumerated().sorted { a, b in
      let (one, other) = (a.element.report.name, b.element.report.name)
      if one.path != other.path { return one.path.utf8.lexicographicallyPrecedes(other.path.utf8) }
      if one.document != other.document { return one.document.utf8.lexicographicallyPrecedes(other.document.utf8) }
      return a.offset < b.offset
    }
    return CollectionHits(
      query: query, hits: sorted.map(\.element), reportCount: reportCount, storyCount: storyCount, isWhole: isWhole,
      isCounted: isCounted)
  }
}
