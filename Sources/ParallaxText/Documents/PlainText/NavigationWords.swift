/// Rows of menu entries, with or without spaces between them.
enum NavigationWords {
  /// What the first crumb of a trail is called.
  static let homes: PhraseSet = [
    "home", "homepage", "главная", "головна", "startseite", "accueil", "inicio", "início",
  ]

  /// Whether the words divide into menu entries, at least two of them.
  static func areEntries(_ shape: ParagraphShape) -> Bool {
    guard shape.wordCount == shape.words.count else { return false }
    return entries(shape.words.map(\.key)).map { $0 >= 2 } ?? false
  }

  /// How many entries the words are; `nil` where some word belongs to none.
  static func entries(_ keys: [PhraseKey]) -> Int? {
    var index = 0
    var count = 0
    while index < keys.count {
      guard let length = longestEntry(at: index, keys) else { return nil }
      index += length
      count += 1
    }
    return count
  }

  /// The number of words of the longest entry that begins at `index`.
  private static func longestEntry(at index: Int, _ keys: [PhraseKey]) -> Int? {
    var phrase = keys[index]
    var longest = isEntry(phrase) ? 1 : nil
    for end in (index + 1)..<max(index + 1, min(index + 4, keys.count)) {
      phrase = phrase.followed(by: keys[end])
      if isEntry(phrase) { longest = end + 1 - index }
    }
    return longest
  }

  private static func isEntry(_ phrase: PhraseKey) -> Bool {
    (FurniturePhrases.meanings[phrase] ?? []).contains { $0 == .navigation || $0 == .whole }
  }
}
