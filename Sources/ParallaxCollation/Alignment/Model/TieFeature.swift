package import ParallaxText

/// What is measured of two sentences, by the names that the file of weights has.
///
/// `best` compares a cosine with the best of the sentence's rivals in the other report, `margin` is the distance to
/// the next rival; `least` and `most` are over the two sides. `closeness` says how near the two reports are as a
/// whole, and with it in a product a feature counts more, or less, where the reports follow each other closely.
package enum TieFeature: Int, CaseIterable, Sendable {
  case cosine, closenessCosine
  /// Weight of the shared terms over that of the shorter sentence, over the mean of both, and by itself.
  case containment, overlap, evidence
  case bestLeast, bestMost, marginLeast, marginMost
  case closenessBestLeast, closenessBestMost, closenessMarginLeast, closenessMarginMost
  /// Cosines of the sentences before, and of those after.
  case neighbours
  /// Cosine of the segments that the sentences stand in.
  case segments
  /// 1 minus the distance of the places in their reports, both 0…1.
  case position, closenessPosition
  case headlines
  /// `reports` is the cosine of the two reports as a whole.
  case closeness, reports
  /// 1 in every pair.
  case bias

  package static let count = TieFeature.bias.rawValue + 1

  /// In the order of the cases; made without a string, for every run reads the weights.
  package static let names: WordList = """
    cosine closenessCosine containment overlap evidence bestLeast bestMost marginLeast marginMost closenessBestLeast \
    closenessBestMost closenessMarginLeast closenessMarginMost neighbours segments position closenessPosition \
    headlines closeness reports bias
    """

  /// The sign that its weight makes sense with, which training holds to; nil where either does, as in a product
  /// that corrects another feature.
  package var sign: FloatingPointSign? {
    switch self {
    case .cosine, .containment, .overlap, .evidence, .bestLeast, .bestMost, .marginLeast, .marginMost, .neighbours,
      .segments, .position:
      .plus
    default: nil
    }
  }
}
