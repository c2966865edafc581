/// Two sentences that may say the same, with the probability that they do.
struct SentencePair {
  /// Texts of the two reports.
  private let texts: (a: Int32, b: Int32)
  /// What they are to each other in reports that run sentence by sentence.
  let logit: Double
  /// What they are where one report sums the other up.
  let summaryLogit: Double
  var probability: Double

  init(a: Int, b: Int, logit: Double, summaryLogit: Double, probability: Double) {
    texts = (Int32(a), Int32(b))
    self.logit = logit
    self.summaryLogit = summaryLogit
    self.probability = probability
  }

  var a: Int { Int(texts.a) }
  var b: Int { Int(texts.b) }
}

/// The pairs of two reports that are still in question.
struct ReportPair {
  /// Indices of the reports; `a < b`.
  let a: Int
  let b: Int
  let closeness: Double
  /// How far the two run sentence by sentence, 0…1; 0 when one sums the other up.
  let parallelism: Double
  /// Ascending by `a`, then `b`.
  var pairs: [SentencePair]
}
