/// A part of the help as it stands in the manual: a heading, and what is explained below it.
public struct HelpSection: Sendable, Equatable {
  public struct Entry: Sendable, Equatable {
    /// What is explained: keys, a sign, a word.
    public let sample: String
    public let words: String
    /// The name of the action, for the settings; nil for what is no key.
    public var action: String?

    init(_ sample: String, _ words: String, action: String? = nil) {
      self.sample = sample
      self.words = words
      self.action = action
    }
  }

  public let heading: String
  public let entries: [Entry]
}

extension HelpSection {
  /// The whole key table.
  public static func keys(_ bindings: KeyBindings = KeyBindings()) -> [HelpSection] {
    divided(KeyList(bindings).lines) { line in
      switch line {
      case .heading(let heading): .heading(heading)
      case .key(let keys, let words, let action): .entry(Entry(keys, words, action: action.rawValue))
      case .blank: nil
      }
    }
  }

  /// Signs, looks and words of the screen.
  public static var glossary: [HelpSection] {
    divided(Glossary.lines) { line in
      if case .heading(let heading) = line { return .heading(heading) }
      return line.parts.map { .entry(Entry($0.left, $0.right)) }
    }
  }

  /// What can be written after `:`, besides the names of actions.
  public static var commandLine: HelpSection {
    HelpSection(
      heading: "After :",
      entries: NamedCommand.allCases.map { Entry("\($0.rawValue) \($0.argument)", $0.words) })
  }

  /// The commands of `--linear`.
  public static var lineByLine: HelpSection {
    HelpSection(
      heading: "Line by line",
      entries: LinearCommand.allCases.map { command in
        Entry(command.argument.isEmpty ? command.rawValue : "\(command.rawValue) \(command.argument)", command.words)
      })
  }

  private enum Part {
    case heading(String)
    case entry(Entry)
  }

  /// Lines as sections: each heading begins one.
  private static func divided<Line>(_ lines: [Line], _ part: (Line) -> Part?) -> [HelpSection] {
    var sections: [(heading: String, entries: [Entry])] = []
    for line in lines {
      switch part(line) {
      case .heading(let heading): sections.append((heading, []))
      case .entry(let entry): sections[sections.endIndex - 1].entries.append(entry)
      case nil: break
      }
    }
    return sections.map { HelpSection(heading: $0.heading, entries: $0.entries) }
  }
}
