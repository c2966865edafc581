import ArgumentParser
import Glibc
import Synchronization

/// The output of the process; everything printed goes through here: to standard output, or to a file in its place.
enum StandardOutput {
  /// What is printed for a file.
  private struct Kept {
    let file: OutputFile
    private(set) var bytes: [UInt8] = []
    /// Also where that was nothing: an empty list.
    private(set) var isPrinted = false

    init(_ file: OutputFile) { self.file = file }

    mutating func add(_ more: [UInt8]) {
      bytes += more
      isPrinted = true
    }
  }

  private static let kept = Mutex<Kept?>(nil)

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

  static var isTerminal: Bool { !isFile && isatty(STDOUT_FILENO) == 1 }

  /// Whether what is printed is kept for a file.
  static var isFile: Bool { kept.withLock { $0 != nil } }

  /// Keeps what is printed from here on for a file.
  ///
  /// - Throws: why the file cannot be written.
  static func keep(for file: OutputFile) throws {
    try file.check()
    kept.withLock { $0 = Kept(file) }
  }

  /// Does what prints, and writes the file for which that is kept: whatever the exit status is, if something was printed.
  static func whole(_ work: () throws -> Void) throws {
    let end = Result(catching: work)
    if case .failure(let error) = end, !(error is ExitCode) { throw error }
    if let kept = kept.withLock({ $0 }), kept.isPrinted { try kept.file.write(kept.bytes) }
    try end.get()
  }

  /// Columns of the terminal that the output goes to; nil when it is none.
  static var columns: Int? { isTerminal ? columnsOfTerminal(at: STDOUT_FILENO) : nil }

  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) throws(Failure) {
    let isKept = kept.withLock { kept in
      kept?.add(bytes)
      return kept != nil
    }
    if isKept { return }
    if let code = writeAll(bytes, to: STDOUT_FILENO) { throw Failure(code: code) }
  }
}

/// Where messages go, one line each.
enum StandardError {
  private static let quiet = Atomic(false)

  /// Whether only what keeps a command from its work is said.
  static var isQuiet: Bool {
    get { quiet.load(ordering: .relaxed) }
    set { quiet.store(newValue, ordering: .relaxed) }
  }

  /// Columns of the terminal that messages go to, 80 where it does not say; nil when it is none.
  static var columns: Int? { isatty(STDERR_FILENO) == 1 ? columnsOfTerminal(at: STDERR_FILENO) ?? 80 : nil }

  static func write(line: String) { write(line + "\n") }

  static func write(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}

private func columnsOfTerminal(at descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
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
