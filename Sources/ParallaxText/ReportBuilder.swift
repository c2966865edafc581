/// What a text is made of before its words are numbered: it depends on nothing but the text, so that several can be
/// read at the same time.
struct ReportOutline: Sendable {
  fileprivate let siglum: String
  fileprivate let document: Document
  fileprivate let language: Language?
  fileprivate let given: GivenNames
  fileprivate var scanned: [ScannedToken] = []
  fileprivate var segments: [Segment] = []
  fileprivate var sentences: [Sentence] = []

  /// - Parameters:
  ///   - given: the names that the reader gives it.
  ///   - words: of the language.
  init(of document: Document, _ siglum: String, _ given: GivenNames, _ language: Language?, _ words: SentenceWords) {
    self.given = given
    self.siglum = siglum
    self.document = document
    self.language = language
    for block in document.blocks { add(block.role, block.bytes, words) }
  }

  private mutating func add(_ role: SegmentRole, _ bytes: Range<Int>, _ words: SentenceWords) {
    let text = document.text
    let firstToken = scanned.count
    let firstSentence = sentences.count
    var scanner = TokenScanner(text, in: bytes, words.conjunctions)
    while let token = scanner.next() { scanned.append(token) }
    let ranges = SentenceSplitter(text: text, tokens: scanned[firstToken...], words).sentences()
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
  private var languages: [Language?] = []
  private var forms: [TokenForms] = []

  mutating func report(of outline: ReportOutline, _ vocabulary: inout Vocabulary) -> Report {
    let report = Report(
      siglum: outline.siglum, document: outline.document, language: outline.language, given: outline.given,
      segments: outline.segments, sentences: outline.sentences, tokens: numbered(outline, &vocabulary))
    report.checkInvariants()
    return report
  }

  private mutating func numbered(_ outline: ReportOutline, _ vocabulary: inout Vocabulary) -> [Token] {
    let number = languages.firstIndex(of: outline.language) ?? languages.count
    if number == languages.count {
      languages.append(outline.language)
      forms.append(TokenForms(outline.language))
    }
    return outline.scanned.map { token in
      let form = forms[number].forms(of: token, in: outline.document.text, &vocabulary)
      return Token(
        start: token.start, end: token.end, written: form.written, normalized: form.normalized, stem: form.stem,
        kind: token.kind)
    }
  }
}
