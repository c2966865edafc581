import ParallaxPage

/// The line that the reader writes, with the terminal's own cursor; a long one shows its end.
enum PromptView {
  /// - Parameter hints: how else it can be written; those that have no room are left out from the end.
  static func draw(_ prompt: Prompt, hints: [String], row: Int, on canvas: inout Canvas) {
    let width = canvas.frame.size.columns
    let sign = canvas.put(prompt.sign, .prompt, at: 0, row)
    let before = prompt.characters[..<prompt.cursor].map(String.init)
    let after = prompt.characters[prompt.cursor...].map(String.init)
    var first = 0
    var columns = before.reduce(0) { $0 + canvas.columns(of: $1) }
    while columns > width - sign - 2, first < before.count {
      columns -= canvas.columns(of: before[first])
      first += 1
    }
    let cursor = canvas.put(before[first...].joined(), .prompt, at: sign, row)
    let end = canvas.put(after.joined(), .prompt, at: cursor, row, limit: width)
    if let completion = prompt.completion { draw(completion, from: end + 3, row, on: &canvas) }
    var hints = hints
    func hint() -> String { hints.count > 1 ? "also: " + hints.joined(separator: "  ") : hints.first ?? "" }
    while !hints.isEmpty, end + canvas.columns(of: hint()) + 3 >= width { hints.removeLast() }
    canvas.put(hint(), .status, endingAt: width - 1, row)
    canvas.showCursor(column: cursor, row: row)
  }

  /// The words to choose from, as many as fit, from the chosen one on.
  private static func draw(_ completion: Completion, from column: Column, _ row: Int, on canvas: inout Canvas) {
    let width = canvas.frame.size.columns
    var column = column
    for place in completion.words.indices.dropFirst(completion.chosen ?? 0) {
      let word = completion.words[place]
      if completion.words.count == 1 || column + canvas.columns(of: word) > width - 1 { return }
      column = canvas.put(word, place == completion.chosen ? .statusKey : .status, at: column, row) + 2
    }
  }
}
