import ParallaxThemes

/// The themes there are: those in the program, and the reader's own, which come first where names are the same.
public struct ThemeLibrary: Sendable {
  /// The theme that is used where the one asked for is not there.
  public static let fallback = "dark"
  /// The theme without colours.
  public static let colourless = "plain"

  /// Folder of the reader's themes; nil when there is none.
  private let folder: String?
  /// Names of the reader's themes.
  private let own: [String]

  /// The themes in the program, and `themes/*.toml` in the environment's folder.
  public init(environment: SettingsEnvironment) {
    self.init(folder: environment.folder.map { "\($0)/themes" })
  }

  /// The themes in the program, and the files that end in `.toml` in a folder.
  public init(folder: String? = nil) {
    self.folder = folder
    own =
      folder.map { SettingsFile.names(in: $0) }?.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) } ?? []
  }

  /// The embedded themes in their order, then the reader's others in the order of their names.
  public var names: [String] {
    let embedded = EmbeddedThemes.all.map(\.name)
    return embedded + own.filter { !embedded.contains($0) }
  }

  /// A theme, with what is wrong in its files. An unknown name gives the theme `fallback` and a warning.
  ///
  /// - Parameter place: where the name stands; nil where no file holds it.
  public func theme(
    named name: String, at place: SettingsPlace? = nil
  ) -> (theme: Theme, warnings: [SettingsWarning]) {
    guard let source = source(of: name, inProgram: false) else {
      let fallback = theme(named: Self.fallback)
      let warning = SettingsWarning(
        file: place?.file ?? "theme", line: place?.line, .unknownTheme(name, known: names))
      return (fallback.theme, [warning] + fallback.warnings)
    }
    return theme(named: name, from: source)
  }

  /// The text of a theme's file; nil when there is no such theme.
  public func text(of name: String) -> String? {
    guard let source = source(of: name, inProgram: false), case .success(let bytes) = source.bytes else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is wrong with a theme file, contrast too; nothing when it can be used as it is.
  public func check(_ path: String) -> [SettingsWarning] {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".toml") ? String(file.dropLast(5)) : file
    let (theme, warnings) = theme(named: name, from: ThemeSource(path: path))
    return warnings + theme.faintRoles.map { SettingsWarning(file: path, $0) }
  }

  private func theme(named name: String, from source: ThemeSource) -> (theme: Theme, warnings: [SettingsWarning]) {
    var chain = ThemeChain(library: self)
    chain.follow(name, source)
    if chain.files.isEmpty, !(source.isEmbedded && name == Self.fallback),
      let fallback = self.source(of: Self.fallback, inProgram: true)
    {
      chain.follow(Self.fallback, fallback)
    }
    let theme = Theme(name: name, files: chain.files.reversed(), warnings: &chain.warnings)
    return (theme, chain.warnings)
  }

  /// The reader's theme of that name, or else, or `inProgram`, the embedded one.
  fileprivate func source(of name: String, inProgram: Bool) -> ThemeSource? {
    if !inProgram, let folder, own.contains(name) { return ThemeSource(path: "\(folder)/\(name).toml") }
    return EmbeddedThemes.all.first { $0.name == name }.map {
      ThemeSource(file: "\(name).toml", isEmbedded: true, bytes: .success($0.bytes))
    }
  }
}

/// Where a theme's text comes from.
private struct ThemeSource {
  let file: String
  let isEmbedded: Bool
  let bytes: Result<[UInt8], SettingsWarning>

  init(file: String, isEmbedded: Bool, bytes: Result<[UInt8], SettingsWarning>) {
    self.file = file
    self.isEmbedded = isEmbedded
    self.bytes = bytes
  }

  init(path: String) {
    let none = SettingsWarning(file: path, .unreadable("there is no such file"))
    self.init(file: path, isEmbedded: false, bytes: SettingsFile.read(path) ?? .failure(none))
  }

  func read() throws(SettingsWarning) -> ThemeFile { try ThemeFile(file: file, bytes: bytes.get()) }
}

/// A theme file and those that it inherits from, one after the other.
private struct ThemeChain {
  let library: ThemeLibrary
  var files: [ThemeFile] = []
  var warnings: [SettingsWarning] = []
  private var seen: [(name: String, isEmbedded: Bool)] = []

  init(library: ThemeLibrary) { self.library = library }

  mutating func follow(_ name: String, _ source: ThemeSource) {
    do {
      let file = try source.read()
      files.append(file)
      warnings += file.warnings
      seen.append((name, source.isEmbedded))
      if let parent = file.inherits {
        inherit(parent, from: file, isOwnName: parent.name == name && !source.isEmbedded)
      }
    } catch {
      warnings.append(error)
    }
  }

  /// A theme of the reader's may change the embedded one whose name it has: then its own name means that one.
  private mutating func inherit(_ parent: (name: String, line: Int), from file: ThemeFile, isOwnName: Bool) {
    guard let source = library.source(of: parent.name, inProgram: isOwnName) else {
      return warn(file, parent.line, .unknownTheme(parent.name, known: library.names))
    }
    if seen.contains(where: { $0 == (parent.name, source.isEmbedded) }) {
      return warn(file, parent.line, .inheritsItself(seen.map(\.name) + [parent.name]))
    }
    follow(parent.name, source)
  }

  private mutating func warn(_ file: ThemeFile, _ line: Int, _ problem: SettingsProblem) {
    warnings.append(SettingsWarning(file: file.file, line: line, problem))
  }
}
