internal import Glibc

/// Ends a wait for files on another thread.
final class EndSignal: Sendable {
  /// Readable from the end on; -1 where the system gives none, and the wait then lasts as long as the program.
  let descriptor: Int32
  private let writing: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
    (descriptor, writing) = (ends[0], ends[1])
  }

  deinit {
    for end in [descriptor, writing] where end >= 0 { close(end) }
  }

  func give() { if writing >= 0 { _ = write(writing, [1], 1) } }
}
