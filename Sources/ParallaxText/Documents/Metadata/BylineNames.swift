import ParallaxSupport

/// The names in a byline: `By Ann Lee and Bo Ek, Reuters` → Ann Lee, Bo Ek.
struct BylineNames: Equatable {
  /// In the order in which they stand, each once.
  let names: [String]
  /// The news agency that is named beside them, or alone.
  let agency: String?
  /// Where there is neither: words that name no person but those who wrote it (`Redaktion`, `News Desk`).
  let desk: String?

  init(_ byline: String) {
    var names: [String] = []
    var agency: String?
    for (index, part) in Self.parts(of: byline.prefix(400)).enumerated() {
      let name = Self.name(in: part, isFirst: index == 0)
      if let known = NewsAgencies.name(name) {
        agency = agency ?? known
      } else if Self.isName(name), !names.contains(where: { $0.lowercased() == name.lowercased() }) {
        names.append(name)
      }
    }
    self.names = names
    self.agency = agency
    let whole = names.isEmpty && agency == nil ? Self.name(in: String(byline.prefix(60)), isFirst: true) : ""
    desk = Self.isDesk(whole) ? whole : nil
  }

  // MARK: Parts

  /// Between commas and words for “and”.
  private static func parts(of byline: some StringProtocol) -> [String] {
    let words = withoutBrackets(byline).split(whereSeparator: \.isWhitespace).map(String.init)
    var parts: [[String]] = [[]]
    for (index, word) in words.enumerated() {
      if isDivider(word, before: parts[parts.count - 1].count, after: words.count - index - 1) {
        parts.append([])
      } else if let last = word.last, ",;|/•·".contains(last) {
        parts[parts.count - 1].append(String(word.dropLast()))
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  /// `&`, “and”; a single letter (`y`, `e`, `i`) divides only full names, for it stands in names as well.
  private static func isDivider(_ word: String, before: Int, after: Int) -> Bool {
    if word.utf8.count == 1, word.first?.isLetter ?? false {
      return BylineWords.shortConjunctions.contains(word) && before >= 2 && after >= 2
    }
    return BylineWords.dividers.contains(word.lowercased())
  }

  /// Without what stands in parentheses and brackets.
  private static func withoutBrackets(_ text: some StringProtocol) -> String {
    var depth = 0
    var plain = ""
    for character in text {
      switch character {
      case "(", "[", "<": depth += 1
      case ")", "]", ">": depth = max(0, depth - 1)
      default: if depth == 0 { plain.append(character) }
      }
    }
    return plain
  }

  // MARK: Names

  /// Without “By”, titles, addresses and what follows a dash.
  private static func name(in part: String, isFirst: Bool) -> String {
    var words = part.split(separator: " ").map(String.init)
    if let dash = words.firstIndex(where: { ["-", "–", "—", "|", "·", "•"].contains($0) }) {
      words = Array(dash == 0 ? words[1...] : words[..<dash])
    }
    while isFirst, words.count > 1, let first = words.first, BylineWords.leads.contains(Self.key(first)) || first == ":"
    {
      words.removeFirst()
    }
    if let end = words.firstIndex(where: {
      BylineWords.ends.contains(Self.key($0)) || $0.contains("@") && $0.contains(".")
    }) {
      words = Array(words[..<end])
    }
    while let first = words.first, BylineWords.titles.contains(Self.key(first)), words.count > 2 { words.removeFirst() }
    return words.joined(separator: " ").trimmingMarks
  }

  private static func key(_ word: String) -> String {
    let letters = word.utf8
    if letters.allSatisfy({ $0 < 0x80 }) {
      let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
      guard let first = letters.firstIndex(where: isLetter), let last = letters.lastIndex(where: isLetter) else {
        return ""
      }
      let bare = word[first...last]
      return bare.utf8.contains { (0x41...0x5A).contains($0) } ? bare.lowercased() : String(bare)
    }
    return String(word.lowercased().drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
  }

  private static func isDesk(_ words: String) -> Bool {
    let words = words.split(separator: " ").map { key(String($0)) }
    return (1...4).contains(words.count) && words.contains { BylineWords.desks.contains($0) }
  }

  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard !words.isEmpty, words.count <= 6, name.utf8.count <= 80, name.contains(where: \.isLetter) else {
      return false
    }
    guard !name.hasBytes("://"), !name.lowercased().hasPrefix("www."), !name.hasPrefix("@") else { return false }
    if words.count > 1, name.contains(where: \.isNumber) { return false }
    if words.count < 3, BylineWords.noNames.contains(name.lowercased()) { return false }
    return !words.contains { BylineWords.roles.contains(Self.key(String($0))) }
  }
}

extension String {
  /// Without white space and marks at the ends; a stop stays behind an initial (`Jr.`).
  fileprivate var trimmingMarks: String {
    let marks: Set<Character> = [",", ";", ":", "|", "-", "–", "—", "·", "•", "/", "\"", "“", "”", " ", "*"]
    var rest = Substring(self)
    while let first = rest.first, marks.contains(first) || first == "." { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    if rest.last == ".", (rest.split(separator: " ").last?.count ?? 0) > 4 { rest.removeLast() }
    return String(rest)
  }
}
