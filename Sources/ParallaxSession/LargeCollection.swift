import ParallaxBrowser
import ParallaxModel
import ParallaxStore

/// A large collection while its list or one of its stories shows: what is done for it beside the loop.
final class LargeCollection: Sendable {
  let source: CollectionSource
  let refresh: CollectionRefresh
  let opener = Worker<Result<OpenedFiles, CollectionSource.Failure>>()
  /// Reads what is to be divided.
  let reader = Worker<Result<ProposedGroups, CollectionSource.Failure>>()
  let searcher = Worker<Result<CollectionHits, CollectionSource.Failure>>()
  /// What the reader says of stories is read and kept beside the loop too.
  let changes = Worker<Result<Correction, CollectionSource.Failure>>()

  init(_ source: CollectionSource) {
    self.source = source
    refresh = CollectionRefresh(source)
  }

  /// - Parameter keeper: has what was read until now, perhaps of these reports.
  func open(_ opening: StoryOpening, _ keeper: ReadingKeeper?) {
    opener.start { [source] isWanted, progress in
      keeper?.writeNow()
      return Self.result { () throws(CollectionSource.Failure) in
        try source.open(
          opening.reports, opening.storyCount, WorkOrder(isWanted: isWanted, progress: progress))
      }
    }
  }

  /// Reads a story as if it were opened, for the groups that it could be divided in.
  func read(_ reading: StoryReading) {
    reader.start { [source] isWanted, progress in
      Self.result { () throws(CollectionSource.Failure) in
        try source.open(reading.reports, 1, WorkOrder(isWanted: isWanted, progress: progress)).map {
          ProposedGroups($0.story, of: reading.reports)
        }
      }
    }
  }

  func search(_ search: CollectionSearch) {
    searcher.start { [source] isWanted, _ in
      Self.result { () throws(CollectionSource.Failure) in
        if !search.isAgain, let beginning = try source.beginSearch(search.query) { return beginning }
        return try source.search(search.query, isWanted)
      }
    }
  }

  func change(_ change: StoryChange) {
    changes.start { [source] _, _ in
      Self.result { () throws(CollectionSource.Failure) in try source.correction(change) }
    }
  }

  /// Counts a story, which has to be read for it.
  func count(_ wanted: StoryToCount, _ story: ListedStory) -> @Sendable (WorkOrder) -> StoryCount? {
    { [source] order in
      guard let opened = try? source.open(story.reports, 1, order), order.isWanted() else { return nil }
      return Browser.count(wanted, in: opened.story, order)
    }
  }

  /// What the reports of a story share; nothing is said where the index cannot tell.
  func explain(_ wanted: StoryToExplain, _ story: ListedStory) -> @Sendable () -> ExplainedStories {
    { [source] in ExplainedStories(wanted, (try? source.reasons([story]))?.first ?? []) }
  }

  /// Makes ready what keys will ask for.
  func prepare(_ work: @escaping @Sendable () -> Void) { _ = SystemThread.start(work) }

  func cancel() {
    refresh.cancel()
    opener.cancel()
    reader.cancel()
    searcher.cancel()
  }

  private static func result<Product>(
    _ work: () throws(CollectionSource.Failure) -> Product?
  ) -> Result<Product, CollectionSource.Failure>? {
    do throws(CollectionSource.Failure) {
      return try work().map { .success($0) }
    } catch {
      return .failure(error)
    }
  }
}
