/// One text → its report. It keeps the forms of words from one report to the next.
struct ReportBuilder {
  private var formsByLanguage: [String: TokenForms] = [:]

  mutating func report(of file: ReportFile, _ vocabulary: inout Vocabulary) -> Report {
    let text = file.text
    let roles = SegmentRoles(text)
    var scanned: [ScannedToken] = []
    var segments: [Segment] = []
    var sentences: [Sentence] = []
    for part in roles.parts {
      let firstToken = scanned.count
      let firstSentence = sentences.count
      var scanner = TokenScanner(text, in: part.bytes)
      while let token = scanner.next() { scanned.append(token) }
      let ranges = SentenceSplitter(text: text, tokens: scanned[firstToken...]).sentences()
      for (index, tokens) in ranges.enumerated() {
        let start = index == 0 ? part.bytes.lowerBound : scanned[tokens.lowerBound].start
        let end = index == ranges.count - 1 ? part.bytes.upperBound : scanned[tokens.upperBound].start
        sentences.append(
          Sentence(segment: segments.count, bytes: text.trimmingSpace(start..<end), tokens: tokens))
      }
      if ranges.isEmpty {
        sentences.append(Sentence(segment: segments.count, bytes: part.bytes, tokens: firstToken..<firstToken))
      }
      segments.append(Segment(role: part.role, bytes: part.bytes, sentences: firstSentence..<sentences.count))
    }
    let tokens = numbered(scanned, text, &vocabulary)
    return Report(file: file, segments: segments, sentences: sentences, tokens: tokens, facts: FactReader(roles).facts)
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
