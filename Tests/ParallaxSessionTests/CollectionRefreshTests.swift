import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxStore
import Synchronization
import Testing

@testable import ParallaxSession

/// Reading and grouping beside the loop.
@Suite(.serialized) struct CollectionRefreshTests {
  /// What an index would do, as a test says it.
  private final class Index: Sendable {
    let reports = Mutex(0)
    let corrections = Mutex<[[Correction]]>([])
    /// How many inputs a refresh reads.
    let inputs: Int
    /// Microseconds that each takes.
    let pace: UInt32

    init(inputs: Int, pace: UInt32 = 1000) { (self.inputs, self.pace) = (inputs, pace) }

    var source: CollectionSource {
      CollectionSource(
        listing: { [self] () throws(CollectionSource.Failure) in news },
        corrections: { KeptCorrections() },
        refresh: { [self] corrections, isWanted, progress in
          self.corrections.withLock { $0.append(corrections) }
          let before = reports.withLock { $0 }
          for input in reports.withLock({ $0 })..<max(inputs, reports.withLock { $0 }) where isWanted() {
            usleep(pace)
            reports.withLock { $0 = input + 1 }
            progress(.reading(done: input + 1, of: inputs))
          }
          return before == inputs ? .same : .changed
        },
        regroup: { [self] corrections in
          self.corrections.withLock { $0.append(corrections) }
          return corrections.isEmpty ? .failed("busy") : .changed
        },
        search: { (query, _) throws(CollectionSource.Failure) in CollectionHits(query: query) },
        open: { (_, _, _) throws(CollectionSource.Failure) in nil },
        correction: { _ throws(CollectionSource.Failure) in throw CollectionSource.Failure("nothing to correct") })
    }

    private var news: CollectionNews {
      let count = reports.withLock { $0 }
      let stories = (0..<count).map { number in
        ListedStory(reports: [ListedReport(id: number, name: DocumentName(path: "\(number)"), headline: "")])
      }
      return CollectionNews(StoryListing(stories: stories, reportCount: count, state: .whole))
    }
  }

  /// All that comes until the refresh ends.
  private func all(of refresh: CollectionRefresh, seconds: Int = 20) -> [CollectionRefresh.Products] {
    var all: [CollectionRefresh.Products] = []
    let end = time(nil) + seconds
    while all.last?.end == nil, time(nil) <= end {
      usleep(2000)
      let products = refresh.take()
      if products.state != nil || products.news != nil || products.end != nil { all.append(products) }
    }
    return all
  }

  @Test func whatIsReadIsToldMeanwhile() {
    let index = Index(inputs: 400)
    let refresh = CollectionRefresh(index.source)
    refresh.start([], isAsked: false)
    let products = all(of: refresh)
    #expect(products.last?.end == .changed && products.last?.isAsked == false && products.last?.news != nil)
    #expect(products.dropLast().contains { $0.news != nil }, "the stories are looked at while they are read")
    #expect(products.contains { if case .reading? = $0.state { true } else { false } })
    #expect(refresh.take().end == nil)
    refresh.start([], isAsked: true)
    #expect(all(of: refresh).last.map { $0.end == .same && $0.isAsked } == true)
  }

  /// What the reader says meanwhile is an input of what goes on; nothing of the old comes.
  @Test func aCorrectionIsTakenInWhileInputsAreRead() {
    let index = Index(inputs: 600)
    let refresh = CollectionRefresh(index.source)
    refresh.start([], isAsked: false)
    usleep(50_000)
    let range = TextRange(path: "1", digest: "", bytes: 0..<1, quote: "a")
    let join = Correction.join([range, range])
    refresh.regroup([join])
    let products = all(of: refresh)
    #expect(products.last?.end == .changed && products.last?.isAsked == true)
    #expect(index.corrections.withLock { $0 } == [[], [join]])
    #expect(index.reports.withLock { $0 } == 600, "reading goes on")
    refresh.regroup([])
    #expect(all(of: refresh).last?.end == .failed("busy"))
    #expect(index.corrections.withLock { $0 } == [[], [join], []])
  }

  @Test func whatIsNotWantedEnds() {
    let index = Index(inputs: 100_000)
    let refresh = CollectionRefresh(index.source)
    refresh.start([], isAsked: false)
    usleep(30_000)
    refresh.cancel()
    usleep(30_000)
    let reports = index.reports.withLock { $0 }
    usleep(50_000)
    #expect(reports > 0 && index.reports.withLock { $0 } <= reports + 1 && reports < 100_000)
    #expect(refresh.take().end == nil)
  }
}
