public import ParallaxPage

extension Key {
  /// Keys that have a name of their own, in the spelling that is shown first.
  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left),
    ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
  ]

  /// Other spellings that are understood.
  private static let aliases: [String: Key] = [
    "Return": .enter, "Escape": .escape, "BackTab": .backTab, "Delete": .delete, "Insert": .insert,
    "PageUp": .pageUp, "PageDown": .pageDown, "C-Space": .control("@"), "C-i": .tab, "C-m": .enter, "C-[": .escape,
  ]

  /// How the key is written in help, hints and settings: `j`, `C-d`, `Space`, `PgDn`, `F1`.
  /// nil for what is no key that can be bound: a paste, a new size.
  public var name: String? {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "C-\(character)"
    case .function(let number): "F\(number)"
    case .paste, .mouse, .resize: nil
    default: Self.named.first { $0.key == self }?.name
    }
  }

  /// The key of that name; nil when there is none. `Key(name: key.name)` is `key` again.
  public init?(name: String) {
    if let key = Self.named.first(where: { $0.name == name })?.key ?? Self.aliases[name] {
      self = key
    } else if name.count == 1, let character = name.first, character.isVisible {
      self = .character(character)
    } else if let key = Self.control(name) ?? Self.function(name) {
      self = key
    } else {
      return nil
    }
  }

  private static func control(_ name: String) -> Key? {
    guard name.hasPrefix("C-"), name.utf8.count == 3, let byte = name.utf8.last else { return nil }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "@"), UInt8(ascii: "\\")...UInt8(ascii: "_"):
      return .control(Character(Unicode.Scalar(byte)))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .control(Character(Unicode.Scalar(byte + 32)))
    default: return nil
    }
  }

  private static func function(_ name: String) -> Key? {
    guard name.first == "F", let number = Int(name.dropFirst()), (1...63).contains(number) else { return nil }
    return name == "F\(number)" ? .function(number) : nil
  }
}

/// Keys that are pressed one after the other for one action: mostly one, two in `]c` and `C-x o`.
public struct KeySequence: Sendable, Hashable, CustomStringConvertible {
  public let keys: [Key]

  public init(_ keys: Key...) { self.keys = keys }

  /// Keys in a sequence, at most.
  private static let longest = 4

  /// `C-d`, `Space`, `]c`, `C-x o`: the name of a key, two visible characters, or several names with blanks between
  /// them. nil when it is none of these.
  public init?(_ text: String) {
    if let key = Key(name: text) {
      keys = [key]
    } else if text.count == 2, text.allSatisfy(\.isVisible) {
      keys = text.map { .character($0) }
    } else {
      let names = text.split(separator: " ").map(String.init)
      keys = names.compactMap(Key.init(name:))
      guard (2...Self.longest).contains(keys.count), keys.count == names.count else { return nil }
    }
  }

  /// The names of the keys as `init` reads them: two characters without a gap, others with one.
  public var description: String {
    let names = keys.compactMap(\.name)
    return names.joined(separator: names.count == 2 && names.allSatisfy { $0.count == 1 } ? "" : " ")
  }
}

extension Character {
  /// Whether it shows as something: no blank, no control character, nothing of no width by itself.
  var isVisible: Bool {
    guard let first = unicodeScalars.first?.properties else { return false }
    switch first.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator,
      .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      return false
    default: return true
    }
  }
}
