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
    var bytes = readOnce(milliseconds: milliseconds)
    let any = !bytes.isEmpty
    while !bytes.isEmpty {
      take(bytes)
      bytes = readOnce(milliseconds: 0)
    }
    return any
  }

  private func take(_ bytes: ArraySlice<UInt8>) {
    received += bytes
    emulator.feed(bytes)
  }

  /// No program sends these.
  private static let mark: [UInt8] = [0x17, 0x19, 0x17]

  /// Takes all that has been written until now, however long that is on its way: a mark goes behind it. For a program
  /// that has ended.
  public func drain() {
    guard !isClosed else { return }
    pump(milliseconds: 0)
    _ = write(line, Self.mark, Self.mark.count)
    let end = time(nil) + 30
    var bytes: [UInt8] = []
    while time(nil) <= end {
      bytes += readOnce(milliseconds: 100)
      if let mark = bytes.firstRange(of: Self.mark) {
        bytes.removeSubrange(mark)
        break
      }
    }
    take(bytes[...])
  }

  /// What one read gives within so many milliseconds.
  private func readOnce(milliseconds: Int32) -> ArraySlice<UInt8> {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, milliseconds) > 0, source.revents & Int16(POLLIN) != 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    return bytes[..<max(0, read(master, &bytes, bytes.count))]
  }

  /// Waits until the program has read what was typed.
  public func waitUntilTaken(seconds: Int = 60) throws {
    let end = time(nil) + seconds
    while cp_untaken(line) > 0 {
      guard time(nil) <= end else { throw Failure(description: "the program does not read what is typed") }
      pump(milliseconds: 10)
    }
  }

  /// Waits until the picture is as wanted. The time is only for a program that has failed.
  public func wait(
    for what: String, seconds: Int = 60, until isThere: (Emulator) -> Bool
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
