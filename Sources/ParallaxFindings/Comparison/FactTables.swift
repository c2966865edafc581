internal import ParallaxCollation
internal import ParallaxText

/// What reading facts needs to know of a collation's words, worked out once.
struct FactTables: Sendable {
  let words: WordTable
  let names: NameFinder
  /// By `WordID` as written: the form by which names are compared; empty for words without a capital.
  private let forms: [String]

  init(_ reports: [Report], _ vocabulary: Vocabulary, _ words: WordTable) {
    self.words = words
    names = NameFinder(reports, vocabulary)
    forms = (0..<WordID(vocabulary.count)).map { id in
      let word = vocabulary[id]
      guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return "" }
      return NameForm.skeleton(of: word)
    }
  }

  var meanings: WordMeanings { words.meanings }

  func form(of token: Token) -> String { forms[Int(token.written)] }
}
