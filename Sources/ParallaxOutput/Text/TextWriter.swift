public import ParallaxPage

/// Prints a page's lines one after the other, its heads first, with or without escape sequences.
public struct TextWriter {
  private let styles: StyleTable
  private let colours: Capabilities.Colours

  /// Plain text.
  public init() {
    self.init(styles: StyleTable(roles: [:], match: Style(), current: Style()), colours: .none)
  }

  /// Text with the colours and attributes of a theme as SGR sequences (ECMA-48).
  public init(styles: StyleTable, colours: Capabilities.Colours) {
    self.styles = styles
    self.colours = colours
  }

  /// The page as UTF-8; no line ends in spaces.
  public func bytes(of page: Page) -> [UInt8] {
    var output: [UInt8] = []
    for line in page.heads + page.lines {
      append(line, to: &output)
      output.append(UInt8(ascii: "\n"))
    }
    return output
  }

  /// Neighbours of one look share one sequence.
  private func append(_ line: PageLine, to output: inout [UInt8]) {
    var look = ""
    for run in Self.withoutTrailingSpaces(line.runs) {
      let wanted = SelectGraphicRendition.parameters(for: styles.style(run.role, .none), colours: colours)
      if wanted != look {
        if !look.isEmpty { output.append(contentsOf: "\u{1B}[0m".utf8) }
        if !wanted.isEmpty { output.append(contentsOf: "\u{1B}[\(wanted)m".utf8) }
        look = wanted
      }
      output.append(contentsOf: run.text.utf8)
    }
    if !look.isEmpty { output.append(contentsOf: "\u{1B}[0m".utf8) }
  }

  private static func withoutTrailingSpaces(_ runs: [Run]) -> [Run] {
    var runs = runs
    while var last = runs.popLast() {
      while last.text.last == " " { last.text.removeLast() }
      if !last.text.isEmpty { return runs + [last] }
    }
    return []
  }
}
