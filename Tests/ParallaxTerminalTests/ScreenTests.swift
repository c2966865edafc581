import Glibc
import ParallaxPage
import ParallaxTerminal
import TerminalEmulator
import Testing

/// Frames painted on a line of their own, and what a terminal makes of the bytes.
@Suite(.serialized) struct ScreenTests {
  private static let styles = StyleTable(
    roles: [
      .variantChanged: Style(
        foreground: Colour(red: 255, green: 0, blue: 0, sixteen: 9, eight: 1), attributes: .bold),
      .variantGone: Style(attributes: [.dim, .strike]),
      .title: Style(background: Colour(red: 0, green: 0, blue: 255, sixteen: 4, eight: 4)),
    ], match: Style(attributes: .reverse), current: Style(attributes: .underline))

  private func frame(_ pty: borrowing Pty, _ rows: [String], role: Role = .text) -> Frame {
    var frame = Frame(size: Size(columns: pty.emulator.columns, rows: pty.emulator.rows))
    for (row, text) in rows.enumerated() {
      for (column, glyph) in text.enumerated() { frame[column, row] = Cell(String(glyph), role: role) }
    }
    return frame
  }

  /// Opens a screen on a line of its own, with a given locale.
  private func open(
    _ terminal: String, columns: Int = 60, rows: Int = 12, locale: String = "C.UTF-8", colours: Bool = true,
    _ body: (Pty, inout Screen) throws -> Void
  ) throws {
    setenv("LC_ALL", locale, 1)
    let pty = try Pty(columns: columns, rows: rows)
    let settings = pty.settings
    do {
      var screen = try Screen(
        allowingColours: colours, input: pty.line, output: pty.line, terminal: terminal)
      try body(pty, &screen)
    }
    try pty.wait(for: "the terminal as it was") { $0.modes == ["25", "7"] }
    #expect(pty.settings == settings)
    #expect(pty.emulator.unknown == [])
  }

  @Test(arguments: ["xterm-256color", "xterm", "vt100", "vt220", "screen", "tmux-256color", "linux", "rxvt"])
  func whatIsDrawnIsShown(terminal: String) throws {
    try open(terminal) { pty, screen in
      #expect(screen.size == Size(columns: 60, rows: 12))
      screen.draw(frame(pty, ["“Parallax” reads", "", "003 │ no point"]), styles: Self.styles)
      try pty.wait(for: "the frame") {
        Array($0.lines.prefix(3)) == ["“Parallax” reads", "", "003 │ no point"]
      }
      #expect(!pty.emulator.modes.contains("25") || terminal.hasPrefix("vt100"))
    }
  }

  /// A small generator of random numbers: the same frames in every run.
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  /// Scrolls, inserts and overwrites at random, with wide and accented characters and every overlay.
  private func change(_ frame: inout Frame, _ dice: inout Dice) {
    let old = frame
    let shift = dice.roll(5) - 2
    for row in 0..<old.size.rows where (0..<old.size.rows).contains(row + shift) {
      for column in 0..<old.size.columns { frame[column, row] = old[column, row + shift] }
    }
    for _ in 0..<dice.roll(6) { write(["漢字", "no point", "é", "   ", "«», x"][dice.roll(5)], on: &frame, &dice) }
  }

  private func write(_ word: String, on frame: inout Frame, _ dice: inout Dice) {
    let role = [Role.text, .variantChanged, .variantGone, .title][dice.roll(4)]
    let overlay = [Overlay.none, .match, .current][dice.roll(3)]
    let row = dice.roll(frame.size.rows)
    var column = dice.roll(frame.size.columns - 10)
    for glyph in word {
      let isWide = "漢字".contains(glyph)
      if frame[column, row].columns == 0 { frame[column - 1, row] = Cell() }
      let end = column + (isWide ? 1 : 0)
      if frame[end, row].columns == 2 { frame[end + 1, row] = Cell() }
      frame[column, row] = Cell(String(glyph), columns: isWide ? 2 : 1, role: role, overlay: overlay)
      if isWide { frame[end, row] = Cell("", columns: 0, role: role, overlay: overlay) }
      column = end + 1
    }
  }

  private func glyphs(_ frame: Frame) -> [[String]] {
    (0..<frame.size.rows).map { row in (0..<frame.size.columns).map { frame[$0, row].glyph } }
  }

  @Test(arguments: ["xterm-256color", "vt100", "screen", "linux"])
  func anyChangeOfFramesIsShown(terminal: String) throws {
    try open(terminal) { pty, screen in
      var dice = Dice(state: 5)
      var next = frame(pty, ["start"])
      for step in 0..<300 {
        change(&next, &dice)
        screen.draw(next, styles: Self.styles)
        let wanted = glyphs(next)
        try pty.wait(for: "step \(step)", seconds: 5) { $0.cells.map { $0.map(\.glyph) } == wanted }
      }
    }
  }

  @Test func colourAndAttributesFollowTheStyle() throws {
    try open("xterm-256color") { pty, screen in
      #expect(screen.capabilities.colours == .palette)
      #expect(screen.capabilities.attributes.isSuperset(of: [.bold, .dim, .italic, .underline, .reverse, .strike]))
      screen.draw(frame(pty, ["red"], role: .variantChanged), styles: Self.styles)
      try pty.wait(for: "red") { $0.cells[0][0].attributes == "1;38;5;196" }
      screen.draw(frame(pty, ["gone"], role: .variantGone), styles: Self.styles)
      try pty.wait(for: "struck and dim") { $0.cells[0][0].attributes == "2;9" }
    }
  }

