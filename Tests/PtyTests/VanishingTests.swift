import Foundation
import TerminalEmulator
import Testing

/// Files that are not what they were while the program reads and shows them, and more than it reads.
@Suite(.serialized) struct VanishingTests {
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/vanishing-\(UUID().uuidString)"

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for name in ["a", "b"] { try write("The mayor rejected the offer.\n\nThree people said so.\n", to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
      try text.write(toFile: "\(path)/\(name).txt", atomically: false, encoding: .utf8)
    }
  }

  private func start(_ folder: Folder, _ options: [String] = []) throws -> RunningProgram {
    try RunningProgram([RunningProgram.path] + options + [folder.path], columns: 140, rows: 30)
  }

  private func expectGoodEnd(_ program: RunningProgram, status: Int32 = 0) throws {
    program.pty.send("Q")
    #expect(try program.waitForEnd() == status)
    #expect(program.pty.emulator.modes == ["25", "7"])
    #expect(program.pty.settings == program.settingsBefore)
  }

  @Test func aFolderMayGo() throws {
    let folder = try Folder()
    let program = try start(folder)
    try program.wait(for: "2 reports")
    try FileManager.default.removeItem(atPath: folder.path)
    try program.wait(for: "R reads again")
    program.pty.send("R")
    try program.wait(for: "no report can be read there now; these stay")
    try expectGoodEnd(program)
  }

  @Test(arguments: [0, 1, 400_000]) func aFileMayShrinkAndGrow(lines: Int) throws {
    let text = String(repeating: "more and more\n\n", count: lines)
    let folder = try Folder()
    let program = try start(folder)
    try program.wait(for: "2 reports")
    try folder.write(text, to: "b")
    try program.wait(for: "R reads again")
    program.pty.send("RjG")
    program.pty.pump(milliseconds: 200)
    try expectGoodEnd(program)
  }

  @Test(arguments: [
    ("x", 5_000_000, "larger than 4 MB", "--max-size"),
    ("A line.\n", 110_000, "more than 100000 lines", "--max-lines"),
  ])
  func whatIsTooLargeIsNamedWithItsLimit(text: String, times: Int, words: String, option: String) throws {
    let folder = try Folder()
    try folder.write(String(repeating: text, count: times), to: "c")
    let program = try start(folder)
    try program.wait(for: "2 reports")
    try expectGoodEnd(program, status: 2)
    let received = String(decoding: program.pty.received, as: UTF8.self)
    #expect(received.contains(words) && received.contains(option))
  }

  @Test func aLargeFileOpensAtOnceAndIsReadToItsEnd() throws {
    let folder = try Folder()
    for name in ["a", "b"] { try FileManager.default.removeItem(atPath: "\(folder.path)/\(name).txt") }
    let lines = (0..<10_000).map { "Line \($0) of a long report.\n" }
    try folder.write(lines.joined(separator: "\n"), to: "long")
    let program = try start(folder)
    try program.wait(for: "Line 1 of")
    program.pty.send("j")
    try program.pty.wait(for: "the whole", seconds: 60) { $0.text.contains("of 9999") || $0.text.contains("of 10000") }
    program.pty.send("G")
    try program.wait(for: "Line 9999 of")
    try expectGoodEnd(program)
  }

  @Test func escStopsAligning() throws {
    let reports = try GeneratedReports(events: 1, reports: 60, sentences: 400)
    defer { withExtendedLifetime(reports) {} }
    let program = try RunningProgram([RunningProgram.path, reports.folder], columns: 140, rows: 30)
    try program.wait(for: "aligning 60 reports")
    program.pty.send("\u{1B}")
    try program.wait(for: "aligning was stopped; R begins again")
    #expect(program.isAtRest())
    program.pty.send("R")
    try program.wait(for: "aligning 60 reports")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
