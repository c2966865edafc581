import Foundation
import TerminalEmulator
import Testing

/// What was noted and looked at is there when the reports are opened again.
@Suite(.serialized) struct NoteTests {
  private func folder() throws -> String {
    let path = FileManager.default.temporaryDirectory.path + "/parallax-notes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  /// A program whose reader has gone to a word that was searched for.
  private func atTurkey(_ environment: [String: String]) throws -> RunningProgram {
    let program = try RunningProgram(environment: environment)
    try program.wait(for: "5 reports")
    program.pty.send("/Turkey\r")
    try program.wait(for: "1 of")
    return program
  }

  @Test func theReportsOpenAsTheyWereLeft() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["XDG_STATE_HOME": folder]
    let first = try atTurkey(environment)
    first.pty.send("Q")
    #expect(try first.waitForEnd() == 0)
    let second = try RunningProgram(environment: environment)
    try second.wait(for: "as you left it, at")
    try second.wait(for: "Turkey")
    second.pty.send("Q")
    #expect(try second.waitForEnd() == 0)
  }

  /// As a shell and the system both say so when a window is closed.
  @Test func theSecondSignalDoesNotCutShortWhatTheFirstAsksFor() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["XDG_STATE_HOME": folder]
    let first = try atTurkey(environment)
    for _ in 0..<20 { first.signal(SIGHUP) }
    #expect(try first.waitForEnd() == 129)
    let second = try RunningProgram(environment: environment)
    try second.wait(for: "as you left it, at")
    second.pty.send("Q")
    #expect(try second.waitForEnd() == 0)
  }
}
