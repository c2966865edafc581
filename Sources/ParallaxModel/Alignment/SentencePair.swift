/// Two sentences that may say the same, with the probability that they do.
struct SentencePair {
  /// Texts of the two reports.
  let a: Int
  let b: Int
  let logit: Double
  var probability: Double
}

/// The pairs of two reports that are still in question.
struct ReportPair {
  /// Indices of the reports; `a < b`.
  let a: Int
  let b: Int
  let closeness: Double
  /// Cosine of the two reports as a whole.
  let cosine: Double
  /// Ascending by `a`, then `b`.
  var pairs: [SentencePair]
}
