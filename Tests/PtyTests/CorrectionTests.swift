import Glibc
import TerminalEmulator
import Testing

/// Corrections made at the terminal, kept for the next run.
@Suite(.serialized) struct CorrectionTests {
  @Test func aPartedReadingStaysPartedAndCanBeHadBack() throws {
    var template = Array("/tmp/parallax-corrections-XXXXXX".utf8CString)
    let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      for name in ["parallax/parallax.db"] { unlink("\(folder)/\(name)") }
      for name in ["/parallax", ""] { rmdir(folder + name) }
    }
    let environment = ["XDG_STATE_HOME": folder]

    let first = try RunningProgram(environment: environment)
    try first.wait(for: "5 reports")
    first.pty.send("/Mediators met in Turkey\r")
    try first.wait(for: "1 of 1")
    first.pty.send("X")
    try first.wait(for: "shares")
    first.pty.send("D")
    try first.wait(for: "parted 000 from 003")
    first.pty.send("Q")
    #expect(try first.waitForEnd() == 0)

    let second = try RunningProgram(environment: environment)
    try second.wait(for: "5 reports")
    second.pty.send("/Mediators met in Turkey\rX")
    try second.wait(for: "no other report says this")
    second.pty.send("u")
    try second.wait(for: "undone: parted 000 from 003")
    second.pty.send("u")
    try second.wait(for: "no correction to undo")
    second.pty.send("Q")
    #expect(try second.waitForEnd() == 0)
  }
}
