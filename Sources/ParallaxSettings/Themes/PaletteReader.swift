import ParallaxPage

extension Colour {
  /// The names of the 16 standard colours by their index; the first 8 are the standard 8.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red", "bright-green",
    "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// `#rrggbb` as three numbers; nil when it is something else.
  static func rgb(_ text: String) -> (red: UInt8, green: UInt8, blue: UInt8)? {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy(\.isHexadecimal),
      let number = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    return (UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      return true
    default: return false
    }
  }
}

/// Reads one colour of a palette: `amber = { rgb = "#ffaf5f", 16 = "bright-yellow", 8 = "yellow" }`.
///
/// `16` may be left out where it is the same as `8`.
struct PaletteReader {
  let file: String
  private(set) var warnings: [SettingsWarning] = []

  init(file: String) { self.file = file }

  mutating func colour(_ entry: TOMLEntry) -> Colour? {
    guard let fields = entry.node.table else {
      warn(entry, .wrongType(key: entry.key, wanted: "{ rgb = \"#rrggbb\", 16 = \"name\", 8 = \"name\" }"))
      return nil
    }
    for field in fields where !["rgb", "16", "8"].contains(field.key) {
      warn(field, .unknownKey(field.key, known: ["rgb", "16", "8"]))
    }
    guard let exact = text("rgb", of: entry, fields), let eighth = text("8", of: entry, fields) else { return nil }
    let sixteenth = fields.contains { $0.key == "16" } ? text("16", of: entry, fields) : eighth
    guard let rgb = Colour.rgb(exact) else { return bad(exact, entry) }
    guard let eight = Colour.names.prefix(8).firstIndex(of: eighth) else { return bad(eighth, entry) }
    guard let sixteen = sixteenth.flatMap({ Colour.names.firstIndex(of: $0) }) else {
      return bad(sixteenth ?? "", entry)
    }
    return Colour(red: rgb.red, green: rgb.green, blue: rgb.blue, sixteen: UInt8(sixteen), eight: UInt8(eight))
  }

  private mutating func text(_ key: String, of entry: TOMLEntry, _ fields: [TOMLEntry]) -> String? {
    if let text = fields.first(where: { $0.key == key })?.node.string { return text }
    warn(entry, .wrongType(key: "\(entry.key).\(key)", wanted: key == "rgb" ? "\"#rrggbb\"" : "the name of a colour"))
    return nil
  }

  private mutating func bad(_ text: String, _ entry: TOMLEntry) -> Colour? {
    warn(entry, .badColour(text))
    return nil
  }

  private mutating func warn(_ entry: TOMLEntry, _ problem: SettingsProblem) {
    warnings.append(SettingsWarning(file: file, line: entry.node.line, problem))
  }
}
