import Foundation
import TerminalEmulator
import Testing

/// The list of bad inputs, on the screen and in print: the program opens what there is to open, answers keys, ends
/// with the status that says whether something was left out, and lets no sequence of a report or a name through.
@Suite(.serialized) struct BadInputTests {
  private func marks(in bytes: [UInt8]) -> [String] {
    let data = Data(bytes)
    return BadInput.marks.filter { data.range(of: Data($0)) != nil }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: BadInput.all) func theScreenIsSafe(_ input: BadInput) throws {
    let folder = try BadInputFolder(input)
    let program = try RunningProgram([RunningProgram.path, folder.path], columns: 100, rows: 30)
    try program.pty.wait(for: "a picture") { $0.text.contains("report") }
    program.pty.send("jjjj  Gkkk|jj|jI\u{1B}Q")
    #expect(try program.waitForEnd() == input.status)
    #expect(marks(in: program.pty.received) == [])
    #expect(program.pty.emulator.unknown == [])
    #expect(program.pty.settings == program.settingsBefore)
  }

  @Test(arguments: BadInput.all) func printIsSafe(_ input: BadInput) throws {
    let folder = try BadInputFolder(input)
    let command = [RunningProgram.path, "collate", "--no-corrections", folder.path]
    let program = try RunningProgram(command, columns: 100, rows: 30)
    #expect(try program.waitForEnd() == input.status)
    #expect(marks(in: program.pty.received) == [])
    #expect(program.pty.emulator.text.contains("x.txt: ") == (input.status != 0))
  }
}
