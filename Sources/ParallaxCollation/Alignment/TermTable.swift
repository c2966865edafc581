internal import ParallaxText

/// What is known of a term in a sentence.
struct TermMarks: Equatable {
  private(set) var bits: UInt8 = 0

  /// Of a function word nothing is known.
  init() {}

  init(isName: Bool, isQuoted: Bool) { bits = 1 | (isName ? 2 : 0) | (isQuoted ? 4 : 0) }

  /// Of a number, a date or a time that is read as a value.
  var ofValue: TermMarks {
    var value = self
    value.bits |= 16
    return value
  }

  /// Of the beginning of a word.
  var ofBeginning: TermMarks {
    var beginning = TermMarks()
    beginning.bits = isContent ? 8 : 0
    return beginning
  }

  /// A word that says something by itself, or the beginning of one.
  var saysSomething: Bool { bits & 9 != 0 }
  /// A word that says something by itself.
  var isContent: Bool { bits & 1 != 0 }
  var isName: Bool { bits & 2 != 0 }
  /// The value of a number, a date or a time.
  var isValue: Bool { bits & 16 != 0 }
  /// Inside quotation marks.
  var isQuoted: Bool { bits & 4 != 0 }

  /// Among the first words of its sentence.
  var isFirst: Bool { bits & 32 != 0 }

  /// Of the same term among the first words of its sentence.
  var ofFirst: TermMarks {
    var first = self
    first.bits |= 32
    return first
  }

  /// Of a term that occurs twice.
  func joined(with other: TermMarks) -> TermMarks {
    var joined = self
    joined.bits |= other.bits
    return joined
  }
}

extension Fact {
  /// A name that not the beginning of a sentence alone tells, and no common noun.
  fileprivate var isSure: Bool { !isWeak && !isCommon }

  /// A number that many things come in: two metres are not two people.
  fileprivate var isSmall: Bool {
    if case .amount(let amount) = meaning { amount.value < 10 } else { false }
  }
}

/// A term where it stands in a sentence.
struct SentenceTerm {
  let term: Int32
  let marks: TermMarks
}

/// What sentences are compared by: one number per stem or value of a number, and further ones for what a stem misses.
///
/// - A long word that no stemmer shortened also counts by its first five letters, at half weight, so that inflected
///   and misspelt forms meet: `Ушаков`, `Ушакова`; `Ushakov`, `Ushako`.
/// - Two ideographs side by side count as a pair, since one alone says little.
struct TermTable {
  /// Letters (scalars) that make the beginning of a word.
  private static let beginningLength = 5
  /// Words of a sentence that count as its first.
  private static let firstWords = 4

  private let vocabulary: Vocabulary
  private var beginnings: [Int32?]
  private var beginningTerms: [String: Int32] = [:]
  private var pairTerms: [Pair: Int32] = [:]
  private var valueTerms: [String: Int32] = [:]
  /// For each language's words the term of each family, -1 for none yet.
  private var familyTerms: [(table: ObjectIdentifier, terms: [Int32])] = []
  private var isIdeograph: [Bool?]
  /// Whether a term is the beginning of a word.
  private(set) var isBeginning: [Bool]

