import ArgumentParser
import Glibc
import ParallaxBrowser
import ParallaxPage
import ParallaxSettings

/// The settings: which hold, and what is wrong with them.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show the settings that hold, or check a settings file.",
    discussion: Example.discussion(of: "config"),
    subcommands: [Show.self, Check.self], defaultSubcommand: Show.self)
}

extension Config {
  struct Show: SharedCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print the settings that hold, and where each comes from; to begin a file with.",
      discussion: Example.discussion(of: "config show"))

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let environment = SettingsEnvironment.process
      let path = Settings.path(environment: environment, file: shared.config)
      let read = path.map(Settings.read)
      for warning in read?.warnings ?? [] { Message.setting(warning).print() }
      let text = SettingsText([
        ("an option", shared.settings), ("the environment", environment.settings),
        ("the file", read?.settings ?? Settings()),
        ("by default", SettingsText.defaults(theme: environment.themeForGround)),
      ]).text
      let heading = path.map { "# \($0)\n" } ?? ""
      try StandardOutput.write(SafeText().lines(heading + text))
    }
  }

  struct Check: SharedCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what is wrong with the settings, line by line; status 2 if anything is.",
      discussion: Example.discussion(of: "config check"))

    @Argument(help: "A settings file; without it the one that Parallax reads.", completion: .file())
    var file: String?

    @OptionGroup var shared: SharedOptions

    func run() throws {
      let environment = SettingsEnvironment.process
      let named = file ?? shared.config
      guard let path = Settings.path(environment: environment, file: named) else { return }
      let (settings, warnings) = Settings.load(environment: environment, file: named)
      let bindings = KeyBindings(settings: settings.keys, keymap: settings.keymap ?? .vi)
      let library = ThemeLibrary(environment: environment)
      let theme = library.theme(named: settings.theme ?? environment.themeForGround, at: settings.themePlace)
      let problems =
        warnings.map(Message.setting) + (bindings.warnings + bindings.losses).map(Message.keys)
        + theme.warnings.map(Message.setting)
      for problem in problems { problem.print() }
      if !problems.isEmpty { throw ExitCode(Program.Status.trouble) }
      let says = access(path, F_OK) == 0 ? Message.settingsAreRight(path) : .noSettingsFile(path)
      try StandardOutput.write(SafeText().line(says.text) + "\n")
    }
  }
}
