import ParallaxModel
import ParallaxTerminal
import Synchronization

/// One piece of work at a time beside the main loop. What it comes to lies here until the loop, woken, takes it; what
/// was begun before the last `start` or `cancel` is dropped when it comes.
final class Worker<Product: Sendable>: Sendable {
  private struct Desk: Sendable {
    var generation = 0
    var product: Product?
    /// Hundredths of the work that are done; nil when the loop has taken them.
    var progress: Int?
  }

  private let desk = Mutex(Desk())

  /// Without a thread to be had the work is done at once.
  ///
  /// - Parameter work: asks between its steps whether it is still wanted, and may return nil when it is not.
  func start(
    _ work:
      @escaping @Sendable (_ isWanted: @escaping @Sendable () -> Bool, _ progress: @escaping @Sendable (Int) -> Void)
      -> Product?
  ) {
    let generation = renew()
    let whole: @Sendable () -> Void = { [self] in
      let product = work(
        { [self] in desk.withLock { $0.generation == generation } },
        { [self] hundredths in if tell(hundredths, generation) { Screen.wake() } })
      if let product, deliver(product, generation) { Screen.wake() }
    }
    if !SystemThread.start(whole) { whole() }
  }

  /// Lets nothing come any more of what is under way; nobody waits for its end.
  func cancel() { _ = renew() }

  /// What has come, once.
  func take() -> Product? {
    desk.withLock { desk in
      defer { desk.product = nil }
      return desk.product
    }
  }

  /// How many hundredths are done, once, where that has changed.
  func takeProgress() -> Int? {
    desk.withLock { desk in
      defer { desk.progress = nil }
      return desk.progress
    }
  }

  /// Whether the loop has to be woken for it.
  private func tell(_ hundredths: Int, _ generation: Int) -> Bool {
    desk.withLock { desk in
      guard desk.generation == generation else { return false }
      defer { desk.progress = max(hundredths, desk.progress ?? 0) }
      return desk.progress == nil
    }
  }

  private func renew() -> Int {
    desk.withLock { desk in
      desk = Desk(generation: desk.generation + 1)
      return desk.generation
    }
  }

  private func deliver(_ product: Product, _ generation: Int) -> Bool {
    desk.withLock { desk in
      guard desk.generation == generation else { return false }
      desk.product = product
      return true
    }
  }
}
