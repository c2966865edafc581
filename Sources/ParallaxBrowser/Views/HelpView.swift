import ParallaxPage

/// The keys that count where the reader was, made from the key table, and what the text's looks mean.
enum HelpView {
  struct State: Sendable {
    private let all: [KeyList.Line]
    private(set) var lines: [KeyList.Line]
    private(set) var filter = ""
    var viewport = Viewport()

    init(_ bindings: KeyBindings, context: Context, rows: Int) {
      all = KeyList(bindings, in: context).lines + [.blank] + KeyList(bindings, in: .prompt).lines
      lines = all
      fit(rows: rows)
    }

    mutating func fit(rows: Int) { viewport.fit(height: rows, count: lines.count) }

    /// Shows the lines that hold `words` alone; whether there are any. No words show all.
    @discardableResult
    mutating func search(for words: String) -> Bool {
      let folded = FoldedText(words).trimmed
      let found = folded.isEmpty ? all : all.filter { Self.holds($0, folded) }
      if found.isEmpty { return false }
      filter = folded.isEmpty ? "" : words
      lines = found
      let rows = viewport.height
      viewport = Viewport()
      fit(rows: rows)
      return true
    }

    private static func holds(_ line: KeyList.Line, _ words: ArraySlice<UInt8>) -> Bool {
      guard case .key(let keys, let text, let action) = line else { return false }
      return !FoldedText("\(keys) \(text) \(action.rawValue)").places(of: words).isEmpty
    }

    var position: String { "\(viewport.cursor + 1) of \(viewport.count)" }
  }

  private static let keysColumn: Column = 2
  private static let wordsColumn: Column = 20

  static func draw(_ browser: Browser, on canvas: inout Canvas) {
    guard let help = browser.help else { return }
    let width = browser.size.columns
    let title = help.filter.isEmpty ? "Keys" : "Keys with “\(help.filter)”"
    canvas.put(canvas.cut(title, to: width - 2), .title, at: 1, 0)
    canvas.rule(row: 1, columns: 0..<width)
    let area = browser.geometry.help
    for (number, line) in help.lines[help.viewport.shown].enumerated() {
      draw(line, row: area.row + number, on: &canvas)
    }
    canvas.put(browser.marks.cursor(active: true), .gutterCursor, at: 0, area.row + help.viewport.row)
  }

  private static func draw(_ line: KeyList.Line, row: Int, on canvas: inout Canvas) {
    switch line {
    case .blank: break
    case .heading(let heading): canvas.put(heading, .helpHeading, at: keysColumn, row)
    case .key(let keys, let words, _):
      let next = canvas.put(keys, .helpKey, at: keysColumn, row, limit: canvas.frame.size.columns)
      let column = max(next + 2, wordsColumn)
      let room = canvas.frame.size.columns - 1 - column
      canvas.put(canvas.cut(words, to: room), .helpText, at: column, row)
    }
  }
}
