private import CUTF8Proc

/// A character that shows nothing by itself, or looks like another: it is left out or neutralised, unless the reader
/// asks to see it.
public struct InvisibleCharacter: Sendable, Equatable {
  /// What it does to the text around it.
  public enum Kind: String, Sendable, CaseIterable {
    case noBreakSpace = "no-break spaces"
    case otherSpace = "spaces and line ends of other kinds"
    case zeroWidth = "of no width"
    case softHyphen = "soft hyphens"
    case direction = "marks of direction"
    case tag = "tags"
    case variation = "variation selectors"
    case blank = "blank letters"
    case control = "control characters"
    case format = "other format characters"

    /// `44 no-break spaces`, `1 no-break space`
    public func words(for count: Int) -> String { "\(count) " + (count == 1 ? singular : rawValue) }

    private var singular: String {
      switch self {
      case .direction: "mark of direction"
      case .otherSpace: "space or line end of another kind"
      case .zeroWidth: rawValue
      default: String(rawValue.dropLast())
      }
    }
  }

  public let kind: Kind
  /// Its usual abbreviation, else `U+2061`; ASCII.
  public let name: String

  /// What is shown in its place: `<ZWSP>`.
  public var mark: String { "<\(name)>" }

  /// The character at a byte of UTF-8 text; nil for one that shows.
  public init?(in text: [UInt8], at byte: Int) { self.init(SafeText.decode(text, at: byte, limit: text.count).0) }

  /// Nil for a character that shows. Blanks, tabs, line ends and ideographic spaces are common white space.
  package init?(_ scalar: UnicodeScalar) {
    let value = scalar.value
    guard let kind = Self.kind(of: value) else { return nil }
    self.kind = kind
    name = Self.name(of: value, kind)
  }

  private static func kind(of value: UInt32) -> Kind? {
    switch value {
    case 0x09, 0x0a, 0x0d, 0x20...0x7e: nil
    case 0x00...0x1f, 0x7f...0x9f: .control
    case 0xa0, 0x2007, 0x202f: .noBreakSpace
    case 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x205f: .otherSpace
    case 0xad: .softHyphen
    case 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x206f: .direction
    case 0x034f, 0x17b4, 0x17b5, 0x180e, 0x200b...0x200d, 0x2060...0x2064, 0xfeff: .zeroWidth
    case 0x180b...0x180d, 0x180f, 0xfe00...0xfe0f, 0xe0100...0xe01ef: .variation
    case 0x115f, 0x1160, 0x2800, 0x3164, 0xffa0: .blank
    case 0xe0000...0xe007f: .tag
    case 0x80...: utf8proc_category(Int32(value)) == UTF8PROC_CATEGORY_CF ? .format : nil
    default: nil
    }
  }

  private static func name(of value: UInt32, _ kind: Kind) -> String {
    switch kind {
    case .control where value < 0x20: controls[Int(value)]
    case .variation where value >= 0xe0100: "VS\(value - 0xe0100 + 17)"
    case .variation where value >= 0xfe00: "VS\(value - 0xfe00 + 1)"
    case .tag where (0xe0021...0xe007e).contains(value): "TAG-\(UnicodeScalar(UInt8(value - 0xe0000)))"
    default: abbreviations[value] ?? number(of: value)
    }
  }

  private static func number(of value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static let controls = [
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI", "DLE",
    "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
  ]

  /// As the Unicode Standard abbreviates them in its charts and in NameAliases.txt.
  private static let abbreviations: [UInt32: String] = [
    0x7f: "DEL", 0x85: "NEL", 0x9b: "CSI", 0xa0: "NBSP", 0xad: "SHY", 0x034f: "CGJ", 0x061c: "ALM", 0x115f: "HCF",
    0x1160: "HJF", 0x180b: "FVS1", 0x180c: "FVS2", 0x180d: "FVS3", 0x180e: "MVS", 0x180f: "FVS4", 0x2002: "ENSP",
    0x2003: "EMSP", 0x2007: "FSP", 0x2009: "THSP", 0x200a: "HSP", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ",
    0x200e: "LRM", 0x200f: "RLM", 0x2028: "LSEP", 0x2029: "PSEP", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF",
    0x202d: "LRO", 0x202e: "RLO", 0x202f: "NNBSP", 0x205f: "MMSP", 0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI",
    0x2068: "FSI", 0x2069: "PDI", 0x3164: "HF", 0xfeff: "BOM", 0xe0001: "TAG", 0xe0020: "TAG-SP", 0xe007f: "TAG-END",
  ]
}

/// How many invisible characters of each kind a text has.
public struct InvisibleCount: Sendable, Equatable {
  public let kind: InvisibleCharacter.Kind
  public let count: Int
  /// What they are called, in the order of their first places.
  public let names: [String]

  /// The kinds that a range of UTF-8 text has, in the order of `InvisibleCharacter.Kind`; none for most texts.
  public static func all(in text: [UInt8], _ range: Range<Int>) -> [InvisibleCount] {
    var names: [InvisibleCharacter.Kind: [String]] = [:]
    var counts: [InvisibleCharacter.Kind: Int] = [:]
    SafeText.eachScalar(in: text, range) { scalar, _ in
      guard let character = InvisibleCharacter(scalar) else { return }
      counts[character.kind, default: 0] += 1
      if names[character.kind]?.contains(character.name) != true {
        names[character.kind, default: []].append(character.name)
      }
    }
    return InvisibleCharacter.Kind.allCases.compactMap { kind in
      counts[kind].map { InvisibleCount(kind: kind, count: $0, names: names[kind] ?? []) }
    }
  }
}