  @Test func withoutColourOnlyAttributesAreLeft() throws {
    try open("xterm-256color", colours: false) { pty, screen in
      #expect(screen.capabilities.colours == .none)
      screen.draw(frame(pty, ["red"], role: .variantChanged), styles: Self.styles)
      try pty.wait(for: "bold") { $0.cells[0][0].attributes == "1" }
    }
  }

  @Test(arguments: [("xterm", Capabilities.Colours.eight), ("vt100", .none), ("linux", .eight)])
  func capabilitiesFollowTheTerminal(terminal: String, colours: Capabilities.Colours) throws {
    try open(terminal) { _, screen in #expect(screen.capabilities.colours == colours) }
  }

  @Test func anotherThemeIsShownWholly() throws {
    try open("xterm-256color") { pty, screen in
      let picture = frame(pty, ["text"], role: .title)
      screen.draw(picture, styles: Self.styles)
      screen.draw(picture, styles: StyleTable(roles: [:], match: Style(), current: Style()))
      try pty.wait(for: "plain text") { $0.lines[0] == "text" && $0.cells[0][0].attributes == "" }
    }
  }

  @Test func withoutUTF8OnlyASCIIIsSent() throws {
    try open("xterm", locale: "C") { pty, screen in
      #expect(!screen.capabilities.isUTF8)
      screen.draw(frame(pty, ["“no point” │ é —"]), styles: Self.styles)
      try pty.wait(for: "ASCII") { $0.lines[0] == "\"no point\" | e -" }
      #expect(pty.received.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func aClusterOfAnotherWidthThanTheSystemSaysIsReplaced() throws {
    try open("xterm-256color") { pty, screen in
      var picture = frame(pty, ["a..b"])
      picture[1, 0] = Cell("👩\u{200D}👩", columns: 2)
      picture[2, 0] = Cell("", columns: 0)
      picture[10, 0] = Cell("\u{1B}[31m")
      screen.draw(picture, styles: Self.styles)
      try pty.wait(for: "the replacements") { $0.lines[0] == "a\u{FFFD} b      \u{FFFD}" }
    }
  }

  @Test func oneMarkThatMovesCostsFewBytes() throws {
    try open("xterm-256color", columns: 120, rows: 40) { pty, screen in
      var picture = frame(pty, (1...40).map { "  line \($0) stays where it is" })
      picture[0, 5] = Cell("▌", role: .gutterCursor)
      screen.draw(picture, styles: Self.styles)
      try pty.wait(for: "the text") { $0.lines[39].hasSuffix("it is") && $0.lines[5].hasPrefix("▌") }
      let before = pty.received.count
      picture[0, 5] = Cell()
      picture[0, 6] = Cell("▌", role: .gutterCursor)
      screen.draw(picture, styles: Self.styles)
      try pty.wait(for: "the mark") { $0.lines[5].hasPrefix(" ") && $0.lines[6].hasPrefix("▌") }
      #expect((1...40).contains(pty.received.count - before))
    }
  }

  /// What comes but for `woken`: work that other tests of this process have started wakes every screen.
  private static func events(_ screen: inout Screen, atMost milliseconds: Int? = nil) -> [ScreenEvent] {
    while true {
      let events = screen.wait(atMost: milliseconds)
      if events != [.woken] { return events.filter { $0 != .woken } }
    }
  }

  @Test func keysArriveAndAResizeIsAKey() throws {
    try open("xterm-256color") { pty, screen in
      pty.send("j\u{1B}[B")
      #expect(Self.events(&screen) == [.key(.character("j")), .key(.down)])
      pty.resize(columns: 33, rows: 7)
      kill(getpid(), SIGWINCH)
      #expect(Self.events(&screen) == [.key(.resize(columns: 33, rows: 7))])
      screen.draw(frame(pty, ["small"]), styles: Self.styles)
      try pty.wait(for: "the small picture") { $0.lines[0] == "small" }
      Screen.wake()
      #expect(screen.wait() == [.woken])
    }
  }

  @Test func whoeverWaitsForALimitedTimeGetsNothingOrWhatComes() throws {
    try open("xterm-256color") { pty, screen in
      #expect(Self.events(&screen, atMost: 1) == [])
      #expect(Self.events(&screen, atMost: -5) == [])
      // A lone ESC is a key after its own time only.
      pty.send("\u{1B}")
      var events: [ScreenEvent] = []
      for _ in 0..<100 where events.isEmpty { events = Self.events(&screen, atMost: 10_000) }
      #expect(events == [.key(.escape)])
      pty.send("j")
      #expect(Self.events(&screen, atMost: 10_000) == [.key(.character("j"))])
    }
  }

  @Test func aSignalEndsItWithItsStatus() throws {
    try open("xterm-256color") { _, screen in
      kill(getpid(), SIGTERM)
      #expect(Self.events(&screen) == [.ended(status: 143)])
    }
  }

  @Test func aScreenIsRefusedWhereItCannotBe() throws {
    let pty = try Pty(columns: 80, rows: 24)
    #expect(problem(pty, "dumb") == .noCursorAddressing)
    #expect(problem(pty, "no-such-terminal") == .unknownTerminal)
    #expect(problem(pty, "") == .unknownTerminal)
    pty.pump(milliseconds: 50)
    #expect(pty.received.isEmpty)
    let file = Glibc.open("/dev/null", O_RDWR)
    defer { close(file) }
    #expect(throws: ScreenProblem.notATerminal) { _ = try Screen(input: 0, output: file, terminal: "xterm") }
  }

  private func problem(_ pty: Pty, _ terminal: String) -> ScreenProblem? {
    do {
      _ = try Screen(input: pty.line, output: pty.line, terminal: terminal)
      return nil
    } catch { return error }
  }
}
