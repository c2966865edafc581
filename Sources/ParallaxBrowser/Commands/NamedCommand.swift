import ParallaxPage

/// What can be written after `:` besides the names of actions.
enum NamedCommand: String, CaseIterable, Sendable {
  case base, report, theme, layout, search, filter, who, help, set, passage, story, save, export

  /// Where it has a meaning.
  var contexts: [Context] {
    switch self {
    case .base, .layout: Context.panes
    case .filter: [.stories] + Context.panes
    case .report, .who, .passage, .export: Context.panes + [.listing]
    case .save: [.stories] + Context.panes + [.listing]
    case .search, .theme, .set, .help: Context.lists
    case .story: Context.panes + [.stories]
    }
  }

  /// What follows the word, as the manual says it.
  var argument: String {
    switch self {
    case .base, .report: "SIGLUM"
    case .theme, .layout: "NAME"
    case .search, .filter, .help: "WORDS"
    case .who: "PHRASE"
    case .set: "[no]SWITCH"
    case .passage, .story: "NUMBER"
    case .save: "FILE"
    case .export: "FORMAT [FILE]"
    }
  }

  /// What it does, for the manual.
  var words: String {
    switch self {
    case .base: "follow the order of this report"
    case .report: "select this report"
    case .theme: "take this theme"
    case .layout: "set the passages so: \(choices(PageLayout.allCases.map(\.rawValue)))"
    case .search: "search all reports; find is the same"
    case .filter: "leave only what has these words; only is the same"
    case .who: "which reports have the phrase, and in which words"
    case .help: "the keys of the place, those with these words"
    case .set: "turn something on, or off with no before it: \(choices(Switch.allCases.map(\.rawValue)))"
    case .passage: "go to the passage of that number; the number alone will do"
    case .story: "open the story of that number"
    case .save: "save what is shown in this file, or the story in the format of its ending; w is the same"
    case .export: "save the story in this format: html, markdown, csv …"
    }
  }

  private func choices(_ names: [String]) -> String { names.joined(separator: ", ") }

  /// Whether it asks for words; the others take a name that can be completed.
  var takesWords: Bool {
    switch self {
    case .search, .filter, .who, .help, .passage, .story, .save: true
    case .base, .report, .theme, .layout, .set, .export: false
    }
  }
}

/// What `:set` switches; with `no` before it, off.
enum Switch: String, CaseIterable, Sendable {
  case mouse, cosmetic, furniture, equal, invisible, regex, similarities

  /// The action that turns it; nil for what is no part of the page.
  var action: Action? {
    switch self {
    case .mouse, .regex: nil
    case .cosmetic: .toggleCosmetic
    case .furniture: .toggleFurniture
    case .equal: .toggleEqual
    case .invisible: .toggleInvisible
    case .similarities: .toggleShared
    }
  }
}

extension Action {
  /// Those that a command line can ask for: all but what edits the line itself, or opens it.
  static let named: [Action] = KeyTable.rows.filter { $0.group != .writing && $0.action != .commandLine }.map(\.action)
}
