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
    var hits: [CollectionHit] = []
    let counts = try search(query, .list, isWanted: isWanted) { found in
      hits += found
      return hits.count < most
    }
    return CollectionHits(
      query: query, hits: Array(hits.prefix(most)), reportCount: counts.reports, storyCount: counts.stories,
      isWhole: counts.isWhole && hits.count <= most, isCounted: counts.isExact)
  }

  /// The beginning of that, where a look at the first texts of the list finds enough for a screen: what many reports have
  /// shows before it is known how many.
  ///
  /// - Returns: nil where `search` answers as soon.
  package func beginSearch(_ query: CollectionQuery) throws(SearchFailure) -> CollectionHits? {
    let terms = QueryTerms(query)
    do throws(SearchProblem) { _ = try QueryMatcher(terms) } catch { throw .query(error) }
    if !terms.asksTexts { return nil }
    var hits: [CollectionHit] = []
    let result: Result<IndexSearch.Counts, SearchProblem>?
    do throws(IndexProblem) {
      result = try read { database throws(DatabaseProblem) in
        try IndexSearch(terms, .list, roots).begin(in: database, most: 1024, Self.screen) { hits += $0 }
      }
    } catch { throw .index(error) }
    do throws(SearchProblem) {
      guard let counts = try result?.get() else { return nil }
      return CollectionHits(
        query: query, hits: hits, reportCount: counts.reports, storyCount: counts.stories, isWhole: false,
        isCounted: false, isBeginning: true)
    } catch { throw .query(error) }
  }

  /// Stories with a place each that fill the largest screen.
  private static let screen = 32

  /// The same as `search` by path and place, some at a time.
  ///
  /// - Parameter take: gets them; once it says no, no more are looked for.
  package func search(
    _ query: CollectionQuery, byPath take: ([CollectionHit]) -> Bool
  ) throws(SearchFailure) {
    _ = try search(query, .path, isWanted: { true }, take)
  }

  private func search(
    _ query: CollectionQuery, _ order: IndexSearch.Order, isWanted: @escaping @Sendable () -> Bool,
    _ take: ([CollectionHit]) -> Bool
  ) throws(SearchFailure) -> IndexSearch.Counts {
    let terms = QueryTerms(query)
    do throws(SearchProblem) { _ = try QueryMatcher(terms) } catch { throw .query(error) }
    if terms.isEmpty { return IndexSearch.Counts() }
    let result: Result<IndexSearch.Counts, SearchProblem>
    do throws(IndexProblem) {
      result = try read { database throws(DatabaseProblem) in
        try IndexSearch(terms, order, roots).run(in: database, isWanted, take)
      }
    } catch { throw .index(error) }
    do throws(SearchProblem) { return try result.get() } catch { throw .query(error) }
  }
}
