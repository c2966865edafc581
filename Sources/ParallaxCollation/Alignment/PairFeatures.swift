internal import ParallaxText

/// What speaks for or against a pair of sentences; also the weights of all that.
///
/// `best` compares a cosine with the best of the sentence's rivals in the other report, `margin` is the distance to
/// the next rival; `least` and `most` are over the two sides. `closeness` says how near the two reports are as a
/// whole, and with it in a product a feature counts more, or less, where the reports follow each other closely.
struct PairFeatures: Sendable {
  var cosine = 0.0
  var bestLeast = 0.0
  var bestMost = 0.0
  var marginLeast = 0.0
  var marginMost = 0.0
  /// Cosines of the sentences before, and of those after.
  var neighbours = 0.0
  var containment = 0.0
  var overlap = 0.0
  var evidence = 0.0
  /// Cosine of the segments that the sentences stand in.
  var segments = 0.0
  /// 1 minus the distance of the places in their reports, both 0…1.
  var position = 0.0
  var headlines = 0.0
  var closeness = 0.0
  var closenessCosine = 0.0
  var closenessBestLeast = 0.0
  var closenessBestMost = 0.0
  var closenessMarginLeast = 0.0
  var closenessMarginMost = 0.0
  var closenessPosition = 0.0
  /// Cosine of the two reports as a whole.
  var reports = 0.0

  /// The sum of the features, each times its weight.
  func weighted(by weights: PairFeatures) -> Double {
    var sum = cosine * weights.cosine
    sum += bestLeast * weights.bestLeast + bestMost * weights.bestMost
    sum += marginLeast * weights.marginLeast + marginMost * weights.marginMost
    sum += neighbours * weights.neighbours
    sum += containment * weights.containment + overlap * weights.overlap + evidence * weights.evidence
    sum += segments * weights.segments
    sum += position * weights.position
    sum += headlines * weights.headlines
    sum += closeness * weights.closeness
    sum += closenessCosine * weights.closenessCosine
    sum += closenessBestLeast * weights.closenessBestLeast + closenessBestMost * weights.closenessBestMost
    sum += closenessMarginLeast * weights.closenessMarginLeast + closenessMarginMost * weights.closenessMarginMost
    sum += closenessPosition * weights.closenessPosition
    sum += reports * weights.reports
    return sum
  }
}
