import ParallaxModel

/// Aligning the reports beside the loop, while the first of them shows alone.
struct Alignment: Sendable {
  /// How many reports are being aligned; nil when that is done.
  private(set) var awaited: Int?
  /// How many hundredths of that are done.
  private(set) var hundredths = 0
  /// Whether it is so short that nothing is said of it.
  var isShort = false
  /// Whether the reader has stopped it.
  private(set) var isStopped = false
  /// What to go on with when the reports are aligned.
  var view: SessionView?
  /// What the reader waits for until then.
  var held: HeldRequest?
  /// Whether the first keys are said when they are aligned.
  var saysFirstKeys = false

  init(of reports: Int?) { awaited = reports }

  var isUnderWay: Bool { awaited != nil && !isStopped }

  /// `aligning 5 reports, 12 % … Esc stops`; nil when that is done.
  var words: String? {
    guard let awaited, !isShort else { return nil }
    return isStopped ? "\(awaited) reports not aligned" : "aligning \(awaited) reports, \(hundredths) % … Esc stops"
  }

  /// How far it is; it never goes back.
  mutating func reach(_ hundredths: Int) { self.hundredths = max(self.hundredths, min(100, hundredths)) }

  mutating func stop() { (isStopped, held) = (true, nil) }

  /// Begins again.
  mutating func restart() { (isStopped, hundredths) = (false, 0) }

  mutating func finish() { (awaited, isStopped) = (nil, false) }

  func checkInvariants() {
    assert((0...100).contains(hundredths), "it is between nothing and all")
    assert(awaited != nil || !isStopped, "what is done is not stopped")
  }
}
