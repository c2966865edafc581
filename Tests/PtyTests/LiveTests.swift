import Glibc
import TerminalEmulator
import Testing

/// Files that change while they are read.
@Suite(.serialized) struct LiveTests {
  @Test func changesAreNoticedAndReadOnDemand() throws {
    let folder = try LiveFolder()
    defer { withExtendedLifetime(folder) {} }
    folder.write("a_one.txt", LiveFolder.text("on Monday"))
    folder.write("b_two.txt", LiveFolder.text("on Monday morning"))
    let program = try RunningProgram([RunningProgram.path, folder.path], columns: 100, rows: 30)
    try program.wait(for: "2 reports")

    folder.write("b_two.txt", LiveFolder.text("by night"))
    try program.wait(for: "b has changed; R reads again")
    #expect(program.pty.emulator.text.contains("morning"))
    program.pty.send("R")
    try program.wait(for: "read again: b has changed")
    try program.pty.wait(for: "the new words") { !$0.text.contains("morning") && $0.text.contains("night") }

    folder.write("c_three.txt", LiveFolder.text("on Monday"))
    try program.wait(for: "1 report is new; R reads again")
    #expect(program.pty.emulator.text.contains("2 reports"))
    program.pty.send("R")
    try program.wait(for: "3 reports")

    folder.remove("c_three.txt")
    try program.wait(for: "c is gone; R reads again")
    folder.write("c_three.txt", LiveFolder.text("on Monday"))
    try program.pty.wait(for: "the offer withdrawn") { !$0.text.contains("is gone") }
    program.pty.send("R")
    try program.wait(for: "the files are as they were")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
  }

  @Test func aNamedFileThatIsReplacedIsNoticedToo() throws {
    let folder = try LiveFolder()
    defer { withExtendedLifetime(folder) {} }
    folder.write("a.txt", LiveFolder.text("on Monday"))
    folder.write("b.txt", LiveFolder.text("on Sunday"))
    let program = try RunningProgram(
      [RunningProgram.path, "\(folder.path)/a.txt", "\(folder.path)/b.txt"], columns: 100, rows: 30)
    try program.wait(for: "2 reports")
    folder.write("other.txt", "nothing to do with it")
    folder.write("b.new", LiveFolder.text("on Friday"))
    rename("\(folder.path)/b.new", "\(folder.path)/b.txt")
    try program.wait(for: "b has changed; R reads again")
    folder.remove("a.txt")
    folder.remove("b.txt")
    try program.wait(for: "2 reports are gone")
    program.pty.send("R")
    try program.wait(for: "no report can be read there now; these stay")
    #expect(program.pty.emulator.text.contains("Monday"))
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    folder.remove("other.txt")
  }
}

/// A folder of reports that a test changes; it goes with the value.
private final class LiveFolder {
  let path: String
  private var names: Set<String> = []

  init() throws {
    var template = Array("/tmp/parallax-live-XXXXXX".utf8CString)
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  static func text(_ when: String) -> String {
    """
    Old bridge closed after flood

    The old stone bridge in Halle was closed \(when) after the worst flood in twenty years, Mayor Anna Weber said.

    Divers found cracks in two of the five piers. Engineers will inspect the bridge again on Friday.

    """
  }

  func write(_ name: String, _ text: String) {
    names.insert(name)
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    _ = Array(text.utf8).withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func remove(_ name: String) { unlink("\(path)/\(name)") }

  deinit {
    for name in names { remove(name) }
    rmdir(path)
  }
}
