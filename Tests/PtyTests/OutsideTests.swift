import Foundation
import TerminalEmulator
import Testing

/// The editor in the program's place on the terminal.
@Suite(.serialized) struct OutsideTests {
  @Test func theEditorHasTheTerminalAndGivesItBack() throws {
    let program = try RunningProgram(environment: [
      "EDITOR": "sh -c 'echo; echo \"edits <$1>\"; read x' x", "VISUAL": " ",
    ])
    try program.wait(for: "5 reports")
    program.pty.send("/Biden\r")
    try program.wait(for: "1 of ")
    program.pty.send("e")
    try program.wait(for: "edits <+")
    program.pty.send("\r")
    try program.wait(for: "5 reports")
    program.pty.send("q")
    #expect(try program.waitForEnd() == 0)
    #expect(program.pty.settings == program.settingsBefore)
  }

  @Test func anEditorThatIsNotThereIsSaid() throws {
    let program = try RunningProgram(environment: ["EDITOR": "/nonexistent/editor -w"])
    try program.wait(for: "5 reports")
    program.pty.send("e")
    try program.wait(for: "/nonexistent/editor -w ended with status 127")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func theEvidenceGoesToTheTerminalOnceTheReaderAgrees() throws {
    let program = try RunningProgram()
    try program.wait(for: "5 reports")
    program.pty.send("y")
    try program.wait(for: "copy through the terminal (OSC 52)")
    program.pty.send("y")
    try program.wait(for: "lines given to the terminal's clipboard")
    #expect(program.pty.emulator.text.contains("5 reports"))
    let command = try #require(program.pty.emulator.commands.first)
    let bytes = try #require(Data(base64Encoded: String(command.dropFirst("52;c;".count))))
    #expect(command.hasPrefix("52;c;") && program.pty.emulator.commands.count == 1)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("Headlines, base 003\n\n"))
    let year = ISO8601DateFormatter().string(from: Date()).prefix(4)
    #expect(text.contains(/\n\nParallax \d+\.\d+\.\d+, \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n$/))
    #expect(text.contains(", \(year)-"))
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }
}
