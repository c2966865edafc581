import Glibc
import ParallaxBrowser
import ParallaxModel
import ParallaxTerminal
import Synchronization

/// A change of the browser that may take long: it is made on a copy, beside the loop, which goes on with the browser as it
/// is until the change has come, or nobody wants it any more.
final class BrowserWork: Sendable {
  /// What changes the browser, and what that asks of the session.
  typealias Change = @Sendable (inout Browser) -> [Effect]

  /// What the change has come to.
  struct Outcome: Sendable {
    let browser: Browser
    let effects: [Effect]
  }

  private struct State: Sendable {
    var outcome: Outcome?
    /// Whether somebody waits for the end, who need not be woken.
    var isAwaited = true
  }

  private let state = Mutex(State())
  private nonisolated(unsafe) let end = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

  init() { sem_init(end, 0, 0) }

  deinit {
    sem_destroy(end)
    end.deallocate()
  }

  /// False, and nothing is begun, where the system gives no thread.
  func start(on browser: Browser, _ change: @escaping Change) -> Bool {
    SystemThread.start { [self] in
      var changed = browser
      let effects = change(&changed)
      let wakes = state.withLock { state in
        state.outcome = Outcome(browser: changed, effects: effects)
        return !state.isAwaited
      }
      sem_post(end)
      if wakes { Screen.wake() }
    }
  }

  /// Waits for the end, not longer than some milliseconds; after that `take` has what it has come to.
  func wait(atMost milliseconds: Int) -> Outcome? {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let nanoseconds = time.tv_nsec + milliseconds * 1_000_000
    time = timespec(tv_sec: time.tv_sec + nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    while sem_timedwait(end, &time) != 0, errno == EINTR {}
    return state.withLock { state in
      state.isAwaited = false
      return take(of: &state)
    }
  }

  /// What it has come to, once.
  func take() -> Outcome? { state.withLock { take(of: &$0) } }

  private func take(of state: inout sending State) -> Outcome? {
    defer { state.outcome = nil }
    return state.outcome
  }
}
