internal import ParallaxText

/// Two sentences that may say the same, with the probability that they do.
struct SentencePair {
  /// Texts of the two reports.
  private let texts: (a: Int32, b: Int32)
  // All in half the width of `Double`: there are millions of pairs among hundreds of reports.
  private let logits: (each: Float, summary: Float)
  private var likelihood: Float
  /// What speaks for the two and against them.
  var contributions = TieContributions()

  init(a: Int, b: Int, logit: Double, summaryLogit: Double, probability: Double) {
    texts = (Int32(a), Int32(b))
    logits = (Float(logit), Float(summaryLogit))
    likelihood = Float(probability)
  }

  /// What they are to each other in reports that run sentence by sentence.
  var logit: Double { Double(logits.each) }
  /// What they are where one report sums the other up.
  var summaryLogit: Double { Double(logits.summary) }
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
  let closeness: Double
  /// How far the two run sentence by sentence, 0…1; 0 when one sums the other up.
  let parallelism: Double
  /// Ascending by `a`, then `b`.
  var pairs: [SentencePair]
}
