import CPty
import Glibc

/// A pseudo-terminal: what a program writes to the line arrives in an `Emulator`.
public final class Pty {
  public let master: Int32
  /// The program's side; also open here, so that its settings can be compared when the program has ended.
  public let line: Int32
  public private(set) var emulator: Emulator
  /// All bytes so far.
  public private(set) var received: [UInt8] = []
  public private(set) var isClosed = false

  public struct Failure: Error, CustomStringConvertible {
    public let description: String

    public init(description: String) {
      self.description = description
    }
  }

  public init(columns: Int, rows: Int) throws {
    var ends: (master: Int32, line: Int32) = (-1, -1)
    guard cp_open(&ends.master, &ends.line) == 0 else {
      throw Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    (master, line) = ends
    emulator = Emulator(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  deinit {
    close(line)
    if !isClosed { close(master) }
  }

  public func setSize(columns: Int, rows: Int) {
    cp_set_size(master, Int32(columns), Int32(rows))
  }

  /// Tells the program of another size; what it showed before counts no more.
  public func resize(columns: Int, rows: Int) {
    pump(milliseconds: 0)
    emulator.resize(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  /// Types.
  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Hangs up.
  public func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    close(master)
  }

  /// Takes what the program has written, waiting for at most so long; says whether anything came.
  @discardableResult
  public func pump(milliseconds: Int32) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var any = false
    while poll(&source, 1, any ? 0 : milliseconds) > 0, source.revents & Int16(POLLIN) != 0 {
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { break }
      received += bytes[..<count]
      emulator.feed(bytes[..<count])
      any = true
    }
    return any
  }

  /// Waits until the picture is as wanted. The time is only for a program that has failed.
  public func wait(
    for what: String, seconds: Int = 30, until isThere: (Emulator) -> Bool
  ) throws {
    let end = time(nil) + seconds
    while !isThere(emulator) {
      guard time(nil) <= end else {
        throw Failure(description: "\(what) did not come; the screen shows:\n\(emulator.text)")
      }
      pump(milliseconds: 100)
    }
  }

  /// Echo, line editing, signals and the rest, as one comparable text.
  public var settings: String {
    var line = termios()
    guard tcgetattr(self.line, &line) == 0 else { return "none" }
    return "\(line.c_iflag) \(line.c_oflag) \(line.c_cflag) \(line.c_lflag) \(line.c_cc)"
  }
}
