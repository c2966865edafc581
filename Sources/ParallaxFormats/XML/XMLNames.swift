/// Names by number, and what the prefixes in front of them stand for.
struct XMLNames {
  private(set) var all: [String] = []
  private var numbers: [String: Int32] = [:]
  private var qualified: [String: (prefix: Int32, local: Int32)] = [:]
  /// What prefixes stand for, the innermost last; `depth` is that of the element that says so.
  private var bindings: [(prefix: Int32, space: Int32, depth: Int)] = []

  /// The most bindings that hold at one place: each element looks through them.
  private static let most = 128

  init() { _ = number("") }

  /// The number of the empty name.
  static let none: Int32 = 0

  mutating func number(_ name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(all.count)
    all.append(name)
    numbers[name] = number
    return number
  }

  /// `dc:creator` → the numbers of `dc` and `creator`; `creator` has no prefix.
  mutating func parts(_ name: String) -> (prefix: Int32, local: Int32) {
    if let known = qualified[name] { return known }
    let bytes = name.utf8
    var parts = (prefix: Self.none, local: Self.none)
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon != bytes.startIndex {
      parts = (number(String(name[..<colon])), number(String(name[bytes.index(after: colon)...])))
    } else {
      parts.local = number(name)
    }
    qualified[name] = parts
    return parts
  }

  mutating func bind(_ prefix: Int32, to space: String, depth: Int) {
    if bindings.count < Self.most { bindings.append((prefix, number(space), depth)) }
  }

  /// Forgets what elements at that depth and below it have said.
  mutating func leave(depth: Int) {
    while let last = bindings.last, last.depth >= depth { bindings.removeLast() }
  }

  /// The namespace of a prefix; the prefix itself where nothing says what it stands for.
  func space(of prefix: Int32) -> Int32 { bindings.last { $0.prefix == prefix }?.space ?? prefix }
}
