internal import Glibc

/// A moment of a clock that is never set; the difference of two is how long something took.
///
///     let start = Moment.now
///     let cost = Moment.now - start
///
/// It is not the standard library's `ContinuousClock`, which brings the whole of its concurrency into the program, and
/// libdispatch with it: they prepare themselves at every start.
package struct Moment: Comparable, Sendable {
  private let nanoseconds: Int64

  package static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  package static func < (one: Moment, other: Moment) -> Bool { one.nanoseconds < other.nanoseconds }

  package static func - (end: Moment, start: Moment) -> Duration {
    .nanoseconds(end.nanoseconds - start.nanoseconds)
  }

  /// So much later.
  package static func + (moment: Moment, time: Duration) -> Moment {
    Moment(nanoseconds: moment.nanoseconds + Int64(time / .nanoseconds(1)))
  }
}
