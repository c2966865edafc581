internal import ParallaxModel
internal import ParallaxTerminal

/// Tells when the reader rests at what the last key led to.
struct Rest {
  /// Milliseconds without a key: more than a key that is held down needs to come again, less than an eye needs to go
  /// there.
  private static let interval = 120
  /// When that is; nil where nothing waits for it.
  private var time: Moment?

  /// Waits for events, not longer than until the reader rests.
  ///
  /// - Returns: the events, and whether the reader rests.
  mutating func wait(on screen: inout Screen) -> (events: [ScreenEvent], rests: Bool) {
    let rest = time ?? .now + .milliseconds(Self.interval)
    let events = screen.wait(atMost: Int((rest - .now) / .milliseconds(1)) + 1)
    let hasKey = events.contains { if case .key = $0 { true } else { false } }
    time = hasKey ? nil : rest
    return (events, !hasKey && rest <= .now)
  }

  /// Nothing waits for a rest.
  mutating func end() { time = nil }
}
