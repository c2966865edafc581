/// What the words of some reports mean in one language.
struct WordMeanings: Sendable {
  /// By `WordID`.
  private var tags: [WordTags]
  private var values: [Int: Double] = [:]
  /// Words of which the file says nothing, but of their last part: nouns, where these have capitals.
  private var compounds: Set<Int> = []
  /// By `WordID` of a stem: the class of a role that words with that stem are; 0 for none.
  private var roles: [UInt8]
  /// By the first word of each.
  private var phrases: [Int: [Phrase]] = [:]
  /// Whether the language has articles.
  let hasArticles: Bool
  /// Whether it counts in twenties.
  let countsInTwenties: Bool

  /// - Parameter words: of the language; where two lines give a word different numbers, the later holds.
  init(_ words: [LanguageWords], _ vocabulary: Vocabulary) {
    tags = Array(repeating: WordTags(), count: vocabulary.count)
    roles = Array(repeating: 0, count: vocabulary.count)
    hasArticles = words.contains { !$0.text(of: .article).isEmpty }
    countsInTwenties = words.contains { !$0.text(of: .twenties).isEmpty }
    var byName = PhraseTable<WordTags>(capacity: 64)
    for (kind, tags) in WordTags.byKind { byName.add(PhraseKey(phrase: kind.rawValue.utf8), tags) }
    var phraseKinds = PhraseTable<WordKind>(capacity: 64)
    for kind in Phrase.kinds { phraseKinds.add(PhraseKey(phrase: kind.rawValue.utf8), kind) }
    for words in words {
      words.forEachLine { name, rest in
        let key = PhraseKey(phrase: name)
        if let kind = phraseKinds[key] {
          LanguageWords.forEachEntry(of: rest) { add($0, kind, vocabulary) }
        } else if let meaning = byName[key] {
          LanguageWords.forEachEntry(of: rest) { add($0, meaning, vocabulary) }
        }
      }
      words.forEach(.roleStems) { entry in
        if let id = vocabulary.id(of: entry.word), let number = entry.number { roles[Int(id)] = UInt8(number) }
      }
      words.forEach(.negativeSuffix) { add(suffix: $0.word, .negation, vocabulary) }
    }
    if let joined = JoinedNumbers(words) { add(joined, vocabulary) }
    if let heads = CompoundHeads(words) { add(heads, vocabulary) }
    if let elisions = Elisions(words) { add(elisions, vocabulary) }
  }

  /// What nouns mean, whatever stands before the apostrophe.
  private mutating func add(_ elisions: Elisions, _ vocabulary: Vocabulary) {
    let nouns: WordTags = .role | .source | .title | .generic | .month | .period | .unit | .rumour | .doubt | .speech
    for (whole, rest) in elisions.pairs(in: vocabulary) where tags[Int(whole)] == WordTags() {
      let meaning = tags[Int(rest)].limited(to: nouns)
      guard meaning != WordTags() else { continue }
      tags[Int(whole)] = meaning
      values[Int(whole)] = values[Int(rest)]
    }
  }

  private mutating func add(_ entry: LanguageWords.Entry, _ meaning: WordTags, _ vocabulary: Vocabulary) {
    guard let id = vocabulary.id(of: entry.word) else { return }
    tags[Int(id)] = tags[Int(id)] | meaning
    if let value = entry.number { values[Int(id)] = value }
  }

  private mutating func add(_ entry: LanguageWords.Entry, _ kind: WordKind, _ vocabulary: Vocabulary) {
    guard let phrase = Phrase(entry, kind, vocabulary), let first = phrase.words.first else { return }
    phrases[Int(first), default: []].append(phrase)
    tags[Int(first)] = tags[Int(first)] | (kind.beginsQuantity ? .phrase | .quantityPhrase : .phrase)
  }

  private mutating func add(_ joined: JoinedNumbers, _ vocabulary: Vocabulary) {
    for id in tags.indices where !tags[id].meets(.number | .scale) {
      guard let value = joined.value(of: vocabulary.bytes(of: WordID(id))) else { continue }
      tags[id] = tags[id] | .number
      values[id] = value
    }
  }

  /// Of words of which the file says nothing.
  private mutating func add(_ heads: CompoundHeads, _ vocabulary: Vocabulary) {
    for id in tags.indices where tags[id] == WordTags() {
      guard let head = heads.head(of: ArraySlice(vocabulary.bytes(of: WordID(id)))) else { continue }
      tags[id] = head.tags
      compounds.insert(id)
      if let value = head.value { values[id] = value }
    }
  }

  private mutating func add(suffix: UnsafeBufferPointer<UInt8>, _ meaning: WordTags, _ vocabulary: Vocabulary) {
    for id in tags.indices where vocabulary.bytes(of: WordID(id)).suffix(suffix.count).elementsEqual(suffix) {
      tags[id] = tags[id] | meaning
    }
  }

  /// Whether a word means something by its last part alone.
  func isCompound(_ word: WordID) -> Bool { compounds.contains(Int(word)) }

  func isNegation(_ word: WordID) -> Bool { Int(word) < tags.count && tags[Int(word)].contains(.negation) }

  func tags(of token: Token) -> WordTags {
    let tags = tags[Int(token.normalized)]
    if token.kind == .mark { return tags.limited(to: .unit | .percent) }
    return roles[Int(token.stem)] > 0 ? tags | .role : tags
  }

