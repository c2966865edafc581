internal import ParallaxSupport
internal import ParallaxText

/// How far aligning is, in hundredths.
final class AlignmentProgress: Sendable {
  /// Nearly all of the time goes into the first look.
  private static let first = 80

  private let steps: StepCounter

  init(_ tell: @escaping @Sendable (Int) -> Void) { steps = StepCounter(tell) }

  /// One more of `count` steps of the first look.
  func step(ofFirst count: Int) { steps.step(of: count, to: Self.first) }

  /// Begins to count the second look.
  func beginSecond() { steps.restart() }

  /// One more of `count` steps of the second look.
  func step(ofSecond count: Int) { steps.step(of: count, from: Self.first) }
}
