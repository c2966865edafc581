import ParallaxPage

/// The keys that a screen shows in the status line.
struct HintedKeys: Sendable {
  let first: [Action]
  /// How to get help and out: shown wherever there is room.
  let last: [Action]
  /// What an action is called here; any other as the key table calls it.
  var words: [Action: String]

  init(_ first: [Action], last: [Action] = [.help, .leave], words: [Action: String] = [:]) {
    (self.first, self.last, self.words) = (first, last, words)
  }
}

/// The keys in the status line: as many as fit, dropped from the right; how to get help and out stays.
struct Hints {
  private let gap: Column
  private var items: [(key: String, words: String)] = []

  init(_ keys: HintedKeys, _ workspace: Workspace, room: Column) {
    func item(_ action: Action) -> (key: String, words: String)? {
      guard let key = workspace.bindings.names(of: action).first, let row = KeyTable.row(of: action) else { return nil }
      return (key, keys.words[action] ?? row.hint)
    }
    let always = keys.last.compactMap(item)
    gap = workspace.terminal.size.columns >= Geometry.wide ? 3 : 2
    var left = room + gap - always.reduce(0) { $0 + columns(of: $1) }
    for item in keys.first.compactMap(item) {
      left -= columns(of: item)
      if left < 0 { break }
      items.append(item)
    }
    items += always
  }

  private func columns(of item: (key: String, words: String)) -> Column {
    SafeText().columns(of: item.key) + 1 + SafeText().columns(of: item.words) + gap
  }

  /// Draws them so that they end before `end`; where they begin comes back.
  func drawn(endingAt end: Column, _ row: Int, on canvas: inout Canvas) -> Column {
    let start = max(0, end - items.reduce(-gap) { $0 + columns(of: $1) })
    var column = start
    for item in items {
      column = canvas.put(item.key, .statusKey, at: column, row, limit: end) + 1
      column = canvas.put(item.words, .status, at: column, row, limit: end) + gap
    }
    return start
  }
}
