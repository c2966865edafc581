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

  private struct Desk: Sendable {
    var news: News
    var isAtWork = false
  }

  /// Microseconds that are gathered for one writing.
  private static let span: UInt32 = 1_000_000

  private let desk: Mutex<Desk>
  /// Held while something is written, so that the older never comes after the newer.
  private let pen = Mutex(())
  private let write: @Sendable (News) -> Bool

  /// - Parameters:
  ///   - files: those that are open.
  ///   - write: keeps it; whether that could be done. It is called on threads of its own, one at a time.
  public init(_ files: [FileIdentity], write: @escaping @Sendable (News) -> Bool) {
    desk = Mutex(Desk(news: News(files: files)))
    self.write = write
  }

  /// Keeps it in a moment; at the end at the latest.
  func keep(_ view: SessionView?, read: [Annotation] = []) {
    let startsWork = desk.withLock { desk in
      desk.news.view = view ?? desk.news.view
      desk.news.read += read
      defer { desk.isAtWork = true }
      return !desk.isAtWork
    }
    if startsWork, !SystemThread.start({ [self] in work() }) { desk.withLock { $0.isAtWork = false } }
  }

  /// From now on these files are meant; what was before is written first.
  func open(_ files: [FileIdentity]) {
    _ = writeWhatIsThere()
    desk.withLock { $0.news.files = files }
  }

  /// Keeps it at once.
  func finish(_ view: SessionView) {
    desk.withLock { $0.news.view = view }
    _ = writeWhatIsThere()
  }

  private func work() {
    repeat { usleep(Self.span) } while writeWhatIsThere()
  }

  /// Whether there was something; if not, nobody is at work any more.
  private func writeWhatIsThere() -> Bool {
    pen.withLock { _ in
      let news = desk.withLock { desk -> News? in
        let news = desk.news
        if news.view == nil, news.read.isEmpty {
          desk.isAtWork = false
          return nil
        }
        (desk.news.view, desk.news.read) = (nil, [])
        return news
      }
      guard let news else { return false }
      if !write(news) { desk.withLock { $0.news.read = news.read + $0.news.read } }
      return true
    }
  }
}
