import CPty
import Glibc
import TerminalEmulator

/// The program that the package builds, on a pseudo-terminal of its own.
final class RunningProgram {
  let pty: Pty
  let settingsBefore: String
  private let process: pid_t
  private var status: Int32?

  /// The program is built beside the test bundle.
  static let path = "\(folder)/parallax"
  /// The sample reports: `seeds` at the root of the package, found from this file.
  static let seeds = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/seeds"

  private static var folder: String {
    let path = realpath("/proc/self/exe", nil)
    defer { free(path) }
    let parts = path.map { String(cString: $0) }?.split(separator: "/") ?? []
    return "/" + parts.dropLast().joined(separator: "/")
  }

  /// Starts `command` (the program and the sample reports, if none is given) in an environment of no more than this.
  init(
    _ command: [String] = [RunningProgram.path, RunningProgram.seeds], columns: Int = 120, rows: Int = 40,
    environment: [String: String] = [:]
  ) throws {
    pty = try Pty(columns: columns, rows: rows)
    settingsBefore = pty.settings
    let variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": "/dev/null", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }.sorted()
    let line = pty.line
    process = Self.withCStrings(command) { arguments in
      Self.withCStrings(variables) { cp_start(line, arguments, $0) }
    }
    guard process > 0 else { throw Pty.Failure(description: "\(command[0]) does not start") }
  }

  deinit {
    guard status == nil, process > 0 else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Waits for a picture with this text.
  func wait(for text: String) throws {
    try pty.wait(for: "“\(text)”") { $0.text.contains(text) }
  }

  /// The exit status, as a shell tells it; `reading` what it writes meanwhile. The time is only for a program that lives on.
  func waitForEnd(seconds: Int = 60, reading: Bool = true) throws -> Int32 {
    let end = time(nil) + seconds
    while true {
      let code = cp_status(process)
      if reading { pty.pump(milliseconds: 10) }
      if code >= 0 {
        if reading { pty.drain() }
        status = code
        return code
      }
      guard time(nil) <= end else {
        throw Pty.Failure(description: "the program does not end; the screen shows:\n\(pty.emulator.text)")
      }
      usleep(5000)
    }
  }

  /// Quits, though the key may come together with others that are a text for the program: as a reader would, it asks
  /// again.
  func quit() throws -> Int32 {
    for _ in 0..<30 {
      pty.send("Q")
      if let status = try? waitForEnd(seconds: 1) { return status }
    }
    return try waitForEnd(seconds: 0)
  }

  /// Milliseconds of processor time used so far.
  var processorTime: Int {
    let fields = text(ofFile: "/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return 0 }
    return (user + system) * 1000 / sysconf(Int32(_SC_CLK_TCK))
  }

  /// Waits until it uses next to no processor time for a second.
  func isAtRest(within seconds: Int = 60) -> Bool {
    let end = time(nil) + seconds
    while time(nil) <= end {
      let before = processorTime
      for _ in 0..<10 { pty.pump(milliseconds: 100) }
      if processorTime - before <= 20 { return true }
    }
    return false
  }

  private func text(ofFile path: String) -> String {
    let file = open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
