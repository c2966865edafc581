/// What a text is made of before its words are numbered: it depends on nothing but the text, so that several can be
/// read at the same time.
struct ReportOutline: Sendable {
  fileprivate let file: ReportFile
  fileprivate var scanned: [ScannedToken] = []
  fileprivate var segments: [Segment] = []
  fileprivate var sentences: [Sentence] = []
  fileprivate let facts: ReportFacts

  init(of file: ReportFile) {
    self.file = file
    let roles = SegmentRoles(file.text)
    facts = FactReader(roles).facts
    for part in roles.parts { add(part.role, part.bytes) }
  }

  private mutating func add(_ role: SegmentRole, _ bytes: Range<Int>) {
    let text = file.text
    let firstToken = scanned.count
    let firstSentence = sentences.count
    var scanner = TokenScanner(text, in: bytes)
    while let token = scanner.next() { scanned.append(token) }
    let ranges = SentenceSplitter(text: text, tokens: scanned[firstToken...]).sentences()
    for (index, tokens) in ranges.enumerated() {
      let start = index == 0 ? bytes.lowerBound : scanned[tokens.lowerBound].start
      let end = index == ranges.count - 1 ? bytes.upperBound : scanned[tokens.upperBound].start
      sentences.append(Sentence(segment: segments.count, bytes: text.trimmingSpace(start..<end), tokens: tokens))
    }
    if ranges.isEmpty {
      sentences.append(Sentence(segment: segments.count, bytes: bytes, tokens: firstToken..<firstToken))
    }
    segments.append(Segment(role: role, bytes: bytes, sentences: firstSentence..<sentences.count))
  }
}

/// Outlines → reports: numbers the words. It keeps the forms of words from one report to the next.
struct ReportBuilder {
  private var formsByLanguage: [String: TokenForms] = [:]

  mutating func report(of outline: ReportOutline, _ vocabulary: inout Vocabulary) -> Report {
    let tokens = numbered(outline.scanned, outline.file.text, &vocabulary)
    return Report(
      file: outline.file, segments: outline.segments, sentences: outline.sentences, tokens: tokens,
      facts: outline.facts)
  }

  private mutating func numbered(
    _ scanned: [ScannedToken], _ text: [UInt8], _ vocabulary: inout Vocabulary
  ) -> [Token] {
    let language = LanguageGuess.language(of: scanned, in: text)
    var forms = formsByLanguage.removeValue(forKey: language ?? "") ?? TokenForms(language: language)
    let tokens = scanned.map { token in
      let form = forms.forms(of: token, in: text, &vocabulary)
      return Token(
        start: token.start, end: token.end, written: form.written, normalized: form.normalized, stem: form.stem,
        kind: token.kind)
    }
    formsByLanguage[language ?? ""] = forms
    return tokens
  }
}
