import ArgumentParser
import ParallaxBrowser
import ParallaxPage
import ParallaxSettings

/// The key table, with the user's own bindings.
struct Keys: SharedCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys, what each does, and the name by which it is bound anew.",
    discussion: Example.discussion(of: "keys"))

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let (settings, warnings) = Settings.load(flags: shared.settings, environment: .process, file: shared.config)
    for warning in warnings { Message.setting(warning).print() }
    let bindings = KeyBindings(settings: settings.keys, keymap: settings.keymap ?? .vi)
    for warning in bindings.warnings { Message.keys(warning).print() }
    try StandardOutput.write(SafeText().lines(KeyList.text(bindings)))
  }
}
