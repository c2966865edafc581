import ParallaxBrowser
import ParallaxIndex
import ParallaxModel
import ParallaxPage
import ParallaxSession
import ParallaxSettings
import ParallaxStore
import Synchronization

/// A large folder, or the index of one, while it is on the screen: its list comes from the index, its stories from the
/// files.
final class BrowsedCollection: Sendable {
  let index: ReportIndex
  /// As this run names them.
  private let paths: [String]
  /// Whether the index itself was named: what is in it is listed until the reader asks for what has changed.
  private let isNamed: Bool
  private let setup: Setup
  private let ascii: Mutex<Bool>
  /// What a walk has found that nothing was read of yet.
  private let walked: Mutex<FoundInputs?>
  private let wrong = Mutex<[InputProblem]>([])

  private init(
    _ index: ReportIndex, of paths: [String], isNamed: Bool = false, walked: FoundInputs? = nil, in setup: Setup
  ) {
    self.index = index
    self.paths = paths
    self.isNamed = isNamed
    self.setup = setup
    self.walked = Mutex(walked)
    ascii = Mutex(false)
  }

  /// What was wrong with inputs when they were looked at last.
  var problems: [InputProblem] { wrong.withLock { $0 } }

  /// Says it, and what was done to use the index.
  func sayWhatIsWrong() {
    for notice in index.takeNotices() { Message.index(notice).print() }
    for problem in problems { Message.input(problem).print() }
  }

  /// The same for a terminal that shows nothing but ASCII.
  func showASCII(_ isOn: Bool) { ascii.withLock { $0 = isOn } }

  var source: CollectionSource {
    CollectionSource(
      listing: { [self] () throws(CollectionSource.Failure) in try news() },
      corrections: { [self] in setup.keptCorrectionsOfStories(below: paths) },
      refresh: { [self] in refresh($0, $1, $2) },
      regroup: { [self] in regroup($0) },
      search: { [self] (query, isWanted) throws(CollectionSource.Failure) in
        try searching(for: query) { () throws(ReportIndex.SearchFailure) in
          try index.search(query, most: Self.mostFound, isWanted: isWanted)
        }
      },
      beginSearch: { [self] query throws(CollectionSource.Failure) in
        try searching(for: query) { () throws(ReportIndex.SearchFailure) in try index.beginSearch(query) }
      },
      open: { [self] (reports, count, order) throws(CollectionSource.Failure) in
        try StoryFiles(reports, in: setup).open(storyCount: count, order)
      },
      reasons: { [self] stories throws(CollectionSource.Failure) in
        do throws(IndexProblem) {
          return try index.reasons(of: stories.map { $0.reports.map(\.id) })
        } catch { throw .init(error.message) }
      },
      takesInAtFirst: !isNamed,
      correction: { [self] change throws(CollectionSource.Failure) in
        try StoryFiles(change.reports, in: setup).correction(change)
      })
  }

  /// The stories of what is there now, for who waits for them; says what is wrong with inputs.
  ///
  /// - Throws: the exit status where the index has nothing to say.
  func refreshed() throws -> StoryListing {
    let corrections = setup.keptCorrectionsOfStories(below: paths).corrections
    let end = Progress.show("reading \(paths[0])") { order in
      refresh(corrections, { true }) { state in
        if case .reading(let done, let all) = state { order.progress(done * 100 / max(1, all)) }
      }
    }
    sayWhatIsWrong()
    if case .failed(let reason) = end { StandardError.write(line: SafeText().line(reason)) }
    do throws(IndexProblem) { return try index.listing() } catch { throw wrongUse(.index(error)) }
  }

  func news() throws(CollectionSource.Failure) -> CollectionNews {
    let listing: StoryListing
    let read: Set<Int>
    let (digests, noted) = setup.annotatedReports(below: paths)
    do throws(IndexProblem) {
      listing = try index.listing()
      read = try index.reports(having: listing.digests(of: digests))
    } catch { throw .init(error.message) }
    return CollectionNews(
      listing, read: read, noted: listing.numbers(of: noted), ascii: ascii.withLock { $0 })
  }

  private func refresh(
    _ corrections: [Correction], _ isWanted: @escaping @Sendable () -> Bool,
    _ progress: @escaping (StoryListing.State) -> Void
  ) -> CollectionSource.End {
    let found = walked.withLock { $0.take() } ?? setup.reader.find(paths)
    if isNamed, found.count == 0 { return .failed("\(paths[0]): no reports are there now; the index stays as it is") }
    do throws(IndexProblem) {
      let refreshed = try index.refresh(
        found, reader: setup.reader, choices: { [setup] in setup.choices(for: $0) },
        corrections: corrections, isWanted: isWanted, progress: progress)
      wrong.withLock { $0 = refreshed.problems }
      return refreshed.hasChanged ? .changed : .same
    } catch {
      return .failed(error.message)
    }
  }