  /// What stands in the file of the language for the word comes before what stands there for its stem.
  func value(of token: Token) -> Double? {
    if let value = values[Int(token.normalized)] { return value }
    let role = roles[Int(token.stem)]
    return role > 0 ? Double(role) : nil
  }

  /// The phrases that begin with a word.
  func phrases(from word: WordID) -> [Phrase] { phrases[Int(word)] ?? [] }
}

/// How names of a language are compared.
package struct NameWords: Sendable {
  /// Whether every noun has a capital, as in German: then a capital alone makes no name.
  package let nounsHaveCapitals: Bool
  /// Whether every word of a title has a capital, as in English.
  let titlesHaveCapitals: Bool
  /// Whether nouns have articles, so that words without one may be no noun.
  package let hasArticles: Bool
  /// Whether a verb needs no pronoun, as in Spanish: `lamentó`.
  package let dropsPronouns: Bool
  /// Endings of names that are no subject: `Тамму`.
  package let objectEndings: [String]
  /// Whether a dash alone stands before who says a quotation, as in Polish: elsewhere it has a comma before it.
  package let hasBareDash: Bool
  /// Short name → full name, both without what transliterations differ in.
  package private(set) var nicknames: [String: String] = [:]
  /// How a capital and its country begin, in small letters: either may stand for the government.
  private var seats: [(capital: String, country: String)] = []
  /// Another name of the same: `great britain` → `uk`.
  private(set) var aliases: [(name: [String], same: String)] = []

  init(_ words: [LanguageWords]) {
    nounsHaveCapitals = words.contains { $0.text(of: .capitals) == "nouns" }
    hasArticles = words.contains { !$0.text(of: .determiner).isEmpty }
    titlesHaveCapitals = words.contains { !$0.text(of: .titleCase).isEmpty }
    objectEndings = words.flatMap { $0.strings(of: .objectEnding) }
    hasBareDash = words.contains { $0.text(of: .speechDash) == "bare" }
    dropsPronouns = words.contains { $0.text(of: .pronouns) == "dropped" }
    for words in words {
      words.forEach(.nickname) { entry in
        guard let value = entry.value else { return }
        nicknames[NameForm.skeleton(of: entry.string)] = NameForm.skeleton(of: String(decoding: value, as: UTF8.self))
      }
      words.forEach(.capital) { entry in
        if let value = entry.value { seats.append((entry.string, String(decoding: value, as: UTF8.self))) }
      }
      words.forEach(.alias) { entry in
        guard let value = entry.value else { return }
        let name = entry.string.split(separator: "_").map { NameForm.skeleton(of: String($0)) }
        aliases.append((name, NameForm.skeleton(of: String(decoding: value, as: UTF8.self))))
      }
    }
  }

  /// Whether a name is a capital or a country: it may stand for a government.
  package func isSeat(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "'" || $0 == "’" }
    return seats.contains { seat in words.contains { $0.hasPrefix(seat.capital) || $0.hasPrefix(seat.country) } }
  }

  /// Whether one of two names, in small letters, has a capital and the other its country: `kyiv`, `ukraine`.
  package func areOfOneState(_ one: String, _ other: String) -> Bool {
    func has(_ name: String, _ beginning: String) -> Bool {
      name.split { $0 == " " || $0 == "'" || $0 == "’" }.contains { $0.hasPrefix(beginning) }
    }
    return seats.contains { seat in
      has(one, seat.capital) && has(other, seat.country) || has(other, seat.capital) && has(one, seat.country)
    }
  }
}

/// What a language writes in and behind digits.
package struct DigitWords: Sendable {
  /// Letters behind the day of a month: `th`.
  let daySuffixes: [String]
  /// Whether decimals stand behind a comma.
  let decimalComma: Bool
  /// Whether in a date of digits the day stands before the month; nil where that is not settled.
  let dayFirst: Bool?
  /// Whether months are written with a capital.
  let monthsHaveCapitals: Bool
  /// `pm` → 12.
  private(set) var halfDays: [String: Double] = [:]
  /// Whether hours are written with an `h`.
  let hasHourLetter: Bool
  /// `bn` → a thousand millions.
  private var scales: [String: Double] = [:]
  /// The same behind a sign of money, one letter too.
  private var moneyScales: [String: Double] = [:]

  init(_ words: [LanguageWords]) {
    daySuffixes = words.flatMap { $0.strings(of: .daySuffix) }
    decimalComma = words.contains(where: Self.hasDecimalComma)
    dayFirst = words.contains { $0.text(of: .dateOrder) == "day" } ? true : nil
    monthsHaveCapitals = words.contains { $0.strings(of: .capitals).contains("months") }
    hasHourLetter = words.contains { $0.strings(of: .clockHour).contains("h") }
    for words in words {
      words.forEach(.halfDay) { halfDays[$0.string] = $0.number }
      words.forEach(.moneyScale) { moneyScales[$0.string] = $0.number }
      words.forEach(.shortScale) { scales[$0.string] = $0.number }
    }
  }

  static func hasDecimalComma(_ words: LanguageWords) -> Bool { words.text(of: .decimal) == "comma" }

  /// A capital letter is looked up as it is first: `5M` are millions, `5m` may be metres.
  func scale(_ letters: String, isMoney: Bool) -> Double? {
    let small = letters.lowercased()
    return scales[letters] ?? scales[small] ?? (isMoney ? moneyScales[small] : nil)
  }
}
