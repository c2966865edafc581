public import ParallaxPage

/// When to use colour.
public enum ColourChoice: String, Sendable, CaseIterable { case auto, always, never }

/// Whether text may go to the terminal's clipboard.
public enum CopyChoice: String, Sendable, CaseIterable { case ask, always, never }

/// A set of keys to begin with.
public enum Keymap: String, Sendable, CaseIterable { case vi, less, emacs }

/// What a reader can set. nil is what nobody has set: flags, the environment and the file each make such a value, and
/// `over` lays one on the next.
public struct Settings: Sendable, Equatable {
  public var theme: String?
  /// Where the theme is named; nil where no file names it.
  public var themePlace: SettingsPlace?
  public var layout: PageLayout?
  /// Light cosmetic differences too.
  public var showsCosmetic: Bool?
  /// Mark characters that show nothing by themselves.
  public var showsInvisible: Bool?
  public var mouse: Bool?
  /// What is searched for is a regular expression.
  public var usesRegex: Bool?
  public var colour: ColourChoice?
  public var copy: CopyChoice?
  /// For accounts that are shared: nothing that starts a program or writes a file of the reader's choice. No settings
  /// file says it, so none can take it back.
  public var isSecure: Bool?
  /// The keys that `keys` changes.
  public var keymap: Keymap?
  /// In the order of the file.
  public var keys: [KeySetting] = []
  /// In the order of the file.
  public var sigla: [SiglumSetting] = []
  /// In the order of the file.
  public var outlets: [OutletSetting] = []
  /// In the order of the file.
  public var converters: [ConverterSetting] = []

  public init() {}

  /// These settings, and where they say nothing, those of `lower`.
  public func over(_ lower: Settings) -> Settings {
    var both = self
    both.theme = theme ?? lower.theme
    both.themePlace = theme == nil ? lower.themePlace : themePlace
    both.layout = layout ?? lower.layout
    both.showsCosmetic = showsCosmetic ?? lower.showsCosmetic
    both.showsInvisible = showsInvisible ?? lower.showsInvisible
    both.mouse = mouse ?? lower.mouse
    both.usesRegex = usesRegex ?? lower.usesRegex
    both.colour = colour ?? lower.colour
    both.copy = copy ?? lower.copy
    both.isSecure = isSecure ?? lower.isSecure
    both.keymap = keymap ?? lower.keymap
    both.keys = lower.keys.filter { old in !keys.contains { $0.action == old.action } } + keys
    both.sigla = lower.sigla.filter { old in !sigla.contains { $0.siglum == old.siglum } } + sigla
    both.outlets = lower.outlets.filter { old in !outlets.contains { $0.key == old.key } } + outlets
    both.converters = lower.converters.filter { old in !converters.contains { $0.format == old.format } } + converters
    return both
  }
}

/// A line of a settings file.
public struct SettingsPlace: Sendable, Equatable {
  public let file: String
  /// Counted from 1.
  public let line: Int
}

/// The program that reads a format which Parallax does not read itself.
public struct ConverterSetting: Sendable, Equatable {
  /// The format's name: `pdf`.
  public let format: String
  /// The program and its arguments; none starts none.
  public let command: [String]

  public init(format: String, command: [String]) {
    self.format = format
    self.command = command
  }
}

/// The keys that the reader gives to an action, instead of those that it has.
public struct KeySetting: Sendable, Equatable {
  /// The action's name as `parallax keys` prints it; whether there is one is for the key table to say.
  public let action: String
  /// None takes all its keys from the action.
  public let keys: [KeySequence]
  /// Where it stands, for a warning about an action that is not there.
  public let file: String
  /// Counted from 1.
  public let line: Int

  public init(action: String, keys: [KeySequence], file: String, line: Int) {
    self.action = action
    self.keys = keys
    self.file = file
    self.line = line
  }
}

/// A siglum that the reader gives to a report.
public struct SiglumSetting: Sendable, Equatable {
  public let siglum: String
  /// A path or the end of one: `b.txt` and `news/b.txt` both mean `/home/me/news/b.txt`.
  public let path: String

  public init(siglum: String, path: String) {
    self.siglum = siglum
    self.path = path
  }

  /// Whether the setting is about the report at `path`.
  public func names(_ path: String) -> Bool { path == self.path || path.hasSuffix("/\(self.path)") }
}

/// The name that the reader gives to an outlet.
public struct OutletSetting: Sendable, Equatable {
  /// What its files are called: the name without its ending, or that up to the first `_`; or a siglum that the reader
  /// chose.
  public let key: String
  public let name: String

  public init(key: String, name: String) {
    self.key = key
    self.name = name
  }

  /// Whether the report at `path` is the outlet's.
  public func names(_ path: String) -> Bool {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return stem == key || stem.prefix { $0 != "_" } == key
  }
}

extension Settings {
  /// By path the siglum that the reader chose.
  public func chosenSigla(for paths: [String]) -> [String: String] {
    var chosen: [String: String] = [:]
    for path in paths { chosen[path] = sigla.last { $0.names(path) }?.siglum }
    return chosen
  }

  /// By path the outlet that the reader names.
  public func chosenOutlets(for paths: [String]) -> [String: String] {
    let sigla = chosenSigla(for: paths)
    var chosen: [String: String] = [:]
    for path in paths { chosen[path] = outlets.last { $0.names(path) || $0.key == sigla[path] }?.name }
    return chosen
  }
}

extension Settings {
  /// What holds in this run: flags beat the environment, the environment beats the file.
  ///
  /// `file` is what `--config` names; without it the file is `config.toml` in the environment's folder, and there need
  /// be none. Whatever cannot be used is a warning.
  public static func load(
    flags: Settings = Settings(), environment: SettingsEnvironment, file: String? = nil
  ) -> (settings: Settings, warnings: [SettingsWarning]) {
    let read = settings(in: path(environment: environment, file: file), isNamed: file != nil)
    return (flags.over(environment.settings).over(read.settings), read.warnings)
  }

  /// The settings file of this run, whether there is one or not; nil where there is no home either.
  public static func path(environment: SettingsEnvironment, file: String? = nil) -> String? {
    file ?? environment.folder.map { "\($0)/config.toml" }
  }

  /// What a settings file says by itself, and what is wrong with it; no file says nothing.
  public static func read(_ path: String) -> (settings: Settings, warnings: [SettingsWarning]) {
    settings(in: path, isNamed: false)
  }

  /// - Parameter isNamed: somebody has named the file, so that there has to be one.
  private static func settings(in path: String?, isNamed: Bool) -> (settings: Settings, warnings: [SettingsWarning]) {
    guard let path else { return (Settings(), []) }
    switch SettingsFile.read(path) {
    case nil:
      return (Settings(), isNamed ? [SettingsWarning(file: path, .unreadable("there is no such file"))] : [])
    case .failure(let warning)?: return (Settings(), [warning])
    case .success(let bytes)?:
      var reader = SettingsReader(file: path)
      reader.read(bytes)
      return (reader.settings, reader.warnings)
    }
  }
}
