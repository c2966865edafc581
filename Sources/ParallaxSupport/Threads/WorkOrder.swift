internal import Synchronization

/// A request for work that takes long: whether it is still wanted, and what its progress is reported to.
public struct WorkOrder: Sendable {
  /// Asked between steps, on any thread; once it says no, what comes back is of no use.
  public let isWanted: @Sendable () -> Bool
  /// Called with the hundredths of the work that are done, on any thread, and not always in order.
  public let progress: @Sendable (Int) -> Void

  /// A request that is always wanted and reports nothing, where nothing else is given.
  public init(
    isWanted: @escaping @Sendable () -> Bool = { true }, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.isWanted = isWanted
    self.progress = progress
  }
}

/// Counts the steps of some work, done by all processors, and reports each hundredth.
package final class StepCounter: Sendable {
  private let done = Atomic(0)
  private let tell: @Sendable (Int) -> Void

  package init(_ tell: @escaping @Sendable (Int) -> Void) { self.tell = tell }

  /// Counts one of `count` steps, which are the work from `low` to `high` hundredths.
  package func step(of count: Int, from low: Int = 0, to high: Int = 100) {
    let steps = done.wrappingAdd(1, ordering: .relaxed).newValue
    func hundredths(_ steps: Int) -> Int { low + (high - low) * min(steps, count) / max(1, count) }
    if hundredths(steps) != hundredths(steps - 1) { tell(hundredths(steps)) }
  }

  /// Starts again at 0.
  package func restart() { done.store(0, ordering: .relaxed) }
}
