/// What a command line can begin with.
enum CommandName {
  case action(Action)
  case command(NamedCommand)

  private static let all = Action.named.map(CommandName.action) + NamedCommand.allCases.map(CommandName.command)

  private var name: String {
    switch self {
    case .action(let action): action.rawValue
    case .command(let command): command.rawValue
    }
  }

  private var contexts: [Context] {
    switch self {
    case .action(let action): KeyTable.row(of: action)?.contexts ?? []
    case .command(let command): command.contexts
    }
  }

  /// Whether it has a meaning in that place.
  func holds(in context: Context) -> Bool { contexts.contains(context) }

  /// Those that have a meaning in that place, in the order of the alphabet.
  static func names(in context: Context) -> [String] {
    Set(all.filter { $0.holds(in: context) }.map(\.name)).sorted()
  }

  static func isAction(_ name: String, in context: Context) -> Bool {
    Action(rawValue: name).map { CommandName.action($0).holds(in: context) } ?? false
  }

  /// The names that begin with a word, or the one that is the word.
  static func names(beginning word: String, in context: Context) -> [String] {
    let word = aliases[word] ?? word
    let all = names(in: context)
    return all.contains(word) ? [word] : all.filter { $0.hasPrefix(word) }
  }

  private static let aliases = [
    "q": Action.quit.rawValue, "h": Action.help.rawValue, "w": NamedCommand.save.rawValue,
    "find": NamedCommand.search.rawValue, "only": NamedCommand.filter.rawValue,
  ]

  /// Where a name has a meaning that has none here.
  static func place(of name: String) -> Context? { all.first { $0.name == name }?.contexts.first }
}
