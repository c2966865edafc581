import Foundation
import TerminalEmulator
import Testing

/// Input of which the first picture shows one report, before it is collated.
@Suite(.serialized) struct AwaitedInputTests {
  private func start(_ reports: GeneratedReports) throws -> RunningProgram {
    try RunningProgram([RunningProgram.path, reports.folder], columns: 100, rows: 30)
  }

  /// Of little input keys wait for the collation, however early they come: else the report that shows first would stay.
  @Test func keysBeforeTheFirstPictureAreOfTheCollation() throws {
    let program = try RunningProgram(columns: 100, rows: 30)
    program.pty.send("G")
    try program.wait(for: "base 003")
    program.pty.send("q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func whoeverWaitsGetsTheStories() throws {
    let reports = try GeneratedReports(events: 3, reports: 4, sentences: 60)
    defer { withExtendedLifetime(reports) {} }
    let program = try start(reports)
    try program.pty.wait(for: "the stories") { $0.text.contains("3 stories") && $0.text.contains("Event 2") }
    program.pty.send("\r")
    try program.wait(for: "base e0r")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func whoeverReadsStaysAndIsToldOfTheStories() throws {
    let reports = try GeneratedReports(events: 2, reports: 10, sentences: 220)
    defer { withExtendedLifetime(reports) {} }
    let program = try start(reports)
    try program.wait(for: "aligning 20 reports")
    #expect(program.pty.emulator.text.contains("1 of 20 reports"))
    try program.pty.wait(for: "how far it is") { $0.text.contains(/reports, [1-9][0-9]* %/) }
    program.pty.send("  ")
    try program.pty.wait(for: "the stories offered", seconds: 300) { $0.text.contains("2 stories; Esc lists them") }
    #expect(program.pty.emulator.text.contains("base e0r0"))
    program.pty.send("\u{1B}")
    try program.wait(for: "20 reports")
    program.pty.send("q")
    #expect(try program.waitForEnd() == 0)
  }

  /// The work would take minutes.
  @Test(arguments: [nil, (SIGTERM, 143), (SIGHUP, 129)] as [(number: Int32, status: Int32)?])
  func itEndsAtOnceThoughTheWorkGoesOn(signal: (number: Int32, status: Int32)?) throws {
    let reports = try GeneratedReports(events: 4, reports: 36, sentences: 300)
    defer { withExtendedLifetime(reports) {} }
    let program = try start(reports)
    try program.wait(for: "aligning 144 reports")
    if let signal { program.signal(signal.number) } else { program.pty.send("Q") }
    #expect(try program.waitForEnd() == signal?.status ?? 0)
    #expect(program.pty.settings == program.settingsBefore)
    #expect(program.pty.emulator.modes == ["25", "7"])
  }

  @Test(arguments: ["Q", "\u{1B}jQ"]) func whatIsLeftOutIsSaidThoughTheWorkIsStopped(keys: String) throws {
    let reports = try GeneratedReports(events: 4, reports: 36, sentences: 300)
    defer { withExtendedLifetime(reports) {} }
    try reports.add("zeros.txt", [UInt8](repeating: 0, count: 1000))
    let program = try start(reports)
    try program.wait(for: "aligning 145 reports")
    program.pty.send(keys)
    #expect(try program.waitForEnd() == 2)
    #expect(program.pty.emulator.text.contains("zeros.txt: not a text file"))
  }
}

/// What is looked for in a large story while the reader goes on.
@Suite(.serialized) struct InquiryTests {
  @Test func findingsAndQuotationsComeWhenTheyAreFound() throws {
    let reports = try GeneratedReports(events: 1, reports: 10, sentences: 200)
    defer { withExtendedLifetime(reports) {} }
    let told = try String(contentsOfFile: "\(reports.folder)/e0r1.txt", encoding: .utf8)
    let said = "The mayor said: “We have never seen a winter like this one.”"
    let quoted = told.replacing("\n\n", with: "\n\n\(said)\n\n", maxReplacements: 2)
    try reports.add("quoted.txt", Array(quoted.utf8))
    let program = try RunningProgram([RunningProgram.path, reports.folder], columns: 100, rows: 30)
    try program.pty.wait(for: "all reports") { $0.text.contains("11 reports   base ") }
    program.pty.send("\"")
    try program.wait(for: "“We have never seen a winter like this one.”")
    program.pty.send("q")
    try program.pty.wait(for: "the text") { $0.text.contains("11 reports   base ") }
    program.pty.send("5")
    try program.pty.wait(for: "the list of findings") { $0.text.contains("Facts that differ: ") }
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
