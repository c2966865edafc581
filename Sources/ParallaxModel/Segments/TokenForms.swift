/// The numbers of a token's forms.
struct TokenForm {
  let written: WordID
  let normalized: WordID
  let stem: WordID
}

/// Written words → their forms, each worked out once per language.
///
/// Most tokens of a text repeat, so that the common case is one look-up by the token's bytes.
struct TokenForms {
  private let normalizer: Normalizer
  private let stemmer: Stemmer?
  private var forms: [TokenForm] = []
  /// Places in `words` that the forms' bytes take.
  private var places: [Range<Int>] = []
  private var words: [UInt8] = []
  /// Open addressing: 0 is free, else one above an index into `forms`.
  private var slots = [Int32](repeating: 0, count: 1024)

  /// - Parameter language: Snowball's name of the language, `nil` for one without a stemmer.
  init(language: String?) {
    normalizer = Normalizer(language: language)
    stemmer = language.flatMap(Stemmer.init(language:))
  }

  /// The forms of the token at `bytes`, new strings in `vocabulary` where need be.
  mutating func forms(
    of token: ScannedToken, in text: [UInt8], _ vocabulary: inout Vocabulary
  ) -> TokenForm {
    let slot = slot(of: text[token.bytes])
    if slots[slot] != 0 { return forms[Int(slots[slot]) - 1] }
    let form = newForm(of: token, in: text, &vocabulary)
    places.append(words.count..<words.count + token.count)
    words.append(contentsOf: text[token.bytes])
    forms.append(form)
    slots[slot] = Int32(forms.count)
    if forms.count * 2 > slots.count { grow() }
    return form
  }

  private func newForm(of token: ScannedToken, in text: [UInt8], _ vocabulary: inout Vocabulary) -> TokenForm {
    let written = String(decoding: text[token.bytes], as: UTF8.self)
    let normalized = normalizer.normalize(written, kind: token.kind)
    let stem = token.kind == .word ? stemmer?.stem(normalized) ?? normalized : normalized
    let writtenID = vocabulary.intern(written)
    let normalizedID = normalized == written ? writtenID : vocabulary.intern(normalized)
    let stemID = stem == normalized ? normalizedID : vocabulary.intern(stem)
    return TokenForm(written: writtenID, normalized: normalizedID, stem: stemID)
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    word.withUnsafeBytes { hasher.combine(bytes: $0) }
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] != 0, !words[places[Int(slots[slot]) - 1]].elementsEqual(word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for index in forms.indices { slots[slot(of: words[places[index]])] = Int32(index + 1) }
  }
}
