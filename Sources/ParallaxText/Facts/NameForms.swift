/// What is known of the names in some reports: which words are names, and the form by which each is compared.
package struct NameForms: Sendable {
  let capitals: CapitalUse
  /// By `WordID` as written: the form by which names are compared; empty for words without a capital.
  private let forms: [String]

  package init(_ reports: [Report], _ vocabulary: Vocabulary) {
    capitals = CapitalUse(reports, vocabulary)
    forms = (0..<WordID(vocabulary.count)).map { id in
      let word = vocabulary[id]
      guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return "" }
      return NameForm.skeleton(of: word)
    }
  }

  func form(of token: Token) -> String { forms[Int(token.written)] }
}
