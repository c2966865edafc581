import Foundation
import TerminalEmulator
import Testing

/// The program is killed while notes are written: at any moment what it said it had noted is there.
@Suite(.serialized) struct KillTests {
  /// `PARALLAX_KILLS=500` kills it more often.
  private static let kills = ProcessInfo.processInfo.environment["PARALLAX_KILLS"].flatMap { Int($0) } ?? 20
  /// Notes in a round, each on another passage.
  private static let most = 7
  /// Microseconds within which it is killed while it takes another, at moments that are the same in every run.
  private static let span = 40_000

  private struct Document: Decodable {
    struct Note: Decodable { let text: String }
    let notes: [Note]
  }

  @Test func whatWasShownAsNotedIsThereAfterAKillAtAnyMoment() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/parallax-kills-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var known = 0
    for round in 0..<Self.kills {
      // A store takes the notes of two rounds: the first is killed while it is made, too.
      let environment = ["XDG_STATE_HOME": "\(folder)/\(round / 2)"]
      if round % 2 == 0 { known = 0 }
      let shown = try writeUntilKilled(round, after: known, environment)
      let notes = try notes(environment)
      #expect(notes.count >= known + shown, "round \(round): \(known) were known, \(shown) shown as noted")
      let own = notes.filter { $0.hasPrefix("\(round).") }
      #expect(own.sorted() == (0..<own.count).map { String(format: "%d.%02d", round, $0) })
      known = notes.count
      try? FileManager.default.removeItem(atPath: "\(folder)/\(round / 2 - 1)")
    }
  }

  /// How many notes it says it has taken when it is killed.
  private func writeUntilKilled(_ round: Int, after known: Int, _ environment: [String: String]) throws -> Int {
    let program = try RunningProgram(environment: environment)
    try program.wait(for: "5 reports")
    program.pty.send("g" + String(repeating: "}", count: round % 2 * Self.most))
    var shown = 0
    for number in 0..<round % Self.most {
      program.pty.send(Self.keys(round, number))
      try program.wait(for: "noted; \(known + number + 1) note")
      shown += 1
    }
    // One more is under way.
    program.pty.send(Self.keys(round, shown))
    usleep(UInt32(round * 7_919 % Self.span))
    program.signal(SIGKILL)
    _ = try? program.waitForEnd(reading: false)
    return shown
  }

  private static func keys(_ round: Int, _ number: Int) -> String {
    "}a\u{15}" + String(format: "%d.%02d", round, number) + "\r"
  }

  private func notes(_ environment: [String: String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: RunningProgram.path)
    process.arguments = ["notes", RunningProgram.seeds, "--format", "json"]
    process.environment = environment
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try JSONDecoder().decode(Document.self, from: bytes).notes.map(\.text)
  }
}
