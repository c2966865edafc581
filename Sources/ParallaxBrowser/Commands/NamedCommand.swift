/// What can be written after `:` besides the names of actions.
enum NamedCommand: String, CaseIterable, Sendable {
  case base, report, theme, layout, search, filter, who, help, set, passage

  /// Whether it asks for words; the others take a name that can be completed.
  var takesWords: Bool {
    switch self {
    case .search, .filter, .who, .help, .passage: true
    case .base, .report, .theme, .layout, .set: false
    }
  }
}

/// What `:set` switches; with `no` before it, off.
enum Switch: String, CaseIterable, Sendable {
  case mouse, cosmetic, furniture, equal, invisible, regex, similarities
}

extension Action {
  /// Those that a command line can ask for: all but what edits the line itself.
  static let named: [Action] = KeyTable.rows.filter { $0.group != .writing }.map(\.action)
}
