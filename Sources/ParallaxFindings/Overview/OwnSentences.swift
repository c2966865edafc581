internal import ParallaxCollation
internal import ParallaxText

/// What was found in one report alone; what may stand elsewhere is counted.
public struct OwnSentences: Sendable, Equatable {
  public struct Sentence: Sendable, Equatable {
    /// Index among the report's sentences.
    public let sentence: Int
    public let rank: MissingPassage.Rank
  }

  /// Index among the collation's reports.
  public let report: Int
  /// Denials and refusals to comment first, then what quotes somebody, then the rest; each in the order of the text.
  public let sentences: [Sentence]
  /// How many more no other tells, though something there comes near them.
  public let perhaps: Int
  /// How many sentences its body has.
  public let all: Int

  init(of report: Int, besides quotations: SharedQuotations, _ material: OverviewMaterial) {
    self.report = report
    let body = material.reports[report].bodySentences
    let facts = material.facts[report]
    all = body.count
    let told = body.filter { sentence in
      let id = SentenceID(report: report, sentence: sentence)
      return !material.tokens(of: id).isEmpty && material.tellings.telling(of: id) == .only
        && !quotations.isQuotation(id)
    }
    let alone = told.filter { material.tellings.isFoundAlone(SentenceID(report: report, sentence: $0)) }
    perhaps = told.count - alone.count
    sentences = alone.map { sentence in
      let tokens = material.reports[report].sentences[sentence].tokens
      let words = PassageWords(ReadingTokens(report: report, indices: Array(tokens)), facts)
      return Sentence(sentence: sentence, rank: MissingPassage.Rank(of: FactReading(words)))
    }.sorted { ($0.rank, $0.sentence) < ($1.rank, $1.sentence) }
  }
}
