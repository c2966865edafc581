/// What a word means for facts, in whatever language it is.
package struct WordTags: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let negation = WordTags(rawValue: 1)
  package static let degree = WordTags(rawValue: 1 << 1)
  /// Words that deny without a negation: failed, refused.
  package static let denial = WordTags(rawValue: 1 << 2)
  package static let hedge = WordTags(rawValue: 1 << 3)
  /// Hedges that may come and go without anything else changing: allegedly.
  package static let adverb = WordTags(rawValue: 1 << 4)
  package static let sure = WordTags(rawValue: 1 << 5)
  package static let unsure = WordTags(rawValue: 1 << 6)
  package static let conditional = WordTags(rawValue: 1 << 7)
  /// Verbs of saying and believing.
  package static let saying = WordTags(rawValue: 1 << 8)
  /// Those of them that make a clause an attribution.
  package static let reporting = WordTags(rawValue: 1 << 9)
  /// Before a source: according to.
  package static let attributing = WordTags(rawValue: 1 << 10)
  package static let source = WordTags(rawValue: 1 << 11)
  package static let pronoun = WordTags(rawValue: 1 << 12)
  package static let title = WordTags(rawValue: 1 << 13)
  package static let month = WordTags(rawValue: 1 << 14)
  package static let weekday = WordTags(rawValue: 1 << 15)
  package static let relative = WordTags(rawValue: 1 << 16)
  package static let number = WordTags(rawValue: 1 << 17)
  package static let scale = WordTags(rawValue: 1 << 18)
  package static let ordinal = WordTags(rawValue: 1 << 19)
  package static let particle = WordTags(rawValue: 1 << 20)
  static let certain = WordTags(rawValue: 1 << 21)
  /// Words of names that many things have: ministry, street.
  package static let generic = WordTags(rawValue: 1 << 23)
  /// What is counted: kilometres, hours, dollars.
  static let unit = WordTags(rawValue: 1 << 24)
  /// Of a refusal: declined.
  package static let refusal = WordTags(rawValue: 1 << 25)
  package static let comment = WordTags(rawValue: 1 << 26)
  /// A part of a month or a year: early, late.
  package static let period = WordTags(rawValue: 1 << 29)
  /// Before those who were told: told, comment to.
  package static let telling = WordTags(rawValue: 1 << 28)
  /// How often, by a number: twice.
  package static let multiple = WordTags(rawValue: 1 << 30)
  /// Before what is no subject: to, of.
  package static let preposition = WordTags(rawValue: 1 << 27)
  /// Forms of `be`, after which a verb of saying has no source.
  package static let passive = WordTags(rawValue: 1 << 22)

  /// By the name of the kind in a lexicon.
  static let named: [String: WordTags] = [
    "negation": .negation, "degree": .degree, "denial": .denial, "hedge": .hedge, "adverb": .adverb, "sure": .sure,
    "unsure": .unsure, "conditional": .conditional, "saying": .saying, "reporting": .reporting,
    "attributing": .attributing, "source": .source, "pronoun": .pronoun, "title": .title, "month": .month,
    "weekday": .weekday, "relative": .relative, "number": .number, "scale": .scale, "ordinal": .ordinal,
    "particle": .particle, "certain": .certain, "passive": .passive, "generic": .generic, "refusal": .refusal,
    "comment": .comment, "unit": .unit, "preposition": .preposition, "telling": .telling, "period": .period,
    "multiple": .multiple,
  ]
}

/// The lexicons of all languages, laid over the words of a collation.
package struct WordMeanings: Sendable {
  /// By `WordID`.
  private var tags: [WordTags]
  private var values: [WordID: Double] = [:]
  /// Short name → full name.
  package private(set) var nicknames: [String: String] = [:]
  /// Another name of the same, words apart by spaces: `great britain` → `uk`.
  package private(set) var aliases: [(name: [String], same: String)] = []

  package init(_ vocabulary: Vocabulary) {
    tags = Array(repeating: [], count: vocabulary.count)
    for lexicon in Lexicon.all { lexicon.withUnsafeBufferPointer { add($0, vocabulary) } }
    for id in tags.indices where vocabulary.bytes(of: WordID(id)).suffix(3).elementsEqual("n't".utf8) {
      tags[id].insert(.negation)
    }
  }

  /// Makes no string of a word that the reports do not have: the lexicons are read in every run.
  private mutating func add(_ lexicon: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary) {
    for line in lexicon.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = Self.string(line[..<colon])
      let kind = WordTags.named[name]
      for entry in line[(colon + 1)...].split(separator: UInt8(ascii: " ")) {
        let middle = entry.firstIndex(of: UInt8(ascii: "="))
        let (word, other) = (entry[..<(middle ?? entry.endIndex)], middle.map { entry[($0 + 1)...] })
        if let kind {
          add(word, other, kind, vocabulary)
        } else if let other {
          addName(Self.string(word), as: Self.string(other), isAlias: name == "alias")
        }
      }
    }
  }

  /// - Parameter other: what the word stands for, if the lexicon says it.
  private mutating func add(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ other: Slice<UnsafeBufferPointer<UInt8>>?, _ kind: WordTags,
    _ vocabulary: Vocabulary
  ) {
    guard let id = vocabulary.id(of: UnsafeBufferPointer(rebasing: word)) else { return }
    tags[Int(id)].insert(kind)
    if let other, let value = Double(Self.string(other)) { values[id] = value }
  }

  private mutating func addName(_ name: String, as other: String, isAlias: Bool) {
    guard isAlias else {
      nicknames[NameForm.skeleton(of: name)] = NameForm.skeleton(of: other)
      return
    }
    aliases.append((name.split(separator: "_").map { NameForm.skeleton(of: String($0)) }, other))
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  subscript(token: Token) -> WordTags { tags[Int(token.normalized)] }

  /// What tokens mean; of marks only that they are units.
  package func tags(of tokens: [Token]) -> [WordTags] {
    tokens.map { $0.kind == .mark ? self[$0].intersection(.unit) : self[$0] }
  }

  /// The number that a word stands for: of a month, a weekday, a number word, a scale.
  package func value(of token: Token) -> Double? { values[token.normalized] }
}

/// The lexicons in the program, one file per language: a kind and its words on a line.
enum Lexicon {
  static let all: [[UInt8]] = [
    PackageResources.en_txt, PackageResources.ru_txt, PackageResources.uk_txt, PackageResources.de_txt,
    PackageResources.fr_txt, PackageResources.es_txt,
  ]
}
