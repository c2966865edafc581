import ParallaxPage

/// What one theme file says, before what it inherits is added.
struct ThemeFile {
  static let keys = ["name", "inherits", "background", "palette", "roles"]

  let file: String
  private(set) var inherits: (name: String, line: Int)?
  /// The ground that the theme is made for: a theme that leaves the terminal's own ground says here which it expects.
  private(set) var background: Colour?
  private(set) var palette: [String: Colour] = [:]
  /// In the order of the file.
  private(set) var roles: [(name: String, style: StyleWords, line: Int)] = []
  private(set) var warnings: [SettingsWarning] = []

  /// Throws when the text is not TOML; what else is wrong goes into `warnings`.
  init(file: String, bytes: [UInt8]) throws(SettingsWarning) {
    self.file = file
    do {
      for entry in try TOMLNode.document(bytes) { read(entry) }
    } catch {
      throw SettingsWarning(file: file, line: error.line, .notTOML(error.message))
    }
  }

  private mutating func read(_ entry: TOMLEntry) {
    switch entry.key {
    case "name": _ = string(entry)
    case "inherits": inherits = string(entry).map { ($0, entry.node.line) }
    case "background": readBackground(entry)
    case "palette": readPalette(entry)
    case "roles": readRoles(entry, below: "")
    default: warn(entry.node.line, .unknownKey(entry.key, known: Self.keys))
    }
  }

  private mutating func readBackground(_ entry: TOMLEntry) {
    guard let text = string(entry) else { return }
    guard let rgb = Colour.rgb(text) else { return warn(entry.node.line, .badColour(text)) }
    background = Colour(red: rgb.red, green: rgb.green, blue: rgb.blue, sixteen: 0, eight: 0)
  }

  private mutating func readPalette(_ entry: TOMLEntry) {
    guard let colours = entry.node.table else { return wrongType(entry, "a table") }
    var reader = PaletteReader(file: file)
    for colour in colours { palette[colour.key] = reader.colour(colour) }
    warnings += reader.warnings
  }

  /// `variant.gone = "x"`, `"variant.gone" = "x"` and `gone = "x"` under `[roles.variant]` are the same.
  private mutating func readRoles(_ entry: TOMLEntry, below prefix: String) {
    guard let table = entry.node.table else { return wrongType(entry, "a table") }
    for role in table {
      if role.node.table == nil {
        readRole(role, name: prefix + role.key)
      } else {
        readRoles(role, below: "\(prefix)\(role.key).")
      }
    }
  }

  private mutating func readRole(_ entry: TOMLEntry, name: String) {
    guard RoleNames.all.contains(name) else { return warn(entry.node.line, .unknownRole(name)) }
    guard let text = string(entry) else { return }
    let style = StyleWords(text)
    if let word = style.misplaced { warn(entry.node.line, .badStyleWord(word)) }
    roles.append((name, style, entry.node.line))
  }

  private mutating func string(_ entry: TOMLEntry) -> String? {
    if let text = entry.node.string { return text }
    wrongType(entry, "a text in quotation marks")
    return nil
  }

  private mutating func wrongType(_ entry: TOMLEntry, _ wanted: String) {
    warn(entry.node.line, .wrongType(key: entry.key, wanted: wanted))
  }

  private mutating func warn(_ line: Int?, _ problem: SettingsProblem) {
    warnings.append(SettingsWarning(file: file, line: line, problem))
  }
}

/// The names that a theme may give a style to.
enum RoleNames {
  static let match = "match"
  static let current = "current"

  /// Every role, what is left of its name when its last parts go, and the overlays.
  static let all = Set(Role.allCases.flatMap { chain($0.rawValue) } + [match, current])

  /// Where a role's style is looked up, the first that is there holds: `variant.gone`, `variant`, `text`.
  static func chain(_ name: String) -> [String] {
    let parts = name.split(separator: ".")
    let names = (1...max(1, parts.count)).reversed().map { parts.prefix($0).joined(separator: ".") }
    return names.last == Role.text.rawValue ? names : names + [Role.text.rawValue]
  }
}
