internal import Glibc

/// Says that this program writes an index; the system takes it back when the program ends, however it ends.
///
/// A lock on a file beside the index, for SQLite's own locks last one transaction. The file goes with the lock.
final class WriterLock: Sendable {
  private let descriptor: Int32
  private let path: String

  /// - Parameter waits: for another program.
  /// - Returns: nil while another program, or another index of this one, has it.
  /// - Throws: the system's error where there can be no such file.
  init?(beside index: String, waits: Bool = false) throws(SystemError) {
    path = index + "-writer"
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
      guard descriptor >= 0 else { throw SystemError(code: errno) }
      var code = flock(descriptor, LOCK_EX | (waits ? 0 : LOCK_NB))
      while code != 0, errno == EINTR { code = flock(descriptor, LOCK_EX | (waits ? 0 : LOCK_NB)) }
      if code == 0, Self.isStillThere(descriptor, path) {
        self.descriptor = descriptor
        return
      }
      let error = errno
      close(descriptor)
      if code != 0 {
        if error == EWOULDBLOCK { return nil }
        throw SystemError(code: error)
      }
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Whether the file has not been taken away by the one who had the lock before.
  private static func isStillThere(_ descriptor: Int32, _ path: String) -> Bool {
    var (own, there) = (stat(), stat())
    return fstat(descriptor, &own) == 0 && stat(path, &there) == 0 && own.st_ino == there.st_ino
      && own.st_dev == there.st_dev
  }

  struct SystemError: Error {
    let code: Int32
    var reason: String { String(cString: strerror(code)) }
  }
}