  private func regroup(_ corrections: [Correction]) -> CollectionSource.End {
    do throws(IndexProblem) {
      return try index.regroup(corrections: corrections) ? .changed : .same
    } catch {
      return .failed(error.message)
    }
  }

  /// Reports that are shown with their places; of the others it is told how many they are.
  private static let mostFound = 500

  private func searching<Hits>(
    for query: CollectionQuery, _ ask: () throws(ReportIndex.SearchFailure) -> Hits
  ) throws(CollectionSource.Failure) -> Hits {
    do throws(ReportIndex.SearchFailure) {
      return try ask()
    } catch {
      switch error {
      case .query(.notAnExpression(let reason)): throw .init("\(reason): \(query.text)")
      case .query(.tooLong): throw .init("this expression takes too long: \(query.text)")
      case .index(let problem): throw .init(problem.message)
      }
    }
  }
}

extension BrowsedCollection {
  /// What some paths name.
  enum Named {
    /// An index, a folder that has one, or one of many files.
    case large(BrowsedCollection)
    /// What is collated as a whole.
    case small(FoundInputs)
  }

  /// - Throws: the exit status for an index that is of no use.
  static func named(_ paths: [String], in setup: Setup) throws -> Named {
    if paths.count == 1, IndexPlace.isIndex(paths[0]) {
      do throws(IndexProblem) {
        let index = try ReportIndex(reading: paths[0])
        return .large(BrowsedCollection(index, of: try index.rootPaths(), isNamed: true, in: setup))
      } catch {
        let roots = error.canBeMended ? ReportIndex.roots(ofDamaged: paths[0]) : []
        if roots.isEmpty { throw wrongUse(.index(error)) }
        // It is made anew while the list shows.
        return .large(BrowsedCollection(index(at: paths[0], of: roots, isOwn: false), of: roots, in: setup))
      }
    }
    let place = setup.usesIndex ? setup.indexPath(of: paths) : nil
    let walked = place.map(IndexPlace.isIndex) == true ? nil : setup.reader.find(paths)
    if let walked, !setup.reader.mayHold(Stories.manyFiles, in: walked) { return .small(walked) }
    return .large(BrowsedCollection(index(at: place, of: paths), of: paths, walked: walked, in: setup))
  }

  /// Where none can be kept, one for this run.
  private static func index(at place: String?, of paths: [String], isOwn: Bool = true) -> ReportIndex {
    guard let place else { return ReportIndex(of: paths) }
    do throws(IndexProblem) {
      return try ReportIndex(at: place, of: paths, isOwn: isOwn)
    } catch {
      Message.index(error).print()
      return ReportIndex(of: paths)
    }
  }
}

extension StoryListing {
  /// The numbers of the reports of some names.
  fileprivate func numbers(of names: Set<DocumentName>) -> Set<Int> {
    if names.isEmpty { return [] }
    return Set(stories.lazy.flatMap(\.reports).filter { names.contains($0.name) }.map(\.id))
  }
}

extension StoryListing {
  /// By the number of a report what is known of its name.
  fileprivate func digests(of names: [DocumentName: Set<String>]) -> [Int: Set<String>] {
    if names.isEmpty { return [:] }
    var digests: [Int: Set<String>] = [:]
    for report in stories.lazy.flatMap(\.reports) { digests[report.id] = names[report.name] }
    return digests
  }
}

extension StoryChange {
  /// The reports that it is about.
  var reports: [ListedReport] {
    switch kind {
    case .join(let reports): reports
    case .divide(let groups): groups.flatMap(\.self)
    case .undo: []
    }
  }
}

extension Setup {
  /// The reader's corrections of stories, to be added to. Says where they cannot be read.
  func keptCorrectionsOfStories(below paths: [String]) -> KeptCorrections {
    guard let storePath else { return KeptCorrections() }
    let store = CorrectionStore(path: storePath)
    do {
      return try KeptCorrections(ofStories: store, below: paths)
    } catch {
      Message.store(error).print()
      return KeptCorrections(unread: store)
    }
  }

  /// The digests of what was read of reports, and the reports with a note.
  func annotatedReports(below paths: [String]) -> (read: [DocumentName: Set<String>], noted: Set<DocumentName>) {
    guard let storePath else { return ([:], []) }
    let store = AnnotationStore(path: storePath)
    return ((try? store.digestsRead(below: paths)) ?? [:], (try? store.reports(below: paths).noted) ?? [])
  }
}
