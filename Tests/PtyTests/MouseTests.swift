import Glibc
import TerminalEmulator
import Testing

@Suite(.serialized) struct MouseTests {
  private static let modes: Set<String> = ["1002", "1006"]

  @Test func theMouseIsAskedForOnDemandAndGivenBack() throws {
    let program = try RunningProgram()
    try program.wait(for: "5 reports")
    #expect(program.pty.emulator.modes.isDisjoint(with: Self.modes))
    program.pty.send(":set mouse\r")
    try program.wait(for: "the mouse is ours")
    #expect(program.pty.emulator.modes.isSuperset(of: Self.modes))
    program.pty.send("\u{1B}[<0;60;20M\u{1B}[<0;60;20m")
    program.pty.send("\u{1B}[<65;60;20M")
    program.pty.send(":set nomouse\r")
    try program.pty.wait(for: "the mouse given back") { $0.modes.isDisjoint(with: Self.modes) }
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test(arguments: [nil, SIGTERM, SIGSEGV] as [Int32?]) func whateverEndsItTheMouseIsTheTerminals(signal: Int32?) throws
  {
    let program = try RunningProgram([RunningProgram.path, "--mouse", RunningProgram.seeds])
    try program.wait(for: "5 reports")
    try program.pty.wait(for: "the mouse") { $0.modes.isSuperset(of: Self.modes) }
    if let signal { program.signal(signal) } else { program.pty.send("Q") }
    _ = try program.waitForEnd()
    #expect(program.pty.emulator.modes == ["25", "7"])
    #expect(program.pty.settings == program.settingsBefore)
  }
}
