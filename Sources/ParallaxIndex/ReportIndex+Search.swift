internal import ParallaxDatabase
package import ParallaxModel

extension ReportIndex {
  /// Why a search has no answer.
  package enum SearchFailure: Error {
    case query(SearchProblem)
    case index(IndexProblem)
  }

  /// The reports that have what is looked for: those that a look at every text would find, by stories in the order of the
  /// list.
  ///
  /// - Parameters:
  ///   - most: of the reports that are wanted with their places; of the others it is told how many they are, where that
  ///     is known without a look at their texts.
  ///   - isWanted: asked between texts; once it says no, what was found until then comes back.
  package func search(
    _ query: CollectionQuery, most: Int = .max, isWanted: @escaping @Sendable () -> Bool = { true }
  ) throws(SearchFailure) -> CollectionHits {
    let terms = QueryTerms(query)
    do throws(SearchProblem) { _ = try QueryMatcher(terms) } catch { throw .query(error) }
    if terms.isEmpty { return CollectionHits(query: query) }
    let result: Result<CollectionHits, SearchProblem>
    do throws(IndexProblem) {
      result = try read { database throws(DatabaseProblem) in
        var search = IndexSearch(query, terms, most: most)
        return try search.run(roots, in: database, isWanted)
      }
    } catch { throw .index(error) }
    do throws(SearchProblem) { return try result.get() } catch { throw .query(error) }
  }
}
