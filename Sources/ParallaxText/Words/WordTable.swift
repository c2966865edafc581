/// What is known of the words of some reports in one language: what each weighs, what it stands for, what it resembles
/// and what it means.
///
/// Made once for a collation, so that comparing touches numbers only. A class, because every comparison hands it on.
package final class WordTable: Sendable {
  /// How much a word tells when two readings share it; marks weigh nothing.
  package enum Weight {
    /// Function words.
    @inlinable @inline(__always) package static var function: Int32 { 4 }
    /// Verbs of saying, which stand in nearly every sentence of a report.
    @inlinable @inline(__always) package static var common: Int32 { 10 }
    @inlinable @inline(__always) package static var content: Int32 { 20 }
  }

  /// What the words mean for facts.
  private let meanings: WordMeanings
  /// How names of the language are compared.
  package let names: NameWords
  /// What the language says of numbers in digits.
  package let digits: DigitWords
  /// Prefixes that turn a word into its opposite: `un` in English.
  package let negativePrefixes: [String]
  /// Endings of verbs behind another verb: `ar` in Spanish, `ing` in English.
  package let infinitiveEndings: [String]
  /// Endings of verbs in the future: `rá` in Spanish.
  package let futureEndings: [String]
  /// Prefixes of those who do not hold an office: `vice`.
  package let rankPrefixes: [String]
  /// By `WordID`; words that only stand in an expansion come after the vocabulary's own.
  private let weights: [Int32]
  /// By `WordID`: words with one beginning have one number; 0 for words too short to tell.
  private let beginnings: [UInt32]
  /// By `WordID`: the family of a word (`know` and `knew` have one); 0 for none.
  private let families: [Int32]
  /// By `WordID`: words of opposite meaning have one number, those of one of the two sides a negative one; 0 for none.
  private let opposites: [Int32]
  /// By `WordID` of a stem: the same of words with that stem.
  private let oppositeStems: [Int32]
  /// By `WordID` of a word or a stem: the member of a closed set that it is; 0 for none.
  private let members: [Int32]
  private let spellings: [Spelling]
  /// By `WordID`: the index of its expansion; -1 for none.
  private let expansionIndex: [Int32]
  private let expansions: [[WordID]]
  /// By `WordID`.
  private let areHonorifics: [Bool]
  /// Stems that begin like a negative prefix, and are no opposites: `inmigr` in Spanish.
  private let wholes: Set<WordID>
  /// What stands before the verb that tells what is done, and goes with it: `a`, `ha`, `se`.
  private let auxiliaries: Set<WordID>
  private let origins: Set<WordID>
  private let ledByPreposition: Set<WordID>
  private let nearly: Set<WordID>
  /// What joins two verbs of one subject: and.
  private let joining: Set<WordID>
  /// What begins a clause behind a comma in which others act: who, while.
  private let subordinates: Set<WordID>
  /// Articles of what is no subject: `dem`.
  private let objectArticles: Set<WordID>
  /// Words before a time from which on something is, behind a negation.
  private let befores: Set<WordID>
  /// Verbs whose subject hears or reads what is quoted.
  private let hearing: Set<WordID>
  private let verbNegations: Set<WordID>

  /// - Parameters:
  ///   - expansions: of the language; a later one takes the place of an earlier one.
  ///   - count: how many words there are, those of all languages' expansions too.
  init(
    _ language: Language?, _ vocabulary: Vocabulary, _ use: WordUse, _ expansions: [(word: WordID, parts: [WordID])],
    _ count: Int
  ) {
    let words = language.words
    meanings = WordMeanings(words, vocabulary)
    names = NameWords(words)
    digits = DigitWords(words)
    negativePrefixes = words.flatMap { $0.strings(of: .negativePrefix) }
    infinitiveEndings = words.flatMap { $0.strings(of: .infinitiveEnding) }
    futureEndings = words.flatMap { $0.strings(of: .futureEnding) }
    rankPrefixes = words.flatMap { $0.strings(of: .rankPrefix) }
    weights = Self.weights(words, vocabulary, use, count)
    beginnings = use.beginnings.extended(to: count, with: 0)
    spellings = use.spellings.extended(to: count, with: .none)
    families = Self.families(words, vocabulary).extended(to: count, with: 0)
    let elisions = Elisions(words)
    let elided = elisions?.pairs(in: vocabulary) ?? []
    ledByPreposition = elisions?.ledByPreposition(elided, in: vocabulary) ?? []
    opposites = Self.opposites(.opposite, words, vocabulary).filled(elided).extended(to: count, with: 0)
    oppositeStems = Self.opposites(.oppositeStems, words, vocabulary).extended(to: count, with: 0)
    members = ClosedSet.members(words, vocabulary).filled(elided).extended(to: count, with: 0)
    areHonorifics = words.reduce(into: Array(repeating: false, count: count)) { are, words in
      words.forEach(.honorific) { if let id = vocabulary.id(of: $0.word) { are[Int(id)] = true } }
    }
    wholes = Self.set(.whole, words, vocabulary)
    auxiliaries = Self.set(.auxiliary, words, vocabulary)
    origins = Self.set(.origin, words, vocabulary)
    nearly = Self.set(.nearly, words, vocabulary)
    joining = Self.set(.joining, words, vocabulary)
    subordinates = Self.set(.subordinate, words, vocabulary)
    objectArticles = Self.set(.objectArticle, words, vocabulary)
    befores = Self.set(.before, words, vocabulary)
    hearing = Self.set(.hearing, words, vocabulary)
    verbNegations = Self.set(.verbNegation, words, vocabulary)
    let all = expansions + use.compounds.map { (word: $0.whole, parts: $0.parts) }
    var index = [Int32](repeating: -1, count: count)
    for (number, expansion) in all.enumerated() { index[Int(expansion.word)] = Int32(number) }
    expansionIndex = index
    self.expansions = all.map(\.parts)
    checkInvariants()
  }

  private func checkInvariants() {
    let counts = [
      weights.count, beginnings.count, families.count, opposites.count, oppositeStems.count, members.count,
      spellings.count, expansionIndex.count,
    ]
    assert(counts.allSatisfy { $0 == weights.count }, "every array has an element for each word")
    assert(expansions.joined().allSatisfy { Int($0) < weights.count }, "expansions stand for known words")
  }

  private static func set(_ kind: WordKind, _ words: [LanguageWords], _ vocabulary: Vocabulary) -> Set<WordID> {
    words.reduce(into: []) { set, words in
      words.forEach(kind) { if let id = vocabulary.id(of: $0.word) { set.insert(id) } }
    }
  }

  private static func weights(
    _ words: [LanguageWords], _ vocabulary: Vocabulary, _ use: WordUse, _ count: Int
  ) -> [Int32] {
    var weights = Array(repeating: Weight.content, count: count)
    for id in use.frequentShortWords(vocabulary) { weights[Int(id)] = Weight.function }
    for (kind, weight) in [(WordKind.function, Weight.function), (.common, Weight.common)] {
      for words in words {
        words.forEach(kind) { if let id = vocabulary.id(of: $0.word) { weights[Int(id)] = weight } }
      }
    }
    return weights
  }

  private static func families(_ words: [LanguageWords], _ vocabulary: Vocabulary) -> [Int32] {
    var families = [Int32](repeating: 0, count: vocabulary.count)
    for words in words {
      words.forEach(.family) { if let id = vocabulary.id(of: $0.word) { families[Int(id)] = Int32($0.group + 1) } }
    }
    return families
  }

  /// How many words are known; numbers from here on are free.
  package var count: Int { weights.count }

  package func weight(of word: WordID) -> Int32 { weights[Int(word)] }

  /// Words with one beginning have one number; 0 for words too short to tell.
  package func beginning(of word: WordID) -> UInt32 { beginnings[Int(word)] }

  package func family(of word: WordID) -> Int32 { families[Int(word)] }
  /// Two words of opposite meaning (`rose`, `fell`) have one number with both signs; 0 for a word that has no opposite.
  /// Those of each kind have numbers of their own.
  package func opposite(of token: Token) -> Int32 {
    let opposite = opposites[Int(token.normalized)]
    return opposite == 0 ? oppositeStems[Int(token.stem)] : opposite
  }

  /// Which member of which closed set a word is; nil for a word of none.
  package func member(_ token: Token) -> ClosedSet.Member? {
    ClosedSet.Member(rawValue: members[Int(token.normalized)]) ?? ClosedSet.Member(rawValue: members[Int(token.stem)])
  }

  package func order(_ token: Token) -> TimeOrder? { TimeOrder(beside: members[Int(token.normalized)]) }

  package func spelling(of word: WordID) -> Spelling { spellings[Int(word)] }

  /// The words that a word stands for (`won't` for `will not`), or nil when it stands for itself.
  package func expansion(of word: WordID) -> [WordID]? {
    let index = expansionIndex[Int(word)]
    return index < 0 ? nil : expansions[Int(index)]
  }

  /// Whether a word says little: a function word or a verb of saying, but no negation.
  package func isLight(_ word: WordID) -> Bool {
    weights[Int(word)] < Weight.content && expansionIndex[Int(word)] < 0 && !meanings.isNegation(word)
  }

  package func mayBeHonorific(_ word: WordID) -> Bool { areHonorifics[Int(word)] }

  /// Whether a word stands before the verb that tells what is done.
  package func isAuxiliary(_ word: WordID) -> Bool { auxiliaries.contains(word) }

  /// Whether a word stands before where something comes from: `from the north`.
  /// Before all: nearly, almost.
  package func meansNearly(_ word: WordID) -> Bool { nearly.contains(word) }

  /// Whether a word is written as one with a preposition before it: `dell’inchiesta`.
  package func isLedByPreposition(_ word: WordID) -> Bool { ledByPreposition.contains(word) }

  package func tellsOrigin(_ word: WordID) -> Bool { origins.contains(word) }

  /// `smiled and said`
  package func joinsVerbs(_ word: WordID) -> Bool { joining.contains(word) }

  package func beginsSubordinate(_ word: WordID) -> Bool { subordinates.contains(word) }
  package func isObjectArticle(_ word: WordID) -> Bool { objectArticles.contains(word) }
  package func isBefore(_ word: WordID) -> Bool { befores.contains(word) }

  /// `not`: whether a negation is that of a verb, and of no noun: `no`.
  package func isVerbNegation(_ word: WordID) -> Bool { verbNegations.contains(word) }

  /// Whether the subject of a verb hears or reads what is quoted.
  package func isHearing(_ word: WordID) -> Bool { hearing.contains(word) }

  /// Whether a stem begins like a negative prefix, and is no opposite: `immigr` is none of `migr`.
  package func isWhole(_ stem: WordID) -> Bool { wholes.contains(stem) }

  /// What a token means; of marks only that they are units or make percentages.
  package func tags(of token: Token) -> WordTags { meanings.tags(of: token) }

  /// Whether a token means something by its last part alone: of nouns, where these have capitals.
  func isCompound(_ token: Token) -> Bool { meanings.isCompound(token.normalized) }

  /// Whether nouns have articles, so that a number without one is named in another way.
  package var hasArticles: Bool { meanings.hasArticles }

  /// Whether sixty goes on to seventy-nine by tens and units, as in French.
  var countsInTwenties: Bool { meanings.countsInTwenties }

  /// Whether hours are written with an `h`.
  var hasHourLetter: Bool { digits.hasHourLetter }

  /// Letters behind an hour → the half of the day that they name.
  func halfDay(_ letters: String) -> Double? { digits.halfDays[letters] }

  /// The phrases that begin with a word of the reports.
  func phrases(from word: WordID) -> [Phrase] { meanings.phrases(from: word) }

  /// The number that a word stands for: of a month, a weekday, a number word, a scale.
  package func value(of token: Token) -> Double? { meanings.value(of: token) }
}

extension Array {
  /// The same with as many more elements as `count` needs.
  fileprivate func extended(to count: Int, with element: Element) -> [Element] {
    self + Array(repeating: element, count: Swift.max(0, count - self.count))
  }
}
