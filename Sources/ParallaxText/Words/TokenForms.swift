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
  private let elisions: Elisions?
  private var forms: [TokenForm] = []
  /// By the number of its form.
  private var words = WordIndex()

  /// - Parameter language: nil for neutral rules, without a stemmer.
  package init(_ language: Language?) {
    normalizer = Normalizer(language)
    elisions = Elisions(language.words)
    stemmer = language.flatMap(Stemmer.init(of:))
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
    let rest =
      token.kind == .word ? elisions?.rest(of: normalized.utf8).map { String(decoding: $0, as: UTF8.self) } : nil
    let word = rest ?? normalized
    let stem = token.kind == .word ? stemmer?.stem(word) ?? word : word
    let writtenID = vocabulary.intern(written)
    let normalizedID = vocabulary.intern(normalized)
    if let rest { _ = vocabulary.intern(rest) }
    let stemID = vocabulary.intern(stem)
    return TokenForm(written: writtenID, normalized: normalizedID, stem: stemID)
  }
}
