import ArgumentParser
import Glibc
import ParallaxModel

/// The command line as a whole. What is no command's name is a path to browse.
struct ParallaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parallax",
    abstract: "Compare reports of one event: what each outlet kept, dropped, added, moved and said in other words.",
    usage: """
      parallax [PATH…]
      parallax --linear PATH…
      parallax collate PATH… [--format text|json] [--base SIGLUM]
      parallax overview PATH… [--format text|json]
      parallax findings PATH… [--kind KIND,…] [--report SIGLUM] [--format text|json]
      parallax missing PATH… [--report SIGLUM]
      parallax summary PATH… [--format text|json]
      parallax quotes PATH… [--format text|json]
      parallax who PHRASE PATH… [--format text|json]
      parallax text PATH
      parallax documents PATH… [--format text|json]
      parallax notes PATH… [--format text|json]
      parallax stories PATH… [--format text|json|jsonl] [--min-reports N] [--outlet NAME] [--since DAY]
      parallax index PATH… [--into FILE]
      parallax search WORDS PATH… [--format text|json]
      parallax signatures | parallax group
      parallax export PATH… --to FORMAT [-o FILE|FOLDER]
      parallax verify EXPORT PATH…
      parallax themes [list | check FILE | show NAME]
      parallax keys
      parallax config [show | check [FILE]]
      """,
    discussion: """
      PATH is a file, a folder (searched recursively) or - for standard input. Without a command the reports open \
      in the terminal; when the output is no terminal, the collation is printed as text.
      A path that is called like a command needs a folder before it: ./collate.

      Exit status: 0 done; 1 only with --exit-code, when there are differences; 2 wrong use, or an input that could \
      not be read (the others are still processed).

      man parallax has the keys, settings and files, and what the signs on the screen mean.
      """,
    version: Program.versionText,
    subcommands: [
      Browse.self, Collate.self, OverviewCommand.self, Findings.self, Summary.self, Missing.self, Quotes.self, Who.self,
      Text.self,
      Documents.self,
      Notes.self, Stories.self, IndexCommand.self, Search.self, Signatures.self, Group.self, Export.self, Verify.self,
      Themes.self, Keys.self,
      Config.self, ManualCommand.self,
    ],
    defaultSubcommand: Browse.self)

  @OptionGroup(title: "Options for all commands") var shared: SharedOptions

  /// The names by which a command is chosen: those of the subcommands. What they have to say of themselves, versions and
  /// examples too, is put together for help alone.
  static let commandNames = [
    "browse", "collate", "overview", "findings", "summary", "missing", "quotes", "who", "text", "documents", "notes",
    "stories", "index", "search", "signatures", "group", "export", "verify", "themes", "keys", "config", "manual",
  ]

  /// Whether an argument chooses a command.
  static func takesName(_ argument: String) -> Bool { argument == "help" || commandNames.contains(argument) }

  /// The command read by itself, without the tree of all commands, which costs as much time as collating two reports.
  ///
  /// - Returns: nil where that does not settle it (help, version, something wrong): then the tree has the say.
  static func alone(for arguments: [String]) -> (any ParsableCommand)? {
    assert(
      commandNames == configuration.subcommands.compactMap { $0.configuration.commandName },
      "the names are those of the subcommands")
    guard let first = arguments.first, takesName(first) else {
      return arguments.contains(where: takesName) ? nil : try? Browse.parse(arguments)
    }
    let named = configuration.subcommands.first { $0.configuration.commandName == first }
    return named.flatMap { parsed($0, Array(arguments.dropFirst())) }
  }

  /// What the parser says is wrong, in words of ours where it cannot know what is meant.
  static func message(for error: any Error, of arguments: [String]) -> Message {
    let words = message(for: error)
    let isWho = arguments.first == Who.configuration.commandName && words.hasPrefix("Missing expected argument")
    return .wrongUse(isWho ? Message.nothingToLookFor.text : words, arguments: arguments)
  }

  private static func parsed(_ command: (some ParsableCommand).Type, _ arguments: [String]) -> (any ParsableCommand)? {
    try? command.parse(arguments)
  }

  /// Says which command is meant, where a word stands in the place of a command and is neither that nor a path.
  ///
  /// - Throws: the exit status for wrong use.
  static func checkFirstWord(of arguments: [String]) throws {
    guard let first = arguments.first else { return }
    if first == "help", arguments.count > 1 { return try checkIsCommand(arguments[1]) }
    try checkIsPath(first)
  }

  /// The same for a path: one that is written as such (`a/b`, `b.txt`) is a missing input, of which others tell.
  static func checkIsPath(_ word: String) throws {
    if word.hasPrefix("-") || word.contains(where: { $0 == "/" || $0 == "." }) { return }
    var status = stat()
    if lstat(word, &status) != 0, errno == ENOENT { try checkIsCommand(word) }
  }

  private static func checkIsCommand(_ word: String) throws {
    if word.hasPrefix("-") || takesName(word) { return }
    let shown = configuration.subcommands.filter { $0.configuration.shouldDisplay }
    let names = shown.compactMap { $0.configuration.commandName } + ["help"]
    throw wrongUse(.noSuchCommand(word, nearest: names.nearest(to: word)))
  }
}
