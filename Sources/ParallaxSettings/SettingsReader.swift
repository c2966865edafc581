import ParallaxPage

/// Reads `config.toml`: what it says goes into `settings`, what is wrong with it into `warnings`.
struct SettingsReader {
  static let keys = SettingsTable.rows.map(\.name)

  let file: String
  private(set) var settings = Settings()
  private(set) var warnings: [SettingsWarning] = []

  init(file: String) { self.file = file }

  mutating func read(_ bytes: [UInt8]) {
    do {
      for entry in try TOMLNode.document(bytes) { read(entry) }
    } catch {
      warn(error.line, .notTOML(error.message))
    }
  }

  private mutating func read(_ entry: TOMLEntry) {
    switch entry.key {
    case "theme":
      settings.theme = string(entry)
      settings.themePlace = settings.theme.map { _ in SettingsPlace(file: file, line: entry.node.line) }
    case "layout": settings.layout = choice(entry)
    case "cosmetic": settings.showsCosmetic = isShown(entry)
    case "invisible": settings.showsInvisible = isShown(entry)
    case "mouse": settings.mouse = boolean(entry)
    case "regex": settings.usesRegex = boolean(entry)
    case "color": settings.colour = choice(entry)
    case "copy": settings.copy = choice(entry)
    case "keymap": settings.keymap = choice(entry)
    case "keys": settings.keys = table(entry).compactMap { keySetting($0) }
    case "outlets": settings.outlets = table(entry).compactMap { outlet($0) }
    case "converters": settings.converters = table(entry).compactMap { converter($0) }
    case "sigla": settings.sigla = table(entry).compactMap { siglum($0) }
    default: warn(entry.node.line, .unknownKey(entry.key, known: Self.keys))
    }
  }

  private mutating func keySetting(_ entry: TOMLEntry) -> KeySetting? {
    guard let names = entry.node.array ?? (entry.node.string == nil ? nil : [entry.node]) else {
      return wrongType(entry, "a list of keys such as [\"x\", \"C-x\"]")
    }
    var sequences: [KeySequence] = []
    for name in names {
      if let sequence = name.string.flatMap({ KeySequence($0) }) {
        sequences.append(sequence)
      } else {
        warn(name.line, .unknownKeyName(name.string ?? "", action: entry.key))
      }
    }
    if sequences.isEmpty, !names.isEmpty { return nil }
    return KeySetting(action: entry.key, keys: sequences, file: file, line: entry.node.line)
  }

  private mutating func siglum(_ entry: TOMLEntry) -> SiglumSetting? {
    guard (1...8).contains(entry.key.count), entry.key.allSatisfy(\.isVisible) else {
      warn(entry.node.line, .badSiglum(entry.key))
      return nil
    }
    return string(entry).map { SiglumSetting(siglum: entry.key, path: $0) }
  }

  private mutating func converter(_ entry: TOMLEntry) -> ConverterSetting? {
    let command = entry.node.array?.compactMap(\.string)
    guard let command, command.count == entry.node.array?.count else {
      return wrongType(entry, "a list of texts such as [\"pdftotext\", \"-\", \"-\"]")
    }
    return ConverterSetting(format: entry.key, command: command)
  }

  private mutating func outlet(_ entry: TOMLEntry) -> OutletSetting? {
    string(entry).map { OutletSetting(key: entry.key, name: $0) }
  }

  private mutating func isShown(_ entry: TOMLEntry) -> Bool? {
    guard let text = string(entry) else { return nil }
    if text != "show", text != "hide" {
      warn(entry.node.line, .unknownChoice(key: entry.key, value: text, choices: ["hide", "show"]))
      return nil
    }
    return text == "show"
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ entry: TOMLEntry) -> Choice? {
    guard let text = string(entry) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    warn(
      entry.node.line,
      .unknownChoice(key: entry.key, value: text, choices: Choice.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func string(_ entry: TOMLEntry) -> String? {
    entry.node.string ?? wrongType(entry, "a text in quotation marks")
  }

  private mutating func boolean(_ entry: TOMLEntry) -> Bool? {
    entry.node.boolean ?? wrongType(entry, "true or false")
  }

  private mutating func table(_ entry: TOMLEntry) -> [TOMLEntry] {
    entry.node.table ?? wrongType(entry, "a table") ?? []
  }

  private mutating func wrongType<Value>(_ entry: TOMLEntry, _ wanted: String) -> Value? {
    warn(entry.node.line, .wrongType(key: entry.key, wanted: wanted))
    return nil
  }

  private mutating func warn(_ line: Int?, _ problem: SettingsProblem) {
    warnings.append(SettingsWarning(file: file, line: line, problem))
  }
}
