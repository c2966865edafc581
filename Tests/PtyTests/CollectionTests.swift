import Foundation
import TerminalEmulator
import Testing

/// A folder of so many reports that it opens as the list of its stories.
@Suite(.serialized) struct CollectionTests {
  /// A folder of reports, and one for what the program keeps.
  private struct Place {
    let reports: GeneratedReports
    let home: String

    init(events: Int = 50) throws {
      reports = try GeneratedReports(events: events, reports: 4, sentences: 10)
      home = FileManager.default.temporaryDirectory.path + "/collection-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    }

    func start(_ arguments: [String] = []) throws -> RunningProgram {
      try RunningProgram(
        [RunningProgram.path, reports.folder] + arguments, columns: 100, rows: 30,
        environment: ["XDG_DATA_HOME": "\(home)/data", "XDG_STATE_HOME": "\(home)/state", "HOME": home])
    }

    func remove() { try? FileManager.default.removeItem(atPath: home) }
  }

  /// All stories are listed.
  private func waitForList(_ program: RunningProgram) throws {
    try program.pty.wait(for: "the list", seconds: 60) {
      $0.text.contains("50 stories, 200 reports") && !$0.text.contains("…  ")
    }
  }

  @Test func itOpensAsAListAndAgainFromItsIndex() throws {
    let place = try Place()
    defer { place.remove() }
    for run in 0..<2 {
      let program = try place.start()
      try waitForList(program)
      #expect(program.pty.emulator.text.contains(run == 0 ? "50 unread" : "49 unread"))
      try program.wait(for: " share  ")
      program.pty.send("\r")
      try program.wait(for: "4 reports   base e")
      program.pty.send("q")
      try program.wait(for: "49 unread")
      program.pty.send("/")
      try program.wait(for: "/")
      program.pty.send("told by 3\r")
      try program.wait(for: "reports of 50 stories")
      program.pty.send("\r")
      try program.wait(for: "4 reports   base e")
      program.pty.send("q")
      try program.wait(for: "reports of 50 stories")
      program.pty.send("q")
      try program.wait(for: "50 stories, 200 reports")
      program.pty.send("q")
      #expect(try program.waitForEnd() == 0)
      let folder = "\(place.home)/data/parallax/index"
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains { $0.hasSuffix(".db") })
    }
  }

  private func joinFirstTwo(_ program: RunningProgram) throws {
    program.pty.send("t")
    try program.wait(for: "1 tagged")
    program.pty.send("t")
    try program.wait(for: "2 tagged")
    program.pty.send("L")
  }

  @Test func joinedStoriesStayJoined() throws {
    let place = try Place()
    defer { place.remove() }
    let program = try place.start()
    try waitForList(program)
    try joinFirstTwo(program)
    try program.wait(for: "joined 8 reports in one story")
    try program.wait(for: "49 stories, 200 reports")
    // It is kept though the reader leaves at once.
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    let again = try place.start()
    try again.pty.wait(for: "the joined story") { $0.text.contains("49 stories, 200 reports") }
    again.pty.send("u")
    try again.wait(for: "50 stories, 200 reports")
    again.pty.send("q")
    #expect(try again.waitForEnd() == 0)
  }

  /// Two events that are one story are read for the groups that they share little with.
  @Test func aMixedStoryIsDividedAsProposed() throws {
    let place = try Place()
    defer { place.remove() }
    let program = try place.start()
    try waitForList(program)
    try joinFirstTwo(program)
    try program.wait(for: "49 stories, 200 reports")
    program.pty.send("D")
    try program.wait(for: "proposed: 2 groups, by what they share")
    program.pty.send("\r")
    try program.wait(for: "divided 8 reports into 2 stories")
    program.pty.send("Q")
    #expect(try program.waitForEnd() == 0)
    let again = try place.start()
    try again.pty.wait(for: "the divided stories") { $0.text.contains("50 stories, 200 reports") }
    again.pty.send("u")
    try again.wait(for: "49 stories, 200 reports")
    again.pty.send("q")
    #expect(try again.waitForEnd() == 0)
  }

  /// New files are taken in when they are asked for, and without an index nothing is kept.
  @Test func withoutAnIndexNothingIsKept() throws {
    let place = try Place()
    defer { place.remove() }
    let program = try place.start(["--no-index"])
    try waitForList(program)
    try place.reports.add("late.txt", Array("A late report\n\nNothing of it was told before by anybody.\n".utf8))
    program.pty.send("jR")
    try program.pty.wait(for: "the late report") { $0.text.contains("1 story more") || $0.text.contains("51 stories") }
    program.pty.send("q")
    #expect(try program.waitForEnd() == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(place.home)/data/parallax/index"))
  }

  @Test func itEndsAtOnceThoughReadingGoesOn() throws {
    let place = try Place(events: 400)
    defer { place.remove() }
    let program = try place.start()
    try program.wait(for: "stories")
    program.pty.send("q")
    #expect(try program.waitForEnd() == 0)
    #expect(program.pty.settings == program.settingsBefore)
  }
}
