internal import Synchronization

/// How far aligning is, counted by all processors and told in hundredths.
final class AlignmentProgress: Sendable {
  /// Nearly all of the time goes into the first look.
  private static let first = 80

  private let done = Atomic(0)
  private let tell: @Sendable (Int) -> Void

  init(_ tell: @escaping @Sendable (Int) -> Void) { self.tell = tell }

  /// One more of `count` steps of the first look.
  func step(ofFirst count: Int) { step(of: count, from: 0, to: Self.first) }

  /// Begins to count the second look.
  func beginSecond() { done.store(0, ordering: .relaxed) }

  /// One more of `count` steps of the second look.
  func step(ofSecond count: Int) { step(of: count, from: Self.first, to: 100) }

  private func step(of count: Int, from low: Int, to high: Int) {
    let steps = done.wrappingAdd(1, ordering: .relaxed).newValue
    func hundredths(_ steps: Int) -> Int { low + (high - low) * min(steps, count) / max(1, count) }
    if hundredths(steps) != hundredths(steps - 1) { tell(hundredths(steps)) }
  }
}
