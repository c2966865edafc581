import ParallaxBrowser
import ParallaxModel
import ParallaxTerminal
import Synchronization

/// Reads and groups a large collection on a thread of its own, one refresh at a time. What it comes to meanwhile lies here
/// until the loop, woken, takes it.
final class CollectionRefresh: Sendable {
  /// What has come since it was asked last.
  struct Products: Sendable {
    var state: StoryListing.State?
    var news: CollectionNews?
    var end: CollectionSource.End?
    /// Whether the reader has asked for it.
    var isAsked = false
  }

  private struct State: Sendable {
    var generation = 0
    var products = Products()
    /// What is done when the refresh that is under way has ended.
    var next: (@Sendable () -> Void)?
    var isRunning = false
  }

  private enum Work {
    case refresh
    /// What the reader has just said of stories is an input of it; nothing is read.
    case regroup
  }

  private let source: CollectionSource
  private let state = Mutex(State())
  /// Between two looks at the stories while they are read; a look costs as much as some hundred reports.
  private static let firstLook = Duration.milliseconds(100)
  private static let leastPause = Duration.seconds(2)
  /// Times the cost of the last look.
  private static let pauseFactor = 20

  init(_ source: CollectionSource) { self.source = source }

  /// Begins to take in what has changed; what was under way is not wanted any more, and ends first.
  ///
  /// - Parameter isAsked: the reader waits for it.
  func start(_ corrections: [Correction], isAsked: Bool) { begin(.refresh, corrections, isAsked: isAsked) }

  /// Groups anew; where inputs were being read, they are read on.
  func regroup(_ corrections: [Correction]) { begin(.regroup, corrections, isAsked: true) }

  func cancel() { state.withLock { $0 = State(generation: $0.generation + 1, isRunning: $0.isRunning) } }

  /// What has come, once.
  func take() -> Products {
    state.withLock { state in
      defer { state.products = Products() }
      return state.products
    }
  }

  private func begin(_ work: Work, _ corrections: [Correction], isAsked: Bool) {
    let run = state.withLock { state -> (@Sendable () -> Void)? in
      let isReading = state.isRunning
      state.generation += 1
      let generation = state.generation
      let run: @Sendable () -> Void = { [self] in
        work == .regroup && !isReading
          ? regroup(corrections, generation) : refresh(corrections, generation, isAsked: isAsked)
        next()
      }
      if state.isRunning {
        state.next = run
        return nil
      }
      state.isRunning = true
      return run
    }
    if let run, !SystemThread.start(run) { run() }
  }

  /// Goes on with what was asked for meanwhile.
  private func next() {
    let run = state.withLock { state in
      defer { state.next = nil }
      state.isRunning = state.next != nil
      return state.next
    }
    run?()
  }

  private func isWanted(_ generation: Int) -> Bool { state.withLock { $0.generation == generation } }

  private func post(_ generation: Int, _ change: (inout Products) -> Void) {
    let isFirst = state.withLock { state in
      guard state.generation == generation else { return false }
      change(&state.products)
      return true
    }
    if isFirst { Screen.wake() }
  }

  private func regroup(_ corrections: [Correction], _ generation: Int) {
    finish(source.regroup(corrections), generation, isAsked: true)
  }

  private func refresh(_ corrections: [Correction], _ generation: Int, isAsked: Bool) {
    guard isWanted(generation) else { return }
    var look = Moment.now + Self.firstLook
    var (told, hasLooked): (StoryListing.State?, Bool) = (nil, false)
    let tell: (StoryListing.State) -> Void = { [self] state in
      if state != told { post(generation) { $0.state = state } }
      told = state
      guard Moment.now >= look, isWanted(generation) else { return }
      let start = Moment.now
      hasLooked = lookAtStories(generation) || hasLooked
      let cost = Moment.now - start
      look = Moment.now + max(Self.leastPause, cost * Self.pauseFactor)
    }
    let end = source.refresh(corrections, { [self] in isWanted(generation) }, tell)
    finish(end, generation, hasLooked: hasLooked, isAsked: isAsked)
  }

  /// Whether there was something to look at.
  private func lookAtStories(_ generation: Int) -> Bool {
    guard let news = try? source.listing() else { return false }
    news.prepare()
    post(generation) { $0.news = news }
    return true
  }

  /// Where nothing has changed the stories are not looked at again.
  private func finish(_ end: CollectionSource.End, _ generation: Int, hasLooked: Bool = false, isAsked: Bool) {
    guard isWanted(generation) else { return }
    let isNews = end == .changed || hasLooked
    let news = isNews ? try? source.listing() : nil
    news?.prepare()
    post(generation) {
      $0.news = news ?? $0.news
      $0.end = end
      $0.isAsked = isAsked
    }
  }
}
