import TerminalEmulator
import Testing

/// How far long work is, on a terminal that somebody looks at.
@Suite(.serialized) struct ProgressTests {
  /// What stands on the terminal at the end, and all that was sent to it.
  private func run(_ line: String, _ reports: GeneratedReports) throws -> (screen: String, sent: String) {
    let command = ["/bin/sh", "-c", line, RunningProgram.path, reports.folder]
    let program = try RunningProgram(command, environment: ["HOME": reports.folder])
    #expect(try program.waitForEnd() == 0)
    return (program.pty.emulator.text, String(decoding: program.pty.received, as: UTF8.self))
  }

  @Test func longWorkShowsItAndLeavesNothingBehind() throws {
    let reports = try GeneratedReports(events: 1, reports: 40, sentences: 60)
    let (screen, sent) = try run("\"$0\" collate \"$1\" > /dev/null", reports)
    #expect(sent.contains("\rparallax: collating 40 files"))
    #expect(screen.split(whereSeparator: \.isWhitespace).isEmpty)

    let quiet = try run("\"$0\" collate --quiet \"$1\" > /dev/null", reports)
    #expect(quiet.sent == "")

    let piped = try run("\"$0\" collate \"$1\" 2>&1 > /dev/null | cat", reports)
    #expect(piped.sent == "")
    withExtendedLifetime(reports) {}
  }

  @Test func shortWorkSaysNothing() throws {
    let reports = try GeneratedReports(events: 1, reports: 1, sentences: 2)
    let short = try run("\"$0\" collate \"$1\" > /dev/null", reports)
    #expect(short.sent == "")
    withExtendedLifetime(reports) {}
  }
}
