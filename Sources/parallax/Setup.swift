import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSettings
import ParallaxStore

/// What holds in this run: the flags over the environment over the settings file. Says what is wrong in the file.
struct Setup {
  let environment = SettingsEnvironment.process
  let settings: Settings
  /// Where the reader's corrections are kept; nil when they are not wanted, or there is no place for them.
  private let correctionStore: CorrectionStore?

  init(_ shared: SharedOptions, _ view: ViewOptions? = nil) {
    var values = shared.values
    if let view { values.settings = view.laid(over: values.settings) }
    self.init(values)
  }

  init(_ shared: SharedValues) {
    let loaded = Settings.load(flags: shared.settings, environment: environment, file: shared.config)
    settings = loaded.settings
    let environment = environment
    let path = shared.keepsCorrections ? StorePlace.path { environment[$0] } : nil
    correctionStore = path.map(CorrectionStore.init)
    for warning in loaded.warnings { Message.setting(warning).print() }
  }

  /// What is kept of the reader's corrections of these files. Says where it cannot be read.
  func corrections(of files: [InputFile]) -> KeptCorrections {
    guard let correctionStore else { return KeptCorrections() }
    do {
      return try KeptCorrections(correctionStore, for: files)
    } catch {
      Message.store(error).print()
      return KeptCorrections()
    }
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
    let (theme, warnings) = ThemeLibrary(environment: environment).theme(named: name, at: settings.themePlace)
    for warning in warnings { Message.setting(warning).print() }
    return theme
  }
}
