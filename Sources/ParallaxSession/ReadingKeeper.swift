internal import Glibc
public import ParallaxModel
internal import Synchronization

/// Keeps how the reports are looked at and what has been read of them, beside the main loop: a key never waits for the
/// disk, and what a kill can take are the last moments.
public final class ReadingKeeper: Sendable {
  /// What has to be written.
  public struct News: Sendable {
    public fileprivate(set) var view: SessionView?
    public fileprivate(set) var read: [Annotation] = []
    /// The reports that are open.
    public fileprivate(set) var files: [FileIdentity]
  }

  private struct State: Sendable {
    var news: News
    var isWriting = false
  }

  /// Microseconds that are gathered for one writing.
  private static let span: UInt32 = 1_000_000

  private let state: Mutex<State>
  /// Held while something is written, so that the older never comes after the newer.
  private let writing = Mutex(())
  private let write: @Sendable (News) -> Bool

  /// - Parameters:
  ///   - files: those that are open.
  ///   - write: keeps it; whether that could be done. It is called on threads of its own, one at a time.
  public init(_ files: [FileIdentity], write: @escaping @Sendable (News) -> Bool) {
    state = Mutex(State(news: News(files: files)))
    self.write = write
  }

  /// Keeps it in a moment; at the end at the latest.
  func keep(_ view: SessionView?, read: [Annotation] = []) {
    let startsWriting = state.withLock { state in
      state.news.view = view ?? state.news.view
      state.news.read += read
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if startsWriting, !SystemThread.start({ [self] in work() }) { state.withLock { $0.isWriting = false } }
  }

  /// From now on these files are meant; what was before is written first.
  func open(_ files: [FileIdentity]) {
    _ = writeWhatIsThere()
    state.withLock { $0.news.files = files }
  }

  /// Writes what is there, on the thread that calls.
  func writeNow() { _ = writeWhatIsThere() }

  /// Keeps it at once.
  func finish(_ view: SessionView) {
    state.withLock { $0.news.view = view }
    _ = writeWhatIsThere()
  }

  private func work() {
    repeat { usleep(Self.span) } while writeWhatIsThere()
  }

  /// Whether there was something; if not, nobody is at work any more.
  private func writeWhatIsThere() -> Bool {
    writing.withLock { _ in
      let news = state.withLock { state -> News? in
        let news = state.news
        if news.view == nil, news.read.isEmpty {
          state.isWriting = false
          return nil
        }
        (state.news.view, state.news.read) = (nil, [])
        return news
      }
      guard let news else { return false }
      if !write(news) { state.withLock { $0.news.read = news.read + $0.news.read } }
      return true
    }
  }
}
