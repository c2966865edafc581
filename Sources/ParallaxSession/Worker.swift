import Glibc
import ParallaxModel
import ParallaxTerminal
import Synchronization

/// One piece of work at a time beside the main loop. What it comes to lies here until the loop, woken, takes it; what
/// was begun before the last `start` or `cancel` is dropped when it comes.
final class Worker<Product: Sendable>: Sendable {
  private struct State: Sendable {
    var generation = 0
    var product: Product?
    /// Hundredths of the work that are done; nil when the loop has taken them.
    var progress: Int?
    /// Pieces of work that have begun and not ended, whether or not anybody wants them still.
    var running = 0
  }

  private let state = Mutex(State())

  /// Without a thread to be had the work is done at once.
  ///
  /// - Parameter work: asks between its steps whether it is still wanted, and may return nil when it is not.
  func start(
    _ work:
      @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (Int) -> Void)
      -> Product?
  ) {
    let generation = renew()
    state.withLock { $0.running += 1 }
    let whole: @Sendable () -> Void = { [self] in
      defer { state.withLock { $0.running -= 1 } }
      let product = work(
        { [self] in state.withLock { $0.generation == generation } },
        { [self] hundredths in if tell(hundredths, generation) { Screen.wake() } })
      if let product, deliver(product, generation) { Screen.wake() }
    }
    if !SystemThread.start(whole) { whole() }
  }

  /// Lets nothing come any more of what is under way; nobody waits for its end.
  func cancel() { _ = renew() }

  /// Waits for the end of all that was begun.
  func finish() { while state.withLock({ $0.running }) > 0 { usleep(5000) } }

  /// What has come, once.
  func take() -> Product? {
    state.withLock { state in
      defer { state.product = nil }
      return state.product
    }
  }

  /// How many hundredths are done, once, where that has changed.
  func takeProgress() -> Int? {
    state.withLock { state in
      defer { state.progress = nil }
      return state.progress
    }
  }

  /// Whether the loop has to be woken for it.
  private func tell(_ hundredths: Int, _ generation: Int) -> Bool {
    state.withLock { state in
      guard state.generation == generation else { return false }
      defer { state.progress = max(hundredths, state.progress ?? 0) }
      return state.progress == nil
    }
  }

  private func renew() -> Int {
    state.withLock { state in
      state = State(generation: state.generation + 1, running: state.running)
      return state.generation
    }
  }

  private func deliver(_ product: Product, _ generation: Int) -> Bool {
    state.withLock { state in
      guard state.generation == generation else { return false }
      state.product = product
      return true
    }
  }
}
