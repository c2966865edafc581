internal import ParallaxText

/// The numbers of a word table, counted over the reports of a collation.
struct WordFacts: Sendable {
  /// By `WordID`; words that only stand in an expansion come after the vocabulary's own.
  private(set) var weights: [Int32]
  /// Words with one beginning have one number; 0 for words too short to tell.
  private(set) var beginnings: [UInt32]
  /// By `WordID`: the family of a word (`know` and `knew` have one); 0 for none.
  private(set) var families: [Int32]
  private(set) var spellings: [Spelling]
  private var expansionIndex: [Int32]
  private var expansions: [[WordID]] = []
  private(set) var honorifics: Set<WordID> = []
  private(set) var negations: Set<WordID> = []

  init(reports: [Report], vocabulary: Vocabulary) {
    weights = Array(repeating: WordTable.Weight.content, count: vocabulary.count)
    beginnings = Array(repeating: 0, count: vocabulary.count)
    families = Array(repeating: 0, count: vocabulary.count)
    spellings = Array(repeating: .none, count: vocabulary.count)
    expansionIndex = Array(repeating: -1, count: vocabulary.count)
    let counts = Self.counts(of: reports, size: vocabulary.count)
    markBeginnings(counts, vocabulary)
    markFamilies(vocabulary)
    weighFrequent(counts, vocabulary)
    for language in ClosedClass.languages(for: counts, in: vocabulary) {
      setWeight(of: language, to: WordTable.Weight.closed, vocabulary)
    }
    setWeight(of: ReportingVerbs.words, to: WordTable.Weight.common, vocabulary)
    honorifics = Self.numbers(of: Honorifics.words, vocabulary)
    negations = Self.numbers(of: Negations.words, vocabulary)
    expand(vocabulary)
    for report in reports { divideCompounds(of: report, vocabulary) }
  }

  /// The words that a word stands for (`won't` for `will not`), or nil when it stands for itself.
  func expansion(of word: WordID) -> [WordID]? {
    let index = expansionIndex[Int(word)]
    return index < 0 ? nil : expansions[Int(index)]
  }

  private static func counts(of reports: [Report], size: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: size)
    for report in reports {
      for token in report.tokens where token.kind != .mark { counts[Int(token.normalized)] += 1 }
    }
    return counts
  }

  private mutating func setWeight(of words: WordList, to weight: Int32, _ vocabulary: Vocabulary) {
    for (word, _) in words {
      if let id = vocabulary.id(of: word) { weights[Int(id)] = weight }
    }
  }

  private static func numbers(of words: WordList, _ vocabulary: Vocabulary) -> Set<WordID> {
    Set(words.compactMap { vocabulary.id(of: $0.word) })
  }

  /// Short words that make up more than a hundredth of all words are closed class in any language.
  private mutating func weighFrequent(_ counts: [Int32], _ vocabulary: Vocabulary) {
    let total = counts.reduce(0) { $0 + Int($1) }
    guard total >= 200 else { return }
    for (id, count) in counts.enumerated() where Int(count) * 100 > total {
      let word = vocabulary[WordID(id)]
      if word.unicodeScalars.count <= 3 { weights[id] = WordTable.Weight.closed }
    }
  }

  private mutating func markBeginnings(_ counts: [Int32], _ vocabulary: Vocabulary) {
    for id in counts.indices where counts[id] > 0 {
      let bytes = vocabulary.bytes(of: WordID(id))
      spellings[id] = Spelling(bytes)
      guard let first = bytes.first, bytes.count >= 5 else { continue }
      var hash: UInt32 = 2_166_136_261
      for byte in bytes.prefix(first < 0x80 ? 4 : 8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      beginnings[id] = max(hash, 1)
    }
  }

  private mutating func markFamilies(_ vocabulary: Vocabulary) {
    for (word, family) in WordFamilies.all {
      if let id = vocabulary.id(of: word) { families[Int(id)] = Int32(family + 1) }
    }
  }

  /// Where a report has `cease-fire`, another's `ceasefire` stands for the same two words.
  private mutating func divideCompounds(of report: Report, _ vocabulary: Vocabulary) {
    let tokens = report.tokens
    for middle in tokens.indices.dropFirst().dropLast() where tokens[middle].kind == .mark {
      let (left, right) = (tokens[middle - 1], tokens[middle + 1])
      guard report.file.text[Int(tokens[middle].start)] == UInt8(ascii: "-"), left.kind == .word, right.kind == .word,
        left.end == tokens[middle].start, right.start == tokens[middle].end
      else { continue }
      guard let whole = vocabulary.id(of: vocabulary[left.normalized] + vocabulary[right.normalized]) else { continue }
      expansionIndex[Int(whole)] = Int32(expansions.count)
      expansions.append([left.normalized, right.normalized])
    }
  }

  private mutating func expand(_ vocabulary: Vocabulary) {
    var added: [String: WordID] = [:]
    for (word, words) in Expansions.all {
      guard let id = vocabulary.id(of: word) else { continue }
      let ids = words.map { number(of: $0, vocabulary, &added) }
      expansionIndex[Int(id)] = Int32(expansions.count)
      expansions.append(ids)
    }
  }

  private mutating func number(
    of word: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary, _ added: inout [String: WordID]
  ) -> WordID {
    let name = String(decoding: word, as: UTF8.self)
    if let known = vocabulary.id(of: word) ?? added[name] { return known }
    let id = WordID(weights.count)
    added[name] = id
    weights.append(WordTable.Weight.content)
    beginnings.append(0)
    expansionIndex.append(-1)
    return id
  }
}
