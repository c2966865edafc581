public import ArgumentParser
import ParallaxModel
import ParallaxOutput
public import ParallaxSettings

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @Option(
    name: .customLong("siglum"),
    help: ArgumentHelp("Give the report at PATH the short name S; repeat for others.", valueName: "S=PATH"),
    transform: SharedOptions.siglum)
  var sigla: [SiglumSetting] = []

  @Option(help: ArgumentHelp("Colour, for a terminal or always.", valueName: "when"))
  var color: ColourChoice?

  @Option(
    help: ArgumentHelp("The theme; see parallax themes.", valueName: "name"),
    completion: .shellCommand("parallax themes list"))
  var theme: String?

  @Option(
    help: ArgumentHelp("Read this instead of parallax/config.toml in the XDG folder.", valueName: "file"),
    completion: .file())
  var config: String?

  @Option(
    help: ArgumentHelp("Of several stories among the reports, take this one, the largest being 1.", valueName: "n"))
  var story: Int?

  @Flag(help: "Do without what is kept (corrections, notes, views), and keep nothing.")
  var noCorrections = false

  @Flag(help: "Read the reports themselves, whatever index there is of them.")
  var noIndex = false

  @Option(
    help: ArgumentHelp("Read the reports in this encoding, whatever they seem to be in.", valueName: "name"),
    transform: SharedOptions.encoding)
  var encoding: TextEncoding?

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp(
      "What the reports are written in (en, de …), or that of one report; repeat for others.", valueName: "code|S=code"),
    completion: .list(Language.known.map(\.code)),
    transform: SharedOptions.language)
  var languages: [LanguageSetting] = []

  @OptionGroup var limits: LimitOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "For shared accounts: nothing that starts a program, no file from the browser (or PARALLAX_SECURE=1).")
  var secure = false

  private static func encoding(_ name: String) throws -> TextEncoding {
    guard let encoding = TextEncoding(named: name) else { throw ValidationError(Message.unknownEncoding(name).text) }
    return encoding
  }

  /// `de` → German for all reports, `B=de` for the one with that siglum.
  private static func language(_ text: String) throws -> LanguageSetting {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let tag = parts.last, let language = Language(tag: tag) else {
      throw ValidationError(Message.unknownLanguage(parts.last ?? text).text)
    }
    return LanguageSetting(siglum: parts.count > 1 ? parts[0] : nil, language: language)
  }

  /// `B=news/b.txt` → siglum `B` for that path.
  private static func siglum(_ text: String) throws -> SiglumSetting {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw ValidationError(Message.badSiglumOption.text) }
    return SiglumSetting(siglum: parts[0], path: parts[1])
  }

  var values: SharedValues {
    SharedValues(
      settings: settings, config: config, story: story, keepsCorrections: !noCorrections,
      usesIndex: !noIndex,
      reader: InputReader(limits: limits.ofInputs, encoding: encoding), limits: limits.ofDocuments,
      languages: chosenLanguages, optionsOfReading: optionsOfReading)
  }

  /// Those that change what is read of the reports, or what is said of them, in the order of the help.
  var optionsOfReading: [Provenance.Option] {
    let options: [[Provenance.Option]] = [
      sigla.map { .init("siglum", "\($0.siglum)=\($0.path)") },
      noCorrections ? [.init("without corrections", "")] : [],
      encoding.map { [.init("encoding", $0.name)] } ?? [],
      languages.map { .init("language", ($0.siglum.map { "\($0)=" } ?? "") + $0.language.code) },
    ]
    return options.flatMap(\.self)
  }

  private var chosenLanguages: LanguageChoice {
    languages.reduce(into: LanguageChoice()) { choice, setting in
      if let siglum = setting.siglum {
        choice.bySiglum[siglum] = setting.language
      } else {
        choice.all = setting.language
      }
    }
  }

  /// The settings that these flags make.
  var settings: Settings {
    var settings = Settings()
    settings.theme = theme
    settings.colour = color
    settings.sigla = sigla
    settings.isSecure = secure ? true : nil
    return settings
  }
}

/// What the options for all commands say; as it stands here where there are none.
struct SharedValues {
  var settings = Settings()
  /// The settings file.
  var config: String?
  /// The story, counted from 1.
  var story: Int?
  var keepsCorrections = true
  var usesIndex = true
  var reader = InputReader()
  var limits = DocumentLimits()
  var languages = LanguageChoice()
  /// Those that change what is read, or what is said of it, in words.
  var optionsOfReading: [Provenance.Option] = []
}

/// What the reader says of all reports' language, or of one's.
struct LanguageSetting {
  /// Nil for all.
  let siglum: String?
  let language: Language
}

extension ColourChoice: ExpressibleByArgument {}
