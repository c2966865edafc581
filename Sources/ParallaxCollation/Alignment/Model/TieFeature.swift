package import ParallaxText

/// What is measured of two sentences, by the names that the file of weights has.
///
/// `best` compares a cosine with the best of the sentence's rivals in the other report, `margin` is the distance to
/// the next rival; `least` and `most` are over the two sides. Each feature has a weight for
/// independent reports and one for copies: what speaks for a tie of copies is not what speaks for one of reports
/// that nobody copied.
package enum TieFeature: Int, CaseIterable, Sendable {
  /// Weight of the shared terms over that of the shorter sentence, and over the mean of both.
  case containment, overlap
  /// Weight of what both have inside quotation marks over that of the shorter quotation.
  case quoted
  /// Shared words that stand in few sentences of either report: the sum of one over the product of both counts.
  case anchors
  /// The same of the values of numbers, dates and times.
  case figures
  /// The same of names: people and places of a story stand in much of it, so that they say less than other words.
  case sharedNames
  case bestLeast, bestMost, marginLeast, marginMost
  /// Cosines of the sentences before, and of those after.
  case neighbours
  /// How much nearer than the two sentences the segments are that they stand in: the difference of the cosines.
  case segments
  /// 1 minus the distance of the places in their reports, both 0…1.
  case position
  /// How near the beginning both stand, and the nearer of the two, 0…1: headlines and first sentences say the whole.
  case early, earlyOne
  /// How much of each sentence is a quotation, 0…1: the difference, for a quotation and what a reporter tells seldom say
  /// the same; and the lesser, for two quotations that share no words do not.
  case quotedOne, quotedBoth
  /// How many of the first words both have, 0…1.
  case firstWords
  /// 1 in every pair.
  case bias

  package static let count = TieFeature.bias.rawValue + 1

  /// In the order of the cases; made without a string, for every run reads the weights.
  package static let names: WordList = """
    containment overlap quoted anchors figures sharedNames bestLeast bestMost \
    marginLeast marginMost neighbours segments position early earlyOne quotedOne quotedBoth firstWords bias
    """

  /// The sign that its weight makes sense with, which training holds to; nil where either does.
  package var sign: FloatingPointSign? {
    switch self {
    case .containment, .overlap, .quoted, .anchors, .figures, .segments, .neighbours, .firstWords: .plus
    case .sharedNames, .quotedOne, .quotedBoth: .minus
    default: nil
    }
  }
}

/// What the second look sees around two sentences, by the names that the file of weights has.
package enum OpinionFeature: Int, CaseIterable, Sendable {
  /// Of the first look, by itself and times `coverageMost`, as far as the two reports are copies; of independent ones
  /// the pair itself is measured again.
  case logit, coverageLogit
  /// Whether the two meet the same sentence of a third report, or different ones.
  case support, conflict
  /// The best probability of what stands before or after both, and of what stands beside one and the other itself.
  case diagonal, beside
  /// The best probability of another sentence: for the side with the weaker and for that with the stronger one, and
  /// the sum of all others.
  case rivalLeast, rivalMost, rivals
  /// The mean best probability of a report's sentences: of the report that has more and of the one that has less.
  case coverageMost, coverageLeast
  /// How much of the two reports is likely to say the same beside these two sentences: of each report the best
  /// probabilities of the others, the lesser sum of the two, up to three. Reports of different events have nothing there.
  case elsewhere
  /// How near the two reports are, and how much they are treated as copies.
  case closeness, copies
  case bias

  package static let count = OpinionFeature.bias.rawValue + 1

  /// In the order of the cases.
  package static let names: WordList = """
    logit coverageLogit support conflict diagonal beside rivalLeast rivalMost rivals coverageMost coverageLeast \
    elsewhere closeness copies bias
    """

  package var sign: FloatingPointSign? {
    switch self {
    case .logit, .support: .plus
    case .conflict: .minus
    default: nil
    }
  }
}

/// A number for each feature of the second look.
package struct OpinionFeatures: Sendable, Equatable {
  private var storage = SIMD16<Double>()

  package init() {}

  package subscript(feature: OpinionFeature) -> Double {
    @inline(__always) get { storage[feature.rawValue] }
    @inline(__always) set { storage[feature.rawValue] = newValue }
  }

  /// The sum of the features, each times its weight.
  package func weighted(by weights: OpinionFeatures) -> Double {
    var sum = 0.0
    for place in 0..<OpinionFeature.count { sum += storage[place] * weights.storage[place] }
    return sum
  }
}
