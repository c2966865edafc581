/// What a language tells of the ends of its sentences.
struct SentenceWords: Sendable {
  /// What may follow a word with a stop without beginning a sentence.
  enum Follower: UInt8 {
    /// A name: such a word never ends a sentence.
    case name
    case number
    /// Whatever does not begin sentences.
    case any
    /// The same, where a comma stands before the word or nothing: `Salem, Mass.`, but `after morning Mass.`
    case anyAfterComma
  }

  /// Words that end in a stop without ending a sentence.
  private var abbreviations = PhraseTable<(follower: Follower, needsCapital: Bool)>(capacity: 256)
  /// Words that begin a sentence after an abbreviation more often than they follow one inside it.
  private(set) var starters = PhraseSet(capacity: 128)
  /// Verbs that may follow a quotation's closing mark and its speaker's name.
  private(set) var quoteVerbs = PhraseSet(capacity: 32)
  private(set) var months = PhraseSet(capacity: 32)
  /// Words that are abbreviations behind a common noun alone: `школа им. Тамма`, but `помогли им.`
  private var afterNoun = PhraseSet(capacity: 8)
  private(set) var nouns = PhraseSet(capacity: 8)
  /// Words before which a hyphen at the end of a line breaks no word.
  private(set) var conjunctions = PhraseSet(capacity: 16)
  /// Whether a stop behind a number makes it an ordinal.
  let stopMakesOrdinal: Bool
  /// Words before such an ordinal: articles and prepositions.
  private(set) var ordinalLeads = PhraseSet(capacity: 64)

  init(_ language: Language?) {
    stopMakesOrdinal = language.map { $0.words.text(of: .ordinals) == "stop" } ?? false
    for words in language.words {
      words.forEach(.abbreviationAfterNoun) { afterNoun.add(PhraseKey(phrase: $0.word), ()) }
      if !afterNoun.isEmpty { words.forEach(.generic) { nouns.add(PhraseKey(phrase: $0.word), ()) } }
      words.forEach(.conjunction) { conjunctions.add(PhraseKey(phrase: $0.word), ()) }
      if stopMakesOrdinal {
        for kind in [WordKind.determiner, .preposition, .function] {
          words.forEach(kind) { ordinalLeads.add(PhraseKey(phrase: $0.word), ()) }
        }
      }
      add(.abbreviationBeforeName, .name, words)
      add(.abbreviationBeforeNumber, .number, words)
      add(.abbreviation, .any, words)
      add(.abbreviationAfterComma, .anyAfterComma, words)
      words.forEach(.starter) { starters.add(PhraseKey(phrase: $0.word), ()) }
      words.forEach(.quoteVerb) { quoteVerbs.add(PhraseKey(phrase: $0.word), ()) }
      words.forEach(.month) { months.add(PhraseKey(phrase: $0.word), ()) }
    }
  }

  /// An entry with a capital counts only where the text has one too: `Ill.` is a state, `ill.` ends a sentence. Of two
  /// entries the first holds.
  private mutating func add(_ kind: WordKind, _ follower: Follower, _ words: LanguageWords) {
    words.forEach(kind) { entry in
      let bytes = Array(entry.word)
      let needsCapital = bytes.scalar(at: 0).isUppercase
      abbreviations.add(PhraseKey(word: bytes.indices, in: bytes), (follower, needsCapital))
    }
  }

  func isAfterNoun(_ word: PhraseKey) -> Bool { afterNoun.contains(word) }

  /// What follows the abbreviation that a word is; nil where it is none.
  func follower(of word: PhraseKey, isCapitalized: Bool) -> Follower? {
    guard let found = abbreviations[word], isCapitalized || !found.needsCapital else { return nil }
    return found.follower
  }
}