  private struct Pair: Hashable {
    let first: WordID
    let second: WordID
  }

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    beginnings = Array(repeating: nil, count: vocabulary.count)
    isIdeograph = Array(repeating: nil, count: vocabulary.count)
    isBeginning = Array(repeating: false, count: vocabulary.count)
  }

  /// Terms have the numbers below this.
  var count: Int { isBeginning.count }

  /// The terms of a sentence, in no particular order, repeated as often as they occur.
  ///
  /// A number is its value, however it is written: `86`, `eighty-six`, `1,250` and `1.250`.
  ///
  /// - Parameter quoted: for each token of the report whether it stands inside quotation marks.
  mutating func terms(of sentence: Sentence, stating facts: StatedFacts, quoted: [Bool]) -> [SentenceTerm] {
    var terms: [SentenceTerm] = []
    terms.reserveCapacity(sentence.tokens.count * 2)
    var numbers = facts.numbers.within(sentence.tokens)
    let names = facts.names.within(sentence.tokens)
    var name = names.startIndex
    var (last, words): (Token?, Int) = (nil, 0)
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let number = numbers.first, number.range.lowerBound == index {
        terms.append(SentenceTerm(term: value(of: number), marks: marks(index, facts, isName: false, quoted).ofValue))
        words += 1
        numbers = numbers.dropFirst()
        index = max(index + 1, number.range.upperBound)
        last = nil
        continue
      }
      while name < names.endIndex, names[name].range.upperBound <= index { name += 1 }
      let isName = name < names.endIndex && names[name].range.contains(index) && names[name].isSure
      var marks = marks(index, facts, isName: isName, quoted)
      if facts.report.tokens[index].kind != .mark {
        if words < Self.firstWords, marks.isContent { marks = marks.ofFirst }
        words += 1
      }
      append(facts.report.tokens[index], after: &last, marks, facts.table, to: &terms)
      index += 1
    }
    return terms
  }

  private mutating func append(
    _ token: Token, after last: inout Token?, _ marks: TermMarks, _ table: WordTable, to terms: inout [SentenceTerm]
  ) {
    guard token.kind != .mark else { return }
    if let family = family(of: token, table) {
      terms.append(SentenceTerm(term: family, marks: marks))
      last = token
      return
    }
    terms.append(SentenceTerm(term: token.stem, marks: marks))
    if token.kind == .word, token.stem == token.normalized {
      if let beginning = beginning(of: token.stem) {
        terms.append(SentenceTerm(term: beginning, marks: marks.ofBeginning))
      }
      if let last, last.end == token.start, isIdeograph(last.stem), isIdeograph(token.stem) {
        terms.append(SentenceTerm(term: pair(last.stem, token.stem), marks: marks))
      }
    }
    last = token
  }

  private func marks(_ token: Int, _ facts: StatedFacts, isName: Bool, _ quoted: [Bool]) -> TermMarks {
    guard !facts.table.isLight(facts.report.tokens[token].normalized) else { return TermMarks() }
    return TermMarks(isName: isName, isQuoted: quoted[token])
  }

  /// The term of forms that no stemmer brings together: `know` and `knew`.
  private mutating func family(of token: Token, _ table: WordTable) -> Int32? {
    let family = table.family(of: token.normalized)
    guard family > 0 else { return nil }
    let id = ObjectIdentifier(table)
    let language = familyTerms.firstIndex { $0.table == id } ?? familyTerms.count
    if language == familyTerms.count { familyTerms.append((id, [])) }
    let missing = Int(family) + 1 - familyTerms[language].terms.count
    if missing > 0 { familyTerms[language].terms += Array(repeating: -1, count: missing) }
    if familyTerms[language].terms[Int(family)] < 0 {
      familyTerms[language].terms[Int(family)] = newTerm(isBeginning: false)
    }
    return familyTerms[language].terms[Int(family)]
  }

  private mutating func value(of number: Fact) -> Int32 {
    let key = "\(number.kind.rawValue) \(number.value) \(number.isSmall ? number.unit ?? 0 : 0)"
    if let known = valueTerms[key] { return known }
    let term = newTerm(isBeginning: false)
    valueTerms[key] = term
    return term
  }

  private mutating func newTerm(isBeginning: Bool) -> Int32 {
    self.isBeginning.append(isBeginning)
    return Int32(self.isBeginning.count - 1)
  }

  /// The term of the word's first letters; nil for a word that has no more than those.
  private mutating func beginning(of word: WordID) -> Int32? {
    if let known = beginnings[Int(word)] { return known < 0 ? nil : known }
    let scalars = vocabulary[word].unicodeScalars
    guard let stop = scalars.index(scalars.startIndex, offsetBy: Self.beginningLength, limitedBy: scalars.endIndex),
      stop != scalars.endIndex
    else {
      beginnings[Int(word)] = -1
      return nil
    }
    let letters = String(scalars[..<stop])
    let term = beginningTerms[letters] ?? newTerm(isBeginning: true)
    beginningTerms[letters] = term
    beginnings[Int(word)] = term
    return term
  }

  private mutating func pair(_ first: WordID, _ second: WordID) -> Int32 {
    let pair = Pair(first: first, second: second)
    if let known = pairTerms[pair] { return known }
    let term = newTerm(isBeginning: false)
    pairTerms[pair] = term
    return term
  }

  private mutating func isIdeograph(_ word: WordID) -> Bool {
    if let known = isIdeograph[Int(word)] { return known }
    let scalars = vocabulary[word].unicodeScalars
    let answer = scalars.first.map { $0.properties.isIdeographic || $0.isKana } ?? false
    isIdeograph[Int(word)] = answer
    return answer
  }
}

extension Unicode.Scalar {
  /// Hiragana and katakana, which are written without spaces as ideographs are.
  fileprivate var isKana: Bool { (0x3040...0x30FF).contains(value) }
}
