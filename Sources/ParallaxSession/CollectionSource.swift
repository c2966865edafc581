package import ParallaxBrowser
package import ParallaxModel
package import ParallaxStore

/// Where the stories of a large collection come from, and how they are read. Everything may be asked on any thread; the
/// first two are quick.
package struct CollectionSource: Sendable {
  /// How a refresh ended.
  package enum End: Sendable, Equatable {
    case changed, same
    /// In words why it could not be done, or not to its end.
    case failed(String)
  }

  /// Why something cannot be done, in one line.
  package struct Failure: Error {
    package let reason: String

    package init(_ reason: String) { self.reason = reason }
  }

  /// The stories as they are known now.
  package var listing: @Sendable () throws(Failure) -> CollectionNews
  /// The reader's corrections of its stories, as they are kept.
  package var corrections: @Sendable () -> KeptCorrections
  /// Reads what has changed and groups the stories; tells how far it is, and the stories can be asked for meanwhile.
  package var refresh:
    @Sendable (
      _ corrections: [Correction], _ isWanted: @escaping @Sendable () -> Bool,
      _ progress: @escaping (StoryListing.State) -> Void
    ) -> End
  /// Groups the stories anew after the reader's word.
  package var regroup: @Sendable (_ corrections: [Correction]) -> End
  package var search:
    @Sendable (CollectionQuery, _ isWanted: @escaping @Sendable () -> Bool) throws(Failure) -> CollectionHits
  /// The beginning of what that finds, where it is known sooner; else nil.
  package var beginSearch: @Sendable (CollectionQuery) throws(Failure) -> CollectionHits?
  /// Reads some reports and collates them as if they stood alone; nil where that is not wanted any more.
  package var open: @Sendable (_ reports: [ListedReport], _ storyCount: Int, WorkOrder) throws(Failure) -> OpenedFiles?
  /// What the reports of some stories share; by story.
  package var reasons: @Sendable (_ stories: [ListedStory]) throws(Failure) -> [[StoryReason]]
  /// Whether it is refreshed when it is opened; else when the reader asks for it.
  package var takesInAtFirst: Bool
  /// What is to be kept of the reader's word.
  package var correction: @Sendable (StoryChange) throws(Failure) -> Correction

  package init(
    listing: @escaping @Sendable () throws(Failure) -> CollectionNews,
    corrections: @escaping @Sendable () -> KeptCorrections,
    refresh:
      @escaping @Sendable ([Correction], @escaping @Sendable () -> Bool, @escaping (StoryListing.State) -> Void) -> End,
    regroup: @escaping @Sendable ([Correction]) -> End,
    search: @escaping @Sendable (CollectionQuery, @escaping @Sendable () -> Bool) throws(Failure) -> CollectionHits,
    beginSearch: @escaping @Sendable (CollectionQuery) throws(Failure) -> CollectionHits? = { _ in nil },
    open: @escaping @Sendable ([ListedReport], Int, WorkOrder) throws(Failure) -> OpenedFiles?,
    reasons: @escaping @Sendable ([ListedStory]) throws(Failure) -> [[StoryReason]] = { $0.map { _ in [] } },
    takesInAtFirst: Bool = true,
    correction: @escaping @Sendable (StoryChange) throws(Failure) -> Correction
  ) {
    self.listing = listing
    self.corrections = corrections
    self.refresh = refresh
    self.regroup = regroup
    self.search = search
    self.beginSearch = beginSearch
    self.open = open
    self.reasons = reasons
    self.takesInAtFirst = takesInAtFirst
    self.correction = correction
  }
}

/// Reports of a collection that are open, with what is kept of them.
package struct OpenedFiles: Sendable {
  package let story: OpenedStory
  package let corrections: KeptCorrections
  package let annotations: KeptAnnotations
  package let files: [FileIdentity]
  /// Reads them again.
  package let source: ReportSource

  package init(
    _ story: OpenedStory, corrections: KeptCorrections, annotations: KeptAnnotations, files: [FileIdentity],
    source: ReportSource
  ) {
    self.story = story
    self.corrections = corrections
    self.annotations = annotations
    self.files = files
    self.source = source
  }
}
