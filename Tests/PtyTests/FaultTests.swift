import Foundation
import TerminalEmulator
import Testing

/// What the system may refuse or take away: descriptors, room for files, the standard streams, a terminal that is one.
@Suite(.serialized) struct FaultTests {
  /// The program as a shell starts it after `preparation`, with `redirection`.
  private func start(
    _ arguments: [String] = [RunningProgram.seeds], after preparation: String = ":", redirection: String = "",
    environment: [String: String] = [:], columns: Int = 100, rows: Int = 30
  ) throws -> RunningProgram {
    let script = "\(preparation); exec \"$@\" \(redirection)"
    return try RunningProgram(
      ["/bin/sh", "-c", script, "sh", RunningProgram.path] + arguments, columns: columns, rows: rows,
      environment: environment)
  }

  private func expectRestored(_ program: RunningProgram) {
    #expect(program.pty.emulator.modes == ["25", "7"])
    #expect(program.pty.settings == program.settingsBefore)
    #expect(program.pty.emulator.unknown == [])
  }

  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/fault-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  @Test(arguments: [4, 5, 6, 8, 10, 12, 20]) func withFewDescriptorsItReadsOrSaysWhy(descriptors: Int) throws {
    let program = try start(after: "ulimit -n \(descriptors)")
    try program.pty.wait(for: "a picture or a message") { !$0.text.allSatisfy(\.isWhitespace) }
    program.pty.send("jj R?\u{1B}Q")
    #expect([0, 2].contains(try program.waitForEnd()))
    expectRestored(program)
  }

  /// Kilobytes of address space (`v`), or of data (`d`) beside its own: with the least it may not even load, with little
  /// more it says so in one line, and it never hangs.
  @Test(
    arguments: [44_000, 47_000, 50_000, 55_000, 60_000, 70_000, 90_000, 120_000].map { ("v", $0) }
      + [3000, 4000, 5000, 7000, 9000, 12_000, 15_000, 20_000].map { ("d", $0) })
  func withLittleMemoryItReadsOrEnds(limit: String, kilobytes: Int) throws {
    let kilobytes = kilobytes + (limit == "d" ? RunningProgram.writableKilobytes : 0)
    for arguments in [[RunningProgram.seeds], ["collate", RunningProgram.seeds]] {
      let program = try start(
        arguments, after: "ulimit -\(limit) \(kilobytes)", environment: ["SWIFT_BACKTRACE": "enable=no"])
      try program.pty.wait(for: "a picture or a message") { !$0.text.allSatisfy(\.isWhitespace) }
      program.pty.send("jjQ")
      let status = try program.waitForEnd()
      #expect([0, 2, 127].contains(status))
      #expect(status != 2 || program.pty.emulator.text.contains("parallax: out of memory"))
      #expect(!program.pty.emulator.text.contains("Fatal error"))
      #expect(program.pty.emulator.modes == ["25", "7"])
      #expect(program.pty.settings == program.settingsBefore)
    }
  }

  /// Many threads meet the limit at the same time, and the process ends as the first of them says.
  @Test func manyThreadsWithoutMemoryEndAsOne() throws {
    let reports = try GeneratedReports(events: 1, reports: 12, sentences: 60)
    defer { withExtendedLifetime(reports) {} }
    var ends: [Int32: Int] = [:]
    for kilobytes in stride(from: 4000, through: 16_000, by: 1000) {
      let limit = RunningProgram.writableKilobytes + kilobytes
      let program = try start(["stories", reports.folder], after: "ulimit -d \(limit)")
      let status = try program.waitForEnd()
      ends[status, default: 0] += 1
      #expect(status != 2 || program.pty.emulator.lines.contains("parallax: out of memory"))
      #expect(!program.pty.emulator.text.contains("Fatal error"))
    }
    #expect(Set(ends.keys).isSubset(of: [0, 2, 127]) && ends[2] ?? 0 > 0)
  }

  /// `ulimit -f 0` is what a full disk is: no file can grow.
  @Test func aNoteThatCannotBeWrittenIsHeldAndSaidAtTheEnd() throws {
    let home = try folder()
    defer { try? FileManager.default.removeItem(atPath: home) }
    let program = try start(after: "ulimit -f 0", environment: ["XDG_STATE_HOME": home], columns: 160)
    try program.wait(for: "5 reports")
    program.pty.send("a")
    program.pty.send("hold this\r")
    try program.pty.wait(for: "the problem") { $0.text.contains("cannot") || $0.text.contains("full") }
    program.pty.send("@")
    try program.wait(for: "hold this")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    expectRestored(program)
    #expect(program.pty.emulator.text.contains("the note “hold this”"))
  }

