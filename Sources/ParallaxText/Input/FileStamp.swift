internal import Glibc

/// By what a file is known not to have changed: its size, and when it was written and what is said of it was changed.
package struct FileStamp: Sendable, Equatable {
  package let size: Int
  /// Nanoseconds since 1970.
  package let modified: Int
  package let changed: Int

  package init(size: Int, modified: Int, changed: Int) {
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    self.init(
      size: Int(status.st_size), modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

  /// Whether the file may be written once more without another stamp: clocks of file systems go in steps of some
  /// milliseconds.
  package var isFresh: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return changed > Self.nanoseconds(now) - 100_000_000 || modified > Self.nanoseconds(now) - 100_000_000
  }
}
