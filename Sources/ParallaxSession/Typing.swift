internal import Glibc
import ParallaxPage
import ParallaxTerminal

/// How keys arrive: one by one as typed, or in bursts, as pasted text does where the terminal does not mark a paste. A
/// burst starts no program and does not quit: what follows would reach the shell.
struct Typing {
  /// A larger batch is not typed, nor a key held down on a slow line.
  private static let maxTypedKeys = 40
  /// Milliseconds without a key that end a burst.
  private static let pause = 50

  /// A larger batch is dropped, except where text is entered.
  private static let maxBurstKeys = 1000

  private(set) var isSingle = true
  private(set) var isBurst = false
  /// Whether the burst is so large that it is dropped, except where text is entered.
  private(set) var isFlood = false
  /// Milliseconds of a clock that is never set.
  private var last = 0

  /// These arrived together.
  mutating func take(_ events: [ScreenEvent]) {
    take(events.count, clicks: events.count(where: \.isClick), at: Self.now)
  }

  /// - Parameter clicks: those of them that are clicks, which come more slowly than keys.
  mutating func take(_ count: Int, clicks: Int, at time: Int) {
    isSingle = count == 1
    isBurst = count > Self.maxTypedKeys || isBurst && time - last < Self.pause
    isFlood = max(count, 10 * clicks) > Self.maxBurstKeys || isFlood && time - last < Self.pause
    last = time
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension ScreenEvent {
  /// A button of the mouse, pressed, dragged or let go.
  fileprivate var isClick: Bool {
    guard case .key(.mouse(let event)) = self else { return false }
    return ![.wheelUp, .wheelDown].contains(event.kind)
  }
}
