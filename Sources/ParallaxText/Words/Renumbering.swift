/// Numbers the words of some reports as if no other had been read: what has a say in them are these reports alone.
package struct Renumbering {
  /// The words of the reports so far, in order of first use.
  package private(set) var vocabulary = Vocabulary()
  private let old: Vocabulary
  /// By old number; -1 for a word that has not come yet.
  private var numbers: [WordID]

  /// - Parameter vocabulary: the one that the reports' tokens are numbered in.
  package init(_ vocabulary: Vocabulary) {
    old = vocabulary
    numbers = Array(repeating: -1, count: vocabulary.count)
  }

  /// The report with new numbers; reports come in canonical order, as when they were read.
  package mutating func renumbered(_ report: Report) -> Report {
    let tokens = report.tokens.map { token in
      let written = number(of: token.written)
      let normalized = number(of: token.normalized)
      return Token(
        start: Int(token.start), end: Int(token.end), written: written, normalized: normalized,
        stem: number(of: token.stem), kind: token.kind)
    }
    return Report(
      siglum: report.siglum, document: report.document, language: report.language, given: report.given,
      segments: report.segments, sentences: report.sentences, tokens: tokens)
  }

  private mutating func number(of word: WordID) -> WordID {
    if numbers[Int(word)] < 0 { numbers[Int(word)] = vocabulary.intern(old[word]) }
    return numbers[Int(word)]
  }
}
