import ParallaxPage

/// The line that the reader writes, with the terminal's own cursor; a long one shows its end.
enum PromptView {
  static func draw(_ prompt: Prompt, row: Int, on canvas: inout Canvas) {
    let width = canvas.frame.size.columns
    let sign = canvas.put(prompt.purpose.sign, .prompt, at: 0, row)
    let before = prompt.characters[..<prompt.cursor].map(String.init)
    let after = prompt.characters[prompt.cursor...].map(String.init)
    var first = 0
    var columns = before.reduce(0) { $0 + canvas.columns(of: $1) }
    while columns > width - sign - 2, first < before.count {
      columns -= canvas.columns(of: before[first])
      first += 1
    }
    let cursor = canvas.put(before[first...].joined(), .prompt, at: sign, row)
    canvas.put(after.joined(), .prompt, at: cursor, row, limit: width)
    canvas.showCursor(column: cursor, row: row)
  }
}
