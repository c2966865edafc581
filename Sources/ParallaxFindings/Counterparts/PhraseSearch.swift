public import ParallaxCollation
internal import ParallaxText

extension Projection {
  /// Which reports have a phrase, and in which words.
  ///
  /// The texts are searched first, all of them and all of each, whatever its case, marks, line ends and spelling. Reports
  /// of the story without the words are looked up through ties. Where nobody prints the phrase, the sentence that
  /// has most of its words answers. It knows no base.
  public func counterparts(of phrase: String, in collation: Collation) -> [Counterparts] {
    let words = ReportWords(collation.reports)
    let query = PhraseQuery(phrase, collation)
    let found = collation.reports.indices.flatMap { report in
      query.places(in: report, words).map { words.printing(of: $0, in: report, .same) }
    }
    let finder = CounterpartFinder(collation, words)
    if found.isEmpty { return alike(query, finder, collation) }
    let holders = Set(found.map(\.report))
    let others = synopsis.story.reports.filter { !holders.contains($0) }
    let told = finder.counterparts(of: found.flatMap(sources), in: others, as: .words)
    return [Counterparts(found, told, among: others)]
  }

  /// What every report of the story has of each sentence.
  public func counterparts(of sentences: [SentenceID], in collation: Collation) -> [Counterparts] {
    let words = ReportWords(collation.reports)
    let finder = CounterpartFinder(collation, words)
    return sentences.map { counterparts(of: $0, finder) }
  }

  private func counterparts(of sentence: SentenceID, _ finder: CounterpartFinder) -> Counterparts {
    let words = finder.words
    let bytes = words.reports[sentence.report].sentences[sentence.sentence].bytes
    let own = words.printing(of: bytes, in: sentence.report, .same)
    let phrase = words.words(at: [bytes], of: sentence.report)
    let same = words.reports.indices.filter { $0 != sentence.report }.compactMap { report in
      words.places(of: phrase, in: report).first.map { words.printing(of: $0, in: report, .same) }
    }
    let holders = Set(([own] + same).map(\.report))
    let others = synopsis.story.reports.filter { !holders.contains($0) }
    let told = finder.counterparts(of: ([own] + same).flatMap(sources), in: others, as: .sentence)
    return Counterparts([own] + same, told, among: others)
  }

  /// The passage in which printed words are at home; nil in furniture and outside the story.
  public func passage(of place: PrintedPlace) -> Int? {
    guard synopsis.story.reports.contains(place.report) else { return nil }
    let homes = synopsis.home[place.report]
    let sentence = facts[place.report].report.sentence(atByte: place.bytes.lowerBound)
    return homes.indices.contains(sentence) ? homes[sentence] : nil
  }

  private func sources(_ printing: Printing) -> [CounterpartFinder.Source] {
    printing.places.map { .init(report: $0.report, bytes: $0.bytes) }
  }

  /// The least share of a phrase's words that a sentence must have, where nobody prints the phrase itself.
  private static let leastShare = 0.6

  /// The sentence that has most of the phrase's words, with what the other reports have of it.
  private func alike(_ query: PhraseQuery, _ finder: CounterpartFinder, _ collation: Collation) -> [Counterparts] {
    let sentences = synopsis.story.reports.flatMap { report in
      let own = collation.reports[report]
      return own.sentences.indices.filter { own.role(ofSentence: $0) != .furniture }.map {
        sentence -> (id: SentenceID, share: Double) in
        let share = query.share(of: own.sentences[sentence], in: own, facts[report].table)
        return (id: SentenceID(report: report, sentence: sentence), share: share)
      }
    }
    guard let most = sentences.map(\.share).max(), most >= Self.leastShare,
      let best = sentences.first(where: { $0.share == most })
    else { return [] }
    let found = counterparts(of: best.id, finder)
    // The sentence is not the phrase: who has the sentence has the phrase in other words.
    let printings = found.printings.map {
      Printing(report: $0.report, likeness: .reworded, kept: $0.kept, text: $0.text, places: $0.places)
    }
    return [Counterparts(printings: printings, unclear: found.unclear, absent: found.absent)]
  }
}

extension Counterparts {
  /// - Parameters:
  ///   - found: who has the words, the words asked for first.
  ///   - told: what the other reports of the story have for them.
  fileprivate init(_ found: [Printing], _ told: (printings: [Printing], unclear: [Int]), among others: [Int]) {
    let own = found.prefix(1)
    let rest = (found.dropFirst() + told.printings).enumerated().sorted {
      ($0.element.report, $0.offset) < ($1.element.report, $1.offset)
    }.map(\.element)
    let tied = Set(told.printings.map(\.report) + told.unclear)
    self.init(printings: own + rest, unclear: told.unclear, absent: others.filter { !tied.contains($0) })
  }
}

/// A phrase as its words may be written in any of the reports.
private struct PhraseQuery {
  private let folded: FoldedWords
  /// For each word the forms it may be compared by: `US` is `U.S.`, in English `centre` is `center`.
  private let forms: [Set<WordID>]
  private let stems: [Set<WordID>]

  init(_ phrase: String, _ collation: Collation) {
    folded = FoldedWords(phrase)
    var vocabulary = collation.vocabulary
    let text = Array(phrase.utf8)
    var scanner = TokenScanner(text, in: 0..<text.count)
    var tokens: [ScannedToken] = []
    while let token = scanner.next() { if token.kind != .mark { tokens.append(token) } }
    var forms = Array(repeating: Set<WordID>(), count: tokens.count)
    var stems = forms
    for language in Set(collation.reports.map(\.language) + [nil]) {
      var table = TokenForms(language)
      for (number, token) in tokens.enumerated() {
        let form = table.forms(of: token, in: text, &vocabulary)
        forms[number].insert(form.normalized)
        stems[number].insert(form.stem)
      }
    }
    self.forms = forms
    self.stems = stems
  }

  /// Bytes of the report's text, in order and without overlap.
  func places(in report: Int, _ words: ReportWords) -> [Range<Int>] {
    let folded = words.places(of: folded, in: report).filter { isOne($0, in: report, words) }
    // Signs that are read out are words there and none here.
    guard !forms.isEmpty, !self.folded.hasSigns else { return folded }
    let spelt = WordSearch(words.reports[report]).places(of: forms).filter { place in
      isOne(place, in: report, words) && !folded.contains { $0.overlaps(place) }
    }
    return (folded + spelt).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Words that meet by chance where a paragraph ends and the next one begins: `river. Fire`.
  private static let mostByChance = 2

  private func isOne(_ place: Range<Int>, in report: Int, _ words: ReportWords) -> Bool {
    folded.count > Self.mostByChance || words.parts(of: place, in: report).count == 1
  }

  /// The share of the phrase's words that a sentence has, as stems; words that say little count only where there are no
  /// others.
  func share(of sentence: Sentence, in report: Report, _ table: WordTable) -> Double {
    let own = Set(report.tokens[sentence.tokens].map(\.stem))
    let content = stems.indices.filter { place in
      !forms[place].contains { Int($0) < table.count && table.isLight($0) }
    }
    let asked = content.isEmpty ? Array(stems.indices) : content
    return Double(asked.count { !stems[$0].isDisjoint(with: own) }) / Double(max(1, asked.count))
  }
}
