import ParallaxPage

/// The names of the themes in the last line, the one that shows in brackets; the page itself is the sample.
enum ThemesView {
  static func draw(_ workspace: Workspace, row: Int, on canvas: inout Canvas) {
    guard let themes = workspace.themes else { return }
    let end = workspace.terminal.size.columns - 1
    let keys = Self.keys(workspace)
    let limit = canvas.put(keys, .statusKey, endingAt: end, row) - 2
    var column = canvas.put("theme", .status, at: 1, row, limit: limit) + 2
    for place in first(themes, room: limit - column, canvas)..<themes.count {
      let isCurrent = place == themes.place
      let name = isCurrent ? "[\(themes.names[place])]" : themes.names[place]
      if column + canvas.columns(of: name) > limit { return }
      column = canvas.put(name, isCurrent ? .statusKey : .status, at: column, row) + 2
    }
  }

  private static func keys(_ workspace: Workspace) -> String {
    let words: [(Action, String)] = [(.open, "keep"), (.back, "the old one")]
    return words.compactMap { action, words in
      workspace.bindings.names(of: action).first.map { "\($0) \(words)" }
    }.joined(separator: "  ")
  }

  /// The first name to show, so that the current one fits.
  private static func first(_ themes: ThemeRing, room: Column, _ canvas: Canvas) -> Int {
    var first = themes.place
    var left = room - canvas.columns(of: themes.names[first]) - 2
    while first > 0 {
      left -= canvas.columns(of: themes.names[first - 1]) + 2
      if left < 0 { break }
      first -= 1
    }
    return first
  }
}
