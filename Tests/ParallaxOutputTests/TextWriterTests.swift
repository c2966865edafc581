import ParallaxPage
import ParallaxSettings
import Testing

@testable import ParallaxOutput

@Suite struct TextWriterTests {
  private let red = Colour(red: 255, green: 0, blue: 0, sixteen: 9, eight: 1)

  private func page(_ runs: [(String, Role)]...) -> Page {
    Page(lines: runs.map { PageLine(runs: $0.map { Run($0.0, $0.1, columns: $0.0.count) }) })
  }

  private func text(_ writer: TextWriter, _ page: Page) -> String {
    String(decoding: writer.bytes(of: page), as: UTF8.self)
  }

  private func coloured(_ style: Style, _ colours: Capabilities.Colours) -> String {
    let styles = StyleTable(roles: [.variantChanged: style], match: Style(), current: Style())
    return text(TextWriter(styles: styles, colours: colours), page([("a ", .text), ("b", .variantChanged)]))
  }

  @Test func plainTextIsTheLinesWithoutTrailingSpaces() {
    let page = page([("  1  ", .number), ("x  ", .text), ("   ", .text)], [("   ", .text)], [("y", .text)])
    #expect(text(TextWriter(), page) == "  1  x\n\ny\n")
  }

  @Test func headsComeFirst() {
    let head = PageLine(runs: [Run("head", .siglum, columns: 4)])
    let body = PageLine(runs: [Run("body", .text, columns: 4)])
    #expect(text(TextWriter(), Page(lines: [body], heads: [head])) == "head\nbody\n")
  }

  @Test func withoutColoursNotEvenAttributesAreWritten() {
    #expect(coloured(Style(foreground: red, attributes: .bold), .none) == "a b\n")
  }

  @Test(arguments: [
    (Capabilities.Colours.eight, "1;31;41"), (.sixteen, "1;91;101"), (.palette, "1;38;5;196;48;5;196"),
    (.direct, "1;38;2;255;0;0;48;2;255;0;0"),
  ])
  func coloursAreWhatTheTerminalCanShow(colours: Capabilities.Colours, parameters: String) {
    let style = Style(foreground: red, background: red, attributes: .bold)
    #expect(coloured(style, colours) == "a \u{1B}[\(parameters)mb\u{1B}[0m\n")
  }

  @Test func neighboursOfOneLookShareASequence() {
    let styles = StyleTable(
      roles: [.variantChanged: Style(attributes: .bold), .headline: Style(attributes: .bold)], match: Style(),
      current: Style())
    let page = page([("a", .headline), (" ", .variantChanged), ("b", .variantChanged), ("c", .text), ("d", .headline)])
    let expected = "\u{1B}[1ma b\u{1B}[0mc\u{1B}[1md\u{1B}[0m\n"
    #expect(text(TextWriter(styles: styles, colours: .sixteen), page) == expected)
  }

  @Test func greysComeFromTheRampAndCubeColoursFromTheCube() {
    let grey = Colour(red: 128, green: 128, blue: 128, sixteen: 8, eight: 0)
    #expect(coloured(Style(foreground: grey), .palette).contains("[38;5;244m"))
    let orange = Colour(red: 255, green: 135, blue: 0, sixteen: 11, eight: 3)
    #expect(coloured(Style(foreground: orange), .palette).contains("[38;5;208m"))
  }

  @Test(arguments: [
    (ColourChoice.auto, false, "xterm-256color", "", Capabilities.Colours.none),
    (.never, true, "xterm-256color", "truecolor", .none),
    (.auto, true, "xterm-256color", "", .palette),
    (.auto, true, "xterm", "", .sixteen),
    (.auto, true, "xterm", "24bit", .direct),
    (.always, false, "xterm-direct", "", .direct),
    (.always, false, "", "", .eight),
  ])
  func printedTextHasColourWhereItIsWanted(
    choice: ColourChoice, isTerminal: Bool, term: String, colorterm: String, expected: Capabilities.Colours
  ) {
    let colours = Capabilities.Colours(choice, isTerminal: isTerminal, term: term, colorterm: colorterm)
    #expect(colours == expected)
  }
}
