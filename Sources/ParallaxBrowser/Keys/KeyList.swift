/// The key table as lines of text: `parallax keys` prints them.
public struct KeyList: Sendable {
  /// A heading, or an action with its keys and what it does.
  enum Line: Sendable, Equatable {
    case heading(String)
    case key(keys: String, words: String, action: Action)
    case blank
  }

  let lines: [Line]

  /// All actions, or those that apply in `context` and in a prompt opened there, without some that are told already.
  init(_ bindings: KeyBindings, in context: Context? = nil, besides told: [Action] = []) {
    var lines: [Line] = []
    for group in KeyRow.Group.allCases {
      let rows = KeyTable.rows.filter { row in
        row.group == group && !told.contains(row.action) && !bindings.names(of: row.action).isEmpty
          && (group == .writing || context.map(row.contexts.contains) ?? true)
      }
      if rows.isEmpty { continue }
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(group.rawValue))
      lines += rows.map { Self.line($0, bindings) }
    }
    self.lines = lines
  }

  private static func line(_ row: KeyRow, _ bindings: KeyBindings) -> Line {
    .key(keys: bindings.names(of: row.action).joined(separator: " "), words: row.words, action: row.action)
  }

  /// The whole table: keys, what they do, and the name that rebinds them.
  public static func text(_ bindings: KeyBindings) -> String {
    KeyList(bindings).lines.map(text).joined(separator: "\n") + "\n"
  }

  private static func text(_ line: Line) -> String {
    switch line {
    case .heading(let heading): heading
    case .blank: ""
    case .key(let keys, let words, let action):
      "  " + padded(keys, to: 16) + padded(words, to: 54) + action.rawValue
    }
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }
}
