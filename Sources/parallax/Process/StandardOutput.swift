import Glibc

/// The output of the process; everything printed goes through here.
enum StandardOutput {
  /// Why not all could be written.
  struct Failure: Error {
    let code: Int32

    /// Says so, unless the reader of a pipe has simply had enough; the exit status for it.
    func report() -> Int32 {
      if code == EPIPE { return Program.Status.signal(SIGPIPE) }
      Message.unwritable(reason: String(cString: strerror(code))).print()
      return Program.Status.trouble
    }
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Columns of the terminal that the output goes to; nil when it is none.
  static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws(Failure) {
    if let code = writeAll(bytes, to: STDOUT_FILENO) { throw Failure(code: code) }
  }
}

/// Where messages go, one line each.
enum StandardError {
  static func write(line: String) {
    _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO)
  }
}

/// Writes until all is out; the code of the error that stopped it.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      if errno == EAGAIN, wait(untilWritable: descriptor) { continue }
      return errno
    }
    rest = rest.dropFirst(count)
  }
  return nil
}

/// A pipe that somebody else made non-blocking is full for a while only.
private func wait(untilWritable descriptor: Int32) -> Bool {
  var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  return poll(&request, 1, -1) > 0 || errno == EINTR
}
