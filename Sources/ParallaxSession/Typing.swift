internal import Glibc
import ParallaxPage
import ParallaxTerminal

/// How keys come: pressed one by one, or many at once, as a text does that is pasted where the terminal does not mark it.
/// Such a text starts no program, and does not leave the screen: what follows would go to the shell.
struct Typing {
  /// More at once are no typing, nor a key held down on a slow line.
  private static let mostTyped = 40
  /// Milliseconds without a key after which a text is at its end.
  private static let pause = 50

  /// More at once are a text that nobody means as keys.
  private static let mostHeld = 1000

  private(set) var isSingle = true
  private(set) var isPoured = false
  /// Whether so much is poured in that it is left out, but where words are written.
  private(set) var isFlood = false
  /// Milliseconds of a clock that is never set.
  private var last = 0

  /// Takes that these came together.
  mutating func take(_ events: [ScreenEvent]) {
    take(events.count, clicks: events.count(where: \.isClick), at: Self.now)
  }

  /// - Parameter clicks: those of them that are no keys; a hand makes fewer of them.
  mutating func take(_ count: Int, clicks: Int, at time: Int) {
    isSingle = count == 1
    isPoured = count > Self.mostTyped || isPoured && time - last < Self.pause
    isFlood = max(count, 10 * clicks) > Self.mostHeld || isFlood && time - last < Self.pause
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
