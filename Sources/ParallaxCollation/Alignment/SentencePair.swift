/// Two sentences that may be tied, with the probabilities that they are.
struct SentencePair {
  /// Texts of the two reports.
  private let texts: (a: Int32, b: Int32)
  // All in half the width of `Double`: there are millions of pairs among hundreds of reports.
  private let logits: (same: Float, detail: Float)
  private var likelihood: Float
  /// What speaks for the two and against them.
  var contributions = TieContributions()

  init(a: Int, b: Int, logit: Double, detailLogit: Double, probability: Double) {
    texts = (Int32(a), Int32(b))
    logits = (Float(logit), Float(detailLogit))
    likelihood = Float(probability)
  }

  /// Of the first look, whether the two say the same.
  var logit: Double { Double(logits.same) }
  /// How likely they share a detail, if they do not say the same.
  var detailProbability: Double { TieRules.probability(logit: Double(logits.detail)) }
  /// That they say the same.
  var probability: Double {
    get { Double(likelihood) }
    set { likelihood = Float(newValue) }
  }

  var a: Int { Int(texts.a) }
  var b: Int { Int(texts.b) }
}

/// The pairs of two reports that are still in question.
struct ReportPair {
  /// Indices of the reports; `a < b`.
  let a: Int
  let b: Int
  /// Ascending by `a`, then `b`.
  var pairs: [SentencePair]
  /// Of the pairs, which are ties of grade detail; known once ties are chosen.
  var details: [SentencePair] = []
}
