internal import ParallaxText

/// What a word is compared by when it is paired with another.
struct PairedWord {
  enum Kind { case content, function, mark, number }

  let kind: Kind
  let normalized: WordID
  let stem: WordID
  /// The family of its language; 0 for none.
  let family: Int32
  let spelling: Spelling
  /// A number for the first letters; 0 for a word too short to tell.
  let beginning: UInt32
}

extension PassageWords {
  /// What tokens are paired by.
  func paired(_ range: Range<Int>) -> [PairedWord] {
    let table = table
    return tokens[range].map { Self.paired($0, table) }
  }

  private static func paired(_ token: Token, _ table: WordTable) -> PairedWord {
    let kind: PairedWord.Kind =
      switch token.kind {
      case .mark: .mark
      case .number: .number
      case .word: table.weight(of: token.normalized) == WordTable.Weight.function ? .function : .content
      }
    return PairedWord(
      kind: kind, normalized: token.normalized, stem: token.stem, family: table.family(of: token.normalized),
      spelling: table.spelling(of: token.normalized), beginning: table.beginning(of: token.normalized))
  }
}

/// How two words are alike, before anything around them is looked at.
struct WordLikeness {
  enum Relation: Int, CaseIterable {
    case sameContent, sameFunction, sameMark, sameNumber, oneStem, oneFamily
    case functionWords, contentWords, functionAndContent, marks, markAndOther, numbers, numberAndOther
  }

  let relation: Relation
  /// How much their spelling is alike beyond chance; counted for content words that are not forms of one word.
  private(set) var spelling: Float = 0
  private(set) var sharesBeginning = false

  init(_ a: PairedWord, _ b: PairedWord) {
    relation = Self.relation(a, b)
    guard relation == .contentWords else { return }
    spelling = max(0, a.spelling.likeness(to: b.spelling) - 0.25)
    sharesBeginning = a.beginning == b.beginning && a.beginning != 0
  }

  /// The same word, perhaps in another form.
  var isSame: Bool { relation.rawValue <= Relation.oneFamily.rawValue }

  private static func relation(_ a: PairedWord, _ b: PairedWord) -> Relation {
    if a.normalized == b.normalized { return same(a.kind) }
    if a.family != 0, a.family == b.family { return .oneFamily }
    switch (a.kind, b.kind) {
    case (.content, .content): return a.stem == b.stem ? .oneStem : .contentWords
    case (.mark, .mark): return .marks
    case (.mark, _), (_, .mark): return .markAndOther
    case (.number, .number): return .numbers
    case (.number, _), (_, .number): return .numberAndOther
    case (.function, .function): return .functionWords
    default: return .functionAndContent
    }
  }

  private static func same(_ kind: PairedWord.Kind) -> Relation {
    switch kind {
    case .content: .sameContent
    case .function: .sameFunction
    case .mark: .sameMark
    case .number: .sameNumber
    }
  }

  private static let clearlyAlike: Float = 0.3

  /// Whether the words are other forms of one word, or spellings of one name: `signaled` and `signals`, `Ushakov` and
  /// `Ushako`.
  var isOtherForm: Bool {
    switch relation {
    case .oneStem, .oneFamily: true
    case .contentWords: sharesBeginning || spelling >= Self.clearlyAlike
    default: false
    }
  }
}
