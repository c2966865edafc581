/// Two sentences that may be tied, with the probabilities that they are.
struct SentencePair {
  /// Texts of the two reports.
  private let texts: (a: Int32, b: Int32)
  // All in half the width of `Double`: there are millions of pairs among hundreds of reports.
  private let firstLogit: Float
  private var detailLikelihood: Float
  private var likelihood: Float
  private var secondLogits: (same: Float, detail: Float) = (0, 0)
  /// What speaks for the two and against them.
  var contributions = TieContributions()

  init(a: Int, b: Int, logit: Double, probability: Double) {
    texts = (Int32(a), Int32(b))
    firstLogit = Float(logit)
    likelihood = Float(probability)
    detailLikelihood = 0
  }

  /// Of the first look, whether the two say the same.
  var logit: Double { Double(firstLogit) }
  /// What the second look sees in the two by themselves: its logits without what stands around them.
  var ownLogits: (same: Double, detail: Double) {
    get { (Double(secondLogits.same), Double(secondLogits.detail)) }
    set { secondLogits = (Float(newValue.same), Float(newValue.detail)) }
  }
  /// That they share at least a detail; known after the second look.
  var detailProbability: Double {
    get { Double(detailLikelihood) }
    set { detailLikelihood = Float(newValue) }
  }
  /// That they say the same.
  var probability: Double {
    get { Double(likelihood) }
    set { likelihood = Float(newValue) }
  }

  /// The second look.
  mutating func judge(_ around: OpinionFeatures, by model: TieModel) {
    let others = around.weighted(by: model.second.around)
    probability = TieRules.probability(logit: ownLogits.same + others)
    detailProbability = TieRules.probability(
      logit: ownLogits.detail + around.weighted(by: model.secondDetail.around))
    contributions[.others] = others - model.second.around[.logit] * around[.logit]
  }

  var a: Int { Int(texts.a) }
  var b: Int { Int(texts.b) }
}

/// The pairs of two reports that are still in question.
struct ReportPair {
  /// Indices of the reports; `a < b`.
  let a: Int
  let b: Int
  /// How near the two are, by their words.
  let closeness: Double
  /// Ascending by `a`, then `b`.
  var pairs: [SentencePair]
  /// Of the pairs, which are ties of grade detail; known once ties are chosen.
  var details: [SentencePair] = []
}
