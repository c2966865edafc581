import ParallaxPage

/// Some words in the last line, the chosen one in brackets, and the keys that end the choice.
struct ChoiceLine {
  let label: String
  let names: [String]
  let chosen: Int

  func draw(_ keys: [(Action, String)], _ workspace: Workspace, row: Int, on canvas: inout Canvas) {
    let end = workspace.terminal.size.columns - 1
    let hints = keys.compactMap { action, words in
      workspace.bindings.names(of: action).first.map { "\($0) \(words)" }
    }.joined(separator: "  ")
    let limit = canvas.put(hints, .statusKey, endingAt: end, row) - 2
    var column = canvas.put(label, .status, at: 1, row, limit: limit) + 2
    for place in first(room: limit - column, canvas)..<names.count {
      let name = place == chosen ? "[\(names[place])]" : names[place]
      if column + canvas.columns(of: name) > limit { return }
      column = canvas.put(name, place == chosen ? .statusKey : .status, at: column, row) + 2
    }
  }

  /// The first name to show, so that the chosen one fits.
  private func first(room: Column, _ canvas: Canvas) -> Int {
    var first = chosen
    var left = room - canvas.columns(of: names[first]) - 2
    while first > 0 {
      left -= canvas.columns(of: names[first - 1]) + 2
      if left < 0 { break }
      first -= 1
    }
    return first
  }
}
