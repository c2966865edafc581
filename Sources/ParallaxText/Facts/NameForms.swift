/// What is known of the names in some reports: which words are names, and the form by which each is compared.
package struct NameForms: Sendable {
  let capitals: CapitalUse
  /// By `WordID` as written: the form by which names are compared; empty for words without a capital.
  private let forms: [String]
  /// By `WordID` as written: words with letters of two scripts.
  private let mixed: Set<WordID>

  package init(_ reports: [Report], _ vocabulary: Vocabulary) {
    capitals = CapitalUse(reports, vocabulary)
    forms = (0..<WordID(vocabulary.count)).map { id in
      let word = vocabulary[id]
      guard let first = word.unicodeScalars.first, first.isCapital else { return "" }
      return NameForm.skeleton(of: word)
    }
    mixed = Set((0..<WordID(vocabulary.count)).filter { NameForm.isMixed(vocabulary.bytes(of: $0)) })
  }

  /// Whether letters of two scripts stand in one word, of which some look like the other's: `Pаris`.
  func isMixed(_ token: Token) -> Bool { mixed.contains(token.written) }

  func form(of token: Token) -> String { forms[Int(token.written)] }
}
