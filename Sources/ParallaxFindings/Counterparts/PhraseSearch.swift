public import ParallaxCollation
internal import ParallaxText

extension Projection {
  /// The least share of a phrase's words that a sentence must have, where nobody prints the phrase itself.
  private static let leastShare = 0.6

  /// Which reports of the story have a phrase, and in which words.
  ///
  /// The phrase is found whatever its case, quotation marks and spelling; then the passages say what stands for it in
  /// the other reports. Where nobody prints it, the sentences that have most of its words.
  public func counterparts(of phrase: String, in collation: Collation) -> [Counterparts] {
    let query = PhraseQuery(phrase, collation)
    guard !query.forms.isEmpty else { return [] }
    let finder = CounterpartFinder(self, in: collation)
    var found: [Counterparts] = []
    var told: [PrintedPlace] = []
    let baseFirst = [base] + synopsis.story.reports.filter { $0 != base }
    for report in baseFirst {
      for bytes in query.places(in: collation.reports[report]) {
        let isTold = told.contains { $0.report == report && $0.bytes.overlaps(bytes) }
        guard !isTold, let own = finder.printing(of: bytes, in: report, .same, kept: 1), let place = own.places.first
        else {
          continue
        }
        let reading = finder.readings[place.passage].first { $0.index == report }
        let counterparts =
          if let reading, let range = reading.tokens(in: bytes) {
            finder.counterparts(of: range, in: reading, passage: place.passage)
          } else {
            Counterparts(printings: [own], absent: synopsis.story.reports.filter { $0 != report })
          }
        told += counterparts.printings.flatMap(\.places)
        found.append(counterparts)
      }
    }
    return found.isEmpty ? alike(query, finder, collation) : found
  }

  /// The sentence that has most of the phrase's words, with what the other reports have of it.
  private func alike(_ query: PhraseQuery, _ finder: CounterpartFinder, _ collation: Collation) -> [Counterparts] {
    let baseFirst = [base] + synopsis.story.reports.filter { $0 != base }
    let best = baseFirst.flatMap { index in
      collation.reports[index].sentences.indices.filter { synopsis.home[index][$0] != nil }.map { sentence in
        (place: (index, sentence), share: query.share(in: collation.reports[index], sentence: sentence))
      }
    }
    guard let most = best.map(\.share).max(), most >= Self.leastShare,
      let (report, sentence) = best.first(where: { $0.share == most })?.place,
      let passage = synopsis.home[report][sentence],
      let reading = finder.readings[passage].first(where: { $0.index == report }),
      let range = reading.tokens(in: collation.reports[report].sentences[sentence].bytes)
    else { return [] }
    let found = finder.counterparts(of: range, in: reading, passage: passage, as: .sentence)
    // The sentence is not the phrase: who has the sentence has the phrase in other words.
    let printings = found.printings.map {
      Printing(report: $0.report, likeness: .reworded, kept: $0.kept, text: $0.text, places: $0.places)
    }
    return [Counterparts(printings: printings, absent: found.absent)]
  }
}

/// A phrase as its words may be written in any of the reports.
private struct PhraseQuery {
  /// For each word the forms it may be compared by.
  let forms: [Set<WordID>]
  private let stems: [Set<WordID>]

  init(_ phrase: String, _ collation: Collation) {
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

  func places(in report: Report) -> [Range<Int>] { WordSearch(report).places(of: forms) }

  /// The share of the phrase's words that a sentence has, as stems.
  func share(in report: Report, sentence: Int) -> Double {
    let own = Set(report.tokens[report.sentences[sentence].tokens].map(\.stem))
    return Double(stems.count { !$0.isDisjoint(with: own) }) / Double(max(1, stems.count))
  }
}
