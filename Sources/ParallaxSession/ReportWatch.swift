internal import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxTerminal
import Synchronization

/// Notices on a thread of its own that files change, appear or vanish (inotify), and wakes the main loop. What counts
/// is what they hold: a file that is written anew with the same bytes is no news.
final class ReportWatch: Sendable {
  private struct State: Sendable {
    /// Path → SHA-256 of what shows.
    var known: [String: String]
    var news: ReportNews?
    var isStopped = false
  }

  /// Milliseconds without a change until the files are read: an editor writes in several steps.
  private static let quiet: Int32 = 200
  /// Times `quiet` after which they are read all the same.
  private static let patience = 10

  let source: ReportSource
  private let end = EndSignal()
  private let state: Mutex<State>

  init(_ source: ReportSource) {
    self.source = source
    state = Mutex(State(known: Self.digests(of: source.files)))
  }

  private static func digests(of files: [InputFile]) -> [String: String] {
    Dictionary(files.map { ($0.path, $0.digest) }) { first, _ in first }
  }

  /// What is new against what shows, once.
  func takeNews() -> ReportNews? {
    state.withLock { state in
      defer { state.news = nil }
      return state.news
    }
  }

  func news(in files: [InputFile]) -> ReportNews { state.withLock { ReportNews(since: $0.known, files) } }

  /// These files show now.
  func show(_ files: [InputFile]) {
    state.withLock { $0 = State(known: Self.digests(of: files), isStopped: $0.isStopped) }
  }

  /// Begins to watch; without anything that can be watched, or a thread to do it, nothing happens.
  func start() {
    if source.paths.isEmpty { return }
    _ = SystemThread.start { [self] in
      guard var folders = WatchedFolders(of: source.paths, until: end.descriptor) else { return }
      if source.mayHaveChanged { look() }
      watch(&folders)
    }
  }

  /// Watches no more; what was noticed is no news.
  func stop() {
    state.withLock { state in
      state.isStopped = true
      state.news = nil
    }
    end.give()
  }

  private func watch(_ folders: inout WatchedFolders) {
    while folders.wait() {
      var rounds = 0
      while rounds < Self.patience, folders.hasMore(within: Self.quiet) { rounds += 1 }
      folders.follow()
      look()
    }
  }

  private func look() {
    if state.withLock({ $0.isStopped }) { return }
    let files = source.read()
    let isWanted = state.withLock { state in
      if !state.isStopped { state.news = ReportNews(since: state.known, files) }
      return !state.isStopped
    }
    if isWanted { Screen.wake() }
  }
}
