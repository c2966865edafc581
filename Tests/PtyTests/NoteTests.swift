import Foundation
import TerminalEmulator
import Testing

/// Notes written at the terminal outlive any end of the program.
@Suite(.serialized) struct NoteTests {
  /// `PARALLAX_KILLS=500` kills the program more often.
  private static let kills = ProcessInfo.processInfo.environment["PARALLAX_KILLS"].flatMap { Int($0) } ?? 6

  @Test func noNoteThatWasShownAsSavedIsLostByAKill() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/parallax-notes-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = ["XDG_STATE_HOME": folder]
    for number in 1...Self.kills {
      let program = try RunningProgram(environment: environment)
      try program.wait(for: "5 reports")
      // Another passage each time, so that no note takes the place of another.
      program.pty.send("g" + String(repeating: "}", count: number % 25) + "a\u{15}note \(number)\r")
      try program.wait(for: "noted")
      program.signal(SIGKILL)
      _ = try? program.waitForEnd()
    }
    let list = try RunningProgram(
      [RunningProgram.path, "notes", RunningProgram.seeds], columns: 300, rows: 200, environment: environment)
    for number in max(1, Self.kills - 23)...Self.kills { try list.wait(for: "note: note \(number)") }
    #expect(try list.waitForEnd() == 0)
  }

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
}
