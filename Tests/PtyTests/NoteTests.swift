import Foundation
import TerminalEmulator
import Testing

/// What was noted and looked at is there when the reports are opened again.
@Suite(.serialized) struct NoteTests {
  @Test func theReportsOpenAsTheyWereLeft() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/parallax-view-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["XDG_STATE_HOME": folder]
    let first = try RunningProgram(environment: environment)
    try first.wait(for: "5 reports")
    first.pty.send("/Turkey\r")
    try first.wait(for: "1 of")
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
    let folder = FileManager.default.temporaryDirectory.path + "/parallax-signals-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["XDG_STATE_HOME": folder]
    let first = try RunningProgram(environment: environment)
    try first.wait(for: "5 reports")
    first.pty.send("/Turkey\r")
    try first.wait(for: "1 of")
    for _ in 0..<20 { first.signal(SIGHUP) }
    #expect(try first.waitForEnd() == 129)
    let second = try RunningProgram(environment: environment)
    try second.wait(for: "as you left it, at")
    second.pty.send("Q")
    #expect(try second.waitForEnd() == 0)
  }
}
