/// The numbers of a token's forms.
package struct TokenForm {
  let written: WordID
  package let normalized: WordID
  package let stem: WordID
}

/// Written words → their forms, each worked out once per language.
///
/// Most tokens of a text repeat, so that the common case is one look-up by the token's bytes.
package struct TokenForms {
  private let normalizer: Normalizer
  private let stemmer: Stemmer?
  private var forms: [TokenForm] = []
  /// By the number of its form.
  private var words = WordIndex()

  /// - Parameter language: nil for neutral rules, without a stemmer.
  package init(_ language: Language?) {
    normalizer = Normalizer(language)
    stemmer = language.flatMap { Stemmer(language: $0.words.text(of: .stemmer)) }
  }

  /// The forms of the token at `bytes`, new strings in `vocabulary` where need be.
  package mutating func forms(
    of token: ScannedToken, in text: [UInt8], _ vocabulary: inout Vocabulary
  ) -> TokenForm {
    let (number, isNew) = text[token.bytes].withUnsafeBufferPointer { words.add($0) }
    if isNew { forms.append(newForm(of: token, in: text, &vocabulary)) }
    return forms[Int(number)]
  }

  private func newForm(of token: ScannedToken, in text: [UInt8], _ vocabulary: inout Vocabulary) -> TokenForm {
    let written = String(decoding: text[token.bytes], as: UTF8.self)
    let normalized = normalizer.normalize(written, kind: token.kind)
    let stem = token.kind == .word ? stemmer?.stem(normalized) ?? normalized : normalized
    let writtenID = vocabulary.intern(written)
    let normalizedID = vocabulary.intern(normalized)
    let stemID = vocabulary.intern(stem)
    return TokenForm(written: writtenID, normalized: normalizedID, stem: stemID)
  }
}