  @Test(
    arguments: [
      ("<&-", 0), ("2>&-", 0), ("</dev/null", 0), ("2>/dev/full", 0), ("<&- 2>&-", 0), ("0>&1", 0),
    ] as [(String, Int32)])
  func aStreamThatIsMissingIsNotMissed(redirection: String, status: Int32) throws {
    let program = try start(redirection: redirection)
    try program.wait(for: "5 reports")
    program.pty.send("jjQ")
    #expect(try program.waitForEnd() == status)
    expectRestored(program)
  }

  @Test(arguments: [
    [RunningProgram.seeds], ["collate", RunningProgram.seeds], ["findings", "--format", "json", RunningProgram.seeds],
    ["keys"], ["--help"], ["--version"],
  ])
  func outputThatCannotBeWrittenIsTrouble(arguments: [String]) throws {
    for redirection in [">/dev/full", ">&-"] {
      let program = try start(arguments, redirection: redirection)
      #expect(try program.waitForEnd() == 2)
      #expect(program.pty.emulator.text.contains("cannot write the output"))
    }
  }

  @Test(arguments: [
    "", "no-such-terminal", "dumb", "vt100", "vt52", "linux", "screen-256color", "xterm-direct", "../../etc/passwd",
    "\u{1B}]0;PWNED\u{7}", String(repeating: "x", count: 5000),
  ])
  func anyTerminalGetsAPictureOrText(name: String) throws {
    let program = try start(environment: ["TERM": name])
    try program.pty.wait(for: "text") { !$0.text.allSatisfy(\.isWhitespace) }
    program.pty.send("jQ")
    #expect(try program.waitForEnd() == 0)
    #expect(program.pty.settings == program.settingsBefore)
    #expect(program.pty.received.firstRange(of: Array("\u{1B}]0;PWNED".utf8)) == nil)
  }

  @Test(arguments: [(0, 0), (1, 1), (2, 2), (1, 100), (200, 1), (20, 80), (500, 200), (65535, 65535)])
  func anySizeIsLivedWith(columns: Int, rows: Int) throws {
    let environment = ["COLUMNS": "-9e9", "LINES": "0"]
    let program = try start(environment: environment)
    try program.wait(for: "5 reports")
    program.pty.setSize(columns: columns, rows: rows)
    for keys in ["jj ", "/a\r", "2", "4", "?", "\u{1B}", "1"] {
      program.pty.send(keys)
      program.pty.pump(milliseconds: 20)
    }
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    #expect(program.pty.settings == program.settingsBefore)
  }

  /// The first that programs may use for what they like.
  private static let realTimeSignal = __libc_current_sigrtmin()

  @Test(arguments: [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGALRM, SIGIO, SIGPWR, SIGABRT, SIGSEGV, SIGBUS, SIGFPE,
    realTimeSignal,
  ])
  func whateverEndsItTheTerminalIsAsItWas(signal: Int32) throws {
    for keys in ["", "a note"] {
      let program = try start(environment: ["SWIFT_BACKTRACE": "enable=no"])
      try program.wait(for: "5 reports")
      program.pty.send(keys)
      program.pty.pump(milliseconds: 30)
      program.signal(signal)
      #expect(try program.waitForEnd() == 128 + signal)
      #expect(program.pty.emulator.modes == ["25", "7"])
      #expect(program.pty.settings == program.settingsBefore)
    }
  }

  /// Every key of it would build the page anew.
  @Test func aTextWithoutEndIsNotCarriedOut() throws {
    let program = try start()
    try program.wait(for: "5 reports")
    for _ in 0..<20 { program.pty.send(String(repeating: "the minister said on tuesday ", count: 140)) }
    try program.pty.waitUntilTaken()
    program.pty.send("\u{1B}")
    #expect(try program.quit() == 0)
    expectRestored(program)
  }

  /// Pasted where the terminal does not mark it: what follows a `q` would go to the shell.
  @Test func aTextThatIsPouredInDoesNotLeave() throws {
    let program = try start()
    try program.wait(for: "5 reports")
    program.pty.send(String(repeating: "quick Quotes ", count: 20))
    try program.pty.waitUntilTaken()
    #expect(program.isAtRest())
    #expect(program.pty.emulator.modes.contains("1049"))
    program.pty.send("\u{1B}")
    #expect(try program.quit() == 0)
    expectRestored(program)
  }
}
