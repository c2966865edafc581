import ParallaxPage

/// The settings that hold, as a settings file with a word on where each comes from.
///
///     theme     = "light"     # the file
///     mouse     = false       # by default
public struct SettingsText {
  /// What says something about settings: its name, and what it says.
  public typealias Layer = (name: String, settings: Settings)

  /// The first that says something holds.
  private let layers: [Layer]

  /// - Parameter layers: what says something, the first before the others.
  public init(_ layers: [Layer]) { self.layers = layers }

  /// What holds where nobody has said anything.
  ///
  /// - Parameter theme: it depends on the terminal.
  public static func defaults(theme: String) -> Settings {
    var settings = Settings()
    settings.theme = theme
    settings.layout = .parallel
    settings.showsCosmetic = false
    settings.showsInvisible = false
    settings.mouse = false
    settings.usesRegex = false
    settings.colour = .auto
    settings.copy = .ask
    settings.keymap = .vi
    return settings
  }

  /// The text, which reads as TOML again.
  public var text: String {
    let options = [
      option("theme") { $0.theme }, option("layout") { $0.layout?.rawValue },
      option("cosmetic") { $0.showsCosmetic.map(Self.shown) },
      option("invisible") { $0.showsInvisible.map(Self.shown) },
      option("mouse", isQuoted: false) { $0.mouse.map(String.init) },
      option("regex", isQuoted: false) { $0.usesRegex.map(String.init) }, option("color") { $0.colour?.rawValue },
      option("copy") { $0.copy?.rawValue }, option("keymap") { $0.keymap?.rawValue },
    ]
    let all = layers.dropFirst().reduce(layers.first?.settings ?? Settings()) { $0.over($1.settings) }
    return options.compactMap { $0 }.joined() + keys(all) + sigla(all) + outlets(all) + converters(all)
  }

  private func option(_ name: String, isQuoted: Bool = true, _ value: (Settings) -> String?) -> String? {
    for layer in layers {
      guard let found = value(layer.settings) else { continue }
      return Self.line(name, isQuoted ? Self.quoted(found) : found, layer.name)
    }
    return nil
  }

  private static func shown(_ isShown: Bool) -> String { isShown ? "show" : "hide" }

  private static func line(_ name: String, _ value: String, _ origin: String) -> String {
    padded(padded(name, to: 10) + "= " + value, to: 30) + "# \(origin)\n"
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }

  private func keys(_ settings: Settings) -> String {
    if settings.keys.isEmpty { return "" }
    return "\n[keys]\n"
      + settings.keys.map { setting in
        let keys = setting.keys.map { Self.quoted($0.description) }.joined(separator: ", ")
        return "\(Self.quotedKey(setting.action)) = [\(keys)]\n"
      }.joined()
  }

  private func sigla(_ settings: Settings) -> String {
    if settings.sigla.isEmpty { return "" }
    return "\n[sigla]\n"
      + settings.sigla.map { "\(Self.quotedKey($0.siglum)) = \(Self.quoted($0.path))\n" }.joined()
  }

  private func outlets(_ settings: Settings) -> String {
    if settings.outlets.isEmpty { return "" }
    return "\n[outlets]\n"
      + settings.outlets.map { "\(Self.quotedKey($0.key)) = \(Self.quoted($0.name))\n" }.joined()
  }

  private func converters(_ settings: Settings) -> String {
    if settings.converters.isEmpty { return "" }
    return "\n[converters]\n"
      + settings.converters.map { setting in
        let command = setting.command.map(Self.quoted).joined(separator: ", ")
        return "\(Self.quotedKey(setting.format)) = [\(command)]\n"
      }.joined()
  }

  /// A basic string of TOML 1.0.
  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }

  private static func quotedKey(_ key: String) -> String {
    let isBare = !key.isEmpty && key.utf8.allSatisfy(isBare)
    return isBare ? key : quoted(key)
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      return true
    default: return false
    }
  }
}
