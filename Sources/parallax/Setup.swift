import ParallaxModel
import ParallaxOutput
import ParallaxPage
import ParallaxSession
import ParallaxSettings
import ParallaxStore

/// What holds in this run: the flags over the environment over the settings file. Says what is wrong in the file.
struct Setup {
  let environment = SettingsEnvironment.process
  let settings: Settings
  /// Reads the reports within the limits of this run.
  let reader: InputReader
  /// What the reports are written in, where the reader says so.
  private let languages: LanguageChoice
  private let limits: DocumentLimits
  /// The story asked for, counted from 1.
  let story: Int?
  /// For those who are told where something comes from.
  let optionsOfReading: [Provenance.Option]
  /// Where the reader's corrections, notes and views are kept; nil when that is not wanted, or there is no place.
  let storePath: String?
  /// Whether an index of what is opened is taken.
  let usesIndex: Bool

  init(_ shared: SharedOptions, _ view: ViewOptions? = nil) {
    var values = shared.values
    if let view { values.settings = view.laid(over: values.settings) }
    self.init(values)
  }

  init(_ shared: SharedValues) {
    let loaded = Settings.load(flags: shared.settings, environment: environment, file: shared.config)
    settings = loaded.settings
    reader = shared.reader
    languages = shared.languages
    limits = shared.limits
    story = shared.story
    optionsOfReading = shared.optionsOfReading
    let environment = environment
    usesIndex = shared.usesIndex
    storePath = shared.keepsCorrections ? StorePlace.path { environment[$0] } : nil
    for warning in loaded.warnings { Message.setting(warning).print() }
  }

  /// What the reader says of the inputs at some paths.
  func choices(for paths: [String]) -> ReadingChoices {
    ReadingChoices(
      sigla: settings.chosenSigla(for: paths), outlets: settings.chosenOutlets(for: paths), languages: languages,
      converters: converters, limits: limits)
  }

  private var converters: Converters {
    if settings.isSecure == true { return .none }
    var converters = Converters()
    for setting in settings.converters {
      converters.choose(setting.command, for: setting.format)
    }
    return converters
  }

  /// Whether corrections, notes and what was read are kept.
  var keepsWork: Bool { storePath != nil }

  /// What is kept of the reader's corrections of these files. Says where it cannot be read.
  func corrections(of files: [InputFile]) -> KeptCorrections {
    guard let storePath else { return KeptCorrections() }
    let store = CorrectionStore(path: storePath)
    do {
      return try KeptCorrections(store, for: files)
    } catch {
      Message.store(error).print()
      return KeptCorrections(unread: store)
    }
  }

  /// The reader's notes and marks on these files. Says where they cannot be read.
  func annotations(of files: [FileIdentity]) -> KeptAnnotations {
    guard let storePath else { return KeptAnnotations() }
    var kept = KeptAnnotations(AnnotationStore(path: storePath), for: files)
    if let problem = kept.keep() { Message.store(problem).print() }
    return kept
  }

  /// All that is kept of these files. Says where it cannot be read.
  func work(on files: [InputFile]) -> KeptWork { work(on: files.map(\.identity)) }

  /// The same of parts of files too.
  func work(on files: [FileIdentity]) -> KeptWork {
    guard let storePath else { return KeptWork() }
    let work = KeptWork(at: storePath, of: files)
    if let problem = work.problem { Message.store(problem).print() }
    return work
  }

  /// Keeps how these files were looked at and what was read of them; whether that could be done.
  func keep(_ news: ReadingKeeper.News) -> Bool {
    guard let storePath else { return true }
    do {
      try AnnotationStore(path: storePath).change(adding: news.read)
    } catch {
      return false
    }
    if let view = news.view { try? SessionStore(path: storePath).save(view, of: news.files) }
    return true
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
