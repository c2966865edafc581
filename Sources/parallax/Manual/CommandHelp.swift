import ArgumentParser
import ParallaxFormats

/// What the parser knows of a command: the facts behind its `--help`.
struct CommandHelp {
  struct Argument {
    /// As it is typed: `--format <format>`, `-h, --help`, `<path> ...`.
    let label: String
    /// What it means, its choices and what holds without it.
    let words: String
    /// A heading of the help; nil for the usual ones.
    let section: String?
  }

  let name: String
  let abstract: String
  /// What its help says besides, a paragraph each; without the examples.
  let discussion: [String]
  let isShown: Bool
  let arguments: [Argument]
  let commands: [CommandHelp]

  /// The whole program.
  static var program: CommandHelp? {
    guard let tree = try? JSONTree(parsing: Array(ParallaxCommand._dumpHelp().utf8)), let command = tree["command"]
    else { return nil }
    return CommandHelp(command)
  }

  private init(_ tree: JSONTree) {
    name = tree["commandName"]?.string ?? ""
    abstract = tree["abstract"]?.string ?? ""
    let paragraphs = (tree["discussion"]?.string ?? "").split(separator: "\n").map(String.init)
    discussion = Array(paragraphs.prefix { $0 != Example.heading })
    isShown = tree["shouldDisplay"]?.isTrue ?? true
    arguments = (tree["arguments"]?.elements ?? []).filter { $0["shouldDisplay"]?.isTrue ?? true }.map(Argument.init)
    commands = (tree["subcommands"]?.elements ?? []).map(CommandHelp.init).filter { $0.name != "help" }
  }

  func command(named name: String) -> CommandHelp? { commands.first { $0.name == name } }
}

extension CommandHelp.Argument {
  fileprivate init(_ tree: JSONTree) {
    let names = (tree["names"]?.elements ?? []).compactMap { name in
      name["name"]?.string.map { (name["kind"]?.string == "short" ? "-" : "--") + $0 }
    }
    let value = tree["valueName"]?.string ?? ""
    label =
      switch tree["kind"]?.string {
      case "positional": "<\(value)>" + (tree["isRepeating"]?.isTrue == true ? " ..." : "")
      case "option": names.joined(separator: ", ") + " <\(value)>"
      default: names.joined(separator: ", ")
      }
    let choices = (tree["allValues"]?.elements ?? []).compactMap(\.string)
    let notes = [
      choices.isEmpty ? nil : "One of \(choices.joined(separator: ", ")).",
      tree["defaultValue"]?.text.map { "By default \($0)." },
    ]
    words = ([tree["abstract"]?.string] + notes).compactMap { $0 }.joined(separator: " ")
    section = tree["sectionTitle"]?.string
  }
}

extension JSONTree {
  fileprivate var isTrue: Bool { if case .boolean(true) = value { true } else { false } }
}
