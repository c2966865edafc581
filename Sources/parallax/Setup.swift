import ParallaxOutput
import ParallaxPage
import ParallaxSettings

/// What holds in this run: the flags over the environment over the settings file. Says what is wrong in the file.
struct Setup {
  let environment = SettingsEnvironment.process
  let settings: Settings

  init(_ shared: SharedOptions, _ view: ViewOptions? = nil) {
    let flags = view?.laid(over: shared.settings) ?? shared.settings
    let loaded = Settings.load(flags: flags, environment: environment, file: shared.config)
    settings = loaded.settings
    for warning in loaded.warnings { Message.setting(warning).print() }
  }

  /// The colours of printed text.
  var printedColours: Capabilities.Colours {
    Capabilities.Colours(
      settings.colour ?? .auto, isTerminal: StandardOutput.isTerminal, term: environment["TERM"] ?? "",
      colorterm: environment["COLORTERM"] ?? "")
  }

  /// The theme asked for, or the one that suits the terminal's ground. Says what is wrong with it.
  var theme: Theme {
    let name = settings.theme ?? environment.themeForGround
    let (theme, warnings) = ThemeLibrary(environment: environment).theme(named: name)
    for warning in warnings { Message.setting(warning).print() }
    return theme
  }
}
