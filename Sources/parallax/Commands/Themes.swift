import ArgumentParser
import ParallaxPage
import ParallaxSettings

/// The themes there are, their text, and what is wrong with one.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, show one, or check a theme file.",
    discussion: Example.discussion(of: "themes"),
    subcommands: [List.self, Check.self, Show.self], defaultSubcommand: List.self)

  @OptionGroup var shared: SharedOptions
}

extension Themes {
  struct List: SharedCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Names of the themes, one to a line: those in the program, then your own.",
      discussion: Example.discussion(of: "themes list"))

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let names = ThemeLibrary(environment: .process).names
      try StandardOutput.write(names.map { SafeText().line($0) + "\n" }.joined())
    }
  }

  struct Check: SharedCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with a theme file, line by line; status 2 if anything is.",
      discussion: Example.discussion(of: "themes check"))

    @Argument(help: "A theme file (TOML).", completion: .file(extensions: ["toml"]))
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let warnings = ThemeLibrary(environment: .process).check(file)
      for warning in warnings { Message.setting(warning).print() }
      if !warnings.isEmpty { throw ExitCode(Program.Status.trouble) }
    }
  }

  struct Show: SharedCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a theme's file, to begin one of your own with.",
      discussion: Example.discussion(of: "themes show"))

    @Argument(help: "A name from parallax themes list.", completion: .shellCommand("parallax themes list"))
    var name: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let library = ThemeLibrary(environment: .process)
      guard let text = library.text(of: name) else {
        throw wrongUse(.unknownTheme(name, known: library.names))
      }
      try StandardOutput.write(StandardOutput.isTerminal ? SafeText().lines(text) : text)
    }
  }
}
