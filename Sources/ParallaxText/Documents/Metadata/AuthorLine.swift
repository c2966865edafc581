/// Finds the author in a line about an article that holds more than that: `26 May 2024 | by Ann Lee | 3 comments`.
enum AuthorLine {
  /// The names behind “by”, “von”, “Autor:”; empty where there is no such word.
  static func names(in line: String) -> [String] {
    for part in line.split(whereSeparator: { "|•·–—".contains($0) }) {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      for (place, word) in words.enumerated() where isLead(word, place, behind: words[..<place]) {
        let names = BylineNames(name(behind: words[(place + 1)...])).names
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  /// The names in a line that is known to be about author and date, and has no such word: `Ann Lee 26.05.2024, 15:07`.
  static func namesBesideDate(in line: String) -> [String] {
    var words: [String] = []
    for word in line.split(whereSeparator: { $0.isWhitespace || "|•·–—".contains($0) }) {
      // A date may stand right behind the name.
      let letters = word.prefix { !$0.isNumber }
      let key = letters.lowercased().filter(\.isLetter)
      if DateWords.months[PhraseKey(phrase: key.utf8)] != nil
        || DateWords.weekdays.contains(PhraseKey(phrase: key.utf8))
      {
        continue
      }
      if letters.count == word.count || letters.count >= 2 && letters.first?.isUppercase == true,
        !lastWords.contains(String(key)), !key.isEmpty
      {
        words.append(String(letters))
      }
    }
    guard (1...4).contains(words.count), words[0].first?.isUppercase ?? false else { return [] }
    return BylineNames(words.joined(separator: " ")).names
  }

  /// - Parameter before: the words before it: `Scritto da`, `Publié par`.
  private static func isLead(_ word: String, _ place: Int, behind before: ArraySlice<String>) -> Bool {
    let key = String(word.lowercased().filter { $0.isLetter || $0 == "à" })
    return leads.contains(key)
      || firstLeads.contains(key) && before.allSatisfy { BylineWords.leads.contains($0.lowercased()) }
  }

  /// Up to a number, a stop or a word that names do not hold; a name in small letters is one word.
  private static func name(behind words: ArraySlice<String>) -> String {
    var name: [String] = []
    for word in words.drop(while: { isNone($0) }).prefix(8) {
      guard !word.contains(where: \.isNumber), !lastWords.contains(word.lowercased()) else { break }
      if let first = name.first, let letter = word.first, letter.isLowercase, !BylineWords.dividers.contains(word) {
        if first.first?.isUppercase != true || !particles.contains(word) { break }
      }
      name.append(word)
      if let last = word.last, ",;:)".contains(last), name.count > 1 || last != "," { break }
    }
    return name.joined(separator: " ")
  }

  /// Whether a word before a name is none of it: “:”, “by”, “our correspondent”.
  private static func isNone(_ word: String) -> Bool {
    let key = word.lowercased()
    let isSmall = word.first?.isLowercase ?? false
    return word == ":" || BylineWords.leads.contains(key)
      || isSmall && (BylineWords.possessives.contains(key) || BylineWords.roles.contains(key))
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "la", "du", "di", "da", "le", "bin", "al", "zu",
  ]

  /// Words that announce an author wherever they stand.
  private static let leads: Set<String> = [
    "by", "von", "vom", "autor", "autorin", "author", "auteur", "autore", "autora", "автор", "przez", "door",
  ]

  /// Words that do so at the beginning of a line.
  private static let firstLeads: Set<String> = [
    "par", "por", "di", "da", "av", "af", "od", "text", "texte", "texto", "with",
  ]

  private static let lastWords: Set<String> = [
    "symbolbild", "foto", "fotos", "photo", "photos", "illustration", "illustrationen", "bild", "bilder", "gespeichert",
    "in", "am",
    "um",
    "on", "at", "uhr", "share", "teilen", "kommentare", "kommentar", "comments", "updated", "zuletzt", "veröffentlicht",
    "published", "posted", "leave", "min", "lesezeit", "comment", "kommentieren", "update", "stand", "schreibe", "no",
    "keine",
  ]
}
