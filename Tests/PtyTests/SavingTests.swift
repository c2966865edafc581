import Foundation
import TerminalEmulator
import Testing

/// Files that are written from the screen.
@Suite(.serialized) struct SavingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("saving-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func start(_ options: String = "") throws -> RunningProgram {
    let line = "cd \"$1\" && exec \"$0\" \(options) \"$2\""
    let program = try RunningProgram(
      ["/bin/sh", "-c", line, RunningProgram.path, folder.path, RunningProgram.seeds],
      environment: ["HOME": folder.path])
    try program.wait(for: "5 reports")
    return program
  }

  private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

  private func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
  }

  @Test func aPageAStoryAndEvidenceAreSavedAndNothingIsReplacedUnasked() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try start()
    program.pty.send("S")
    try program.wait(for: "[page]")
    program.pty.send("\r\u{15}page.txt\r")
    try program.wait(for: "saved as page.txt")
    let page = text("page.txt")
    #expect(page.hasPrefix("U.S. rejects Putin’s suggestion") && page.contains("\n  30  003 "))
    #expect(page.contains(/\n\nParallax \d[^\n]*Z\n$/))

    program.pty.send("jjjS")
    try program.wait(for: "[page]")
    program.pty.send("l\r\u{15}page.txt\r")
    try program.wait(for: "y replaces what is there, another key leaves it: page.txt")
    program.pty.send("n")
    try program.wait(for: "nothing is saved")
    #expect(text("page.txt") == page)
    program.pty.send(":w page.txt\r")
    try program.wait(for: "y replaces what is there, another key leaves it: page.txt")
    program.pty.send("y")
    try program.wait(for: "saved as page.txt")

    program.pty.send(":export csv ~/facts.csv\r")
    try program.wait(for: "saved as ~/facts.csv")
    #expect(text("facts.csv").contains("8171372154bfe84313ee9b99f128244a32f660b7eef1570d40ab7fd958a0e3ba"))
    program.pty.send(":save nowhere/a.txt\r")
    try program.wait(for: "not saved: nowhere/a.txt: No such file or directory")
    #expect(names.filter { !$0.hasPrefix(".") } == ["facts.csv", "page.txt"])
    // What was asked for is there, though the program is left at once.
    program.pty.send(":w last.csv\rQ")
    #expect(try program.waitForEnd() == 0)
    #expect(text("last.csv") == text("facts.csv"))
    #expect(program.pty.settings == program.settingsBefore)
  }

  @Test func aSecureRunWritesNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = try start("--secure")
    program.pty.send("S")
    try program.wait(for: "not in a secure run")
    program.pty.send(":w a.txt\r")
    try program.wait(for: "not in a secure run")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    #expect(names.filter { !$0.hasPrefix(".") } == [])
  }
}
