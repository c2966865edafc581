/// Rows of menu entries, with or without spaces between them.
enum NavigationWords {
  /// What the first crumb of a trail is called.
  static let homes: Set<String> = [
    "home", "homepage", "главная", "головна", "startseite", "accueil", "inicio", "início",
  ]

  /// Whether the words divide into menu entries, at least two of them.
  static func areEntries(_ shape: ParagraphShape) -> Bool {
    guard shape.wordCount == shape.words.count else { return false }
    return entries(shape.words.map(\.key)).map { $0 >= 2 } ?? false
  }

  /// How many entries the words are; `nil` where some word belongs to none.
  static func entries(_ keys: [String]) -> Int? {
    var index = 0
    var count = 0
    while index < keys.count {
      let longest = min(4, keys.count - index)
      let length = stride(from: longest, through: 1, by: -1).first { length in
        isEntry(keys[index..<index + length].joined(separator: " "))
      }
      guard let length else { return nil }
      index += length
      count += 1
    }
    return count
  }

  static func isEntry(_ phrase: String) -> Bool {
    (FurniturePhrases.meanings[phrase] ?? []).contains { $0 == .navigation || $0 == .whole }
  }
}
