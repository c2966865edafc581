import Glibc
import TerminalEmulator
import Testing

/// The real program, as a reader at a terminal meets it.
@Suite(.serialized) struct ProgramTests {
  private static let title = "5 reports"

  private func expectRestored(_ program: RunningProgram) {
    #expect(program.pty.emulator.modes == ["25", "7"])
    #expect(program.pty.settings == program.settingsBefore)
    #expect(program.pty.emulator.unknown == [])
  }

  @Test func aReaderOpensMovesResizesAndQuits() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    #expect(program.pty.emulator.modes.isSuperset(of: ["1049", "2004"]))
    #expect(!program.pty.emulator.modes.contains("25"))
    let first = program.pty.emulator.text
    program.pty.send("  ")
    try program.pty.wait(for: "another page") { $0.text != first && $0.text.contains(Self.title) }
    program.pty.resize(columns: 80, rows: 24)
    try program.wait(for: Self.title)
    program.pty.send("/Turkey\r")
    try program.wait(for: "Turkey")
    program.pty.resize(columns: 200, rows: 60)
    try program.wait(for: Self.title)
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    expectRestored(program)
  }

  @Test func keysCutIntoPiecesStillArrive() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    program.pty.send("/")
    for byte in Array("é".utf8) { _ = withUnsafeBytes(of: byte) { write(program.pty.master, $0.baseAddress, 1) } }
    program.pty.send("\u{1B}[200~pas\u{7}ted\u{1B}[201~")
    try program.wait(for: "épasted")
    program.pty.send("\u{1B}")
    try program.pty.wait(for: "the end of the prompt") { !$0.text.contains("épasted") }
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    expectRestored(program)
  }

  @Test func aStormOfSizesEndsInAPicture() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    for step in 1...100 { program.pty.resize(columns: 1 + step * 37 % 250, rows: 1 + step * 13 % 80) }
    program.pty.resize(columns: 100, rows: 30)
    try program.wait(for: Self.title)
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    expectRestored(program)
  }

  /// Waits until the shell asks: what is typed before comes while the program still has the line, where Return ends none.
  private func waitForShell(_ program: RunningProgram) throws {
    try program.pty.wait(for: "the shell") {
      !$0.modes.contains("1049") && $0.modes.contains("25") && $0.lines.last { $0 != "" }?.hasPrefix("READY>") == true
    }
  }

  @Test func aShellStopsAndContinuesIt() throws {
    let program = try RunningProgram(["/bin/sh", "-i"], environment: ["PS1": "READY> ", "ENV": ""])
    try program.wait(for: "READY>")
    program.pty.send("'\(RunningProgram.path)' '\(RunningProgram.seeds)'\r")
    try program.wait(for: Self.title)
    program.pty.send("\u{1A}")
    try waitForShell(program)
    #expect(program.pty.settings == program.settingsBefore)
    #expect(!program.pty.emulator.modes.contains("2004"))
    program.pty.send("fg\r")
    try program.pty.wait(for: "the picture again") { $0.modes.contains("1049") && $0.text.contains(Self.title) }
    program.pty.send("Q")
    try waitForShell(program)
    program.pty.send("echo status=$?; exit\r")
    try program.wait(for: "status=0")
    _ = try program.waitForEnd()
    #expect(program.pty.settings == program.settingsBefore)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGQUIT, 131), (SIGUSR1, 138)] as [(Int32, Int32)])
  func aSignalEndsItAndTheTerminalIsAsItWas(number: Int32, status: Int32) throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    program.signal(number)
    #expect(try program.waitForEnd() == status)
    expectRestored(program)
  }

  @Test func controlCEndsIt() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    program.pty.send("\u{3}")
    #expect(try program.waitForEnd() == 130)
    expectRestored(program)
  }

  @Test(arguments: [(SIGSEGV, 139), (SIGABRT, 134), (SIGILL, 132)] as [(Int32, Int32)])
  func aCrashLeavesTheTerminalAsItWas(number: Int32, status: Int32) throws {
    let program = try RunningProgram(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try program.wait(for: Self.title)
    program.signal(number)
    #expect(try program.waitForEnd() == status)
    expectRestored(program)
    #expect(program.pty.emulator.text.contains("stopped by a fault"))
  }

  @Test func itEndsWithItsTerminal() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    program.pty.hangUp()
    #expect(try program.waitForEnd(reading: false) == 129)
  }

  @Test func itEndsOnASignalThoughTheTerminalTakesNothing() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    for _ in 0..<400 { program.pty.send("\u{C}") }
    usleep(500_000)
    program.signal(SIGTERM)
    #expect(try program.waitForEnd(reading: false) == 143)
  }

  @Test func itRestsWhileNothingHappens() throws {
    let program = try RunningProgram()
    try program.wait(for: Self.title)
    #expect(program.isAtRest())
  }

  @Test func withoutAScreenTextIsPrinted() throws {
    let program = try RunningProgram(environment: ["TERM": "dumb"])
    #expect(try program.waitForEnd() == 0)
    #expect(!program.pty.received.contains(0x1B))
    #expect(String(decoding: program.pty.received, as: UTF8.self).contains("Kremlin sees little point"))
  }

  @Test func withoutColourNoColourIsSent() throws {
    let program = try RunningProgram(environment: ["NO_COLOR": "1"])
    try program.wait(for: Self.title)
    program.pty.send("jjj.")
    program.pty.pump(milliseconds: 200)
    let looks = Set(program.pty.emulator.cells.joined().flatMap { $0.attributes.split(separator: ";") })
    #expect(looks.isSubset(of: ["1", "2", "3", "4", "7", "9"]))
    #expect(!looks.isEmpty)
  }

  @Test(arguments: ["C", "POSIX"]) func withoutUTF8OnlyASCIIIsSent(locale: String) throws {
    let program = try RunningProgram(environment: ["LC_ALL": locale])
    try program.wait(for: Self.title)
    program.pty.send("jjj.|")
    program.pty.pump(milliseconds: 200)
    #expect(program.pty.received.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: ["vt100", "linux", "screen", "xterm", "tmux-256color"])
  func itPaintsOnManyTerminals(terminal: String) throws {
    let program = try RunningProgram(columns: 80, rows: 24, environment: ["TERM": terminal])
    try program.wait(for: Self.title)
    program.pty.send("jj  |Q")
    #expect(try program.waitForEnd() == 0)
    expectRestored(program)
  }
}
