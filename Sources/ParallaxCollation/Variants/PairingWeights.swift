internal import ParallaxText

/// The weights of the features by which two words are paired: log-odds, learnt by logistic regression from 800 pairs of
/// sentences with manually aligned words. In two-fold cross-validation the held-out half scores as well as the other.
struct PairingWeights: Sendable {
  /// By `WordLikeness.Relation`.
  let relations: [Float]
  let spelling: Float
  let beginning: Float
  /// For how far apart two words stand, each in parts of its stretch; and once more for the same word.
  let distance: Float
  let distanceOfSame: Float
  /// For a word that stands there several times.
  let ambiguity: Float
  /// For the same word on both sides: right before, right after, before and after with one left out, two away.
  let before: Float
  let after: Float
  let nearBefore: Float
  let nearAfter: Float
  let secondBefore: Float
  let secondAfter: Float
  let sameBefore: Float
  let sameAfter: Float
  let bias: Float

  /// With nothing known but the words.
  static let first = PairingWeights(
    relations: [4.19, 2.83, 3.48, 4.04, 3.71, 2.18, -2.85, -2.4, -2.98, -2.28, -5.54, -1.02, -3.37],
    spelling: 7, beginning: 1.5, distance: -5.78, distanceOfSame: -1.38, ambiguity: -4.35,
    before: 2.1, after: 2.05, nearBefore: 0.52, nearAfter: 0.77, secondBefore: 1.14, secondAfter: 1.26,
    sameBefore: 0.05, sameAfter: 0.66, bias: -0.99)

  /// With the likelihoods of the first round at hand.
  static let second = PairingWeights(
    relations: [3.86, 1.28, 2.23, 2.59, 3.22, 1.07, -2.59, -1.43, -2.34, -1.74, -4.9, 1.08, -2.31],
    spelling: 6.06, beginning: 1.34, distance: -2.38, distanceOfSame: -0.63, ambiguity: -2.23,
    before: 1.06, after: 1.05, nearBefore: 0.42, nearAfter: 0, secondBefore: 0.48, secondAfter: 0.66, sameBefore: 0.3,
    sameAfter: 1.01, bias: 1.49)

  /// What the first round says of a pair's surroundings.
  enum Context {
    static let before: Float = 0.56
    static let after: Float = 0.36
    static let both: Float = -0.93
    static let nearBefore: Float = 0.33
    static let nearAfter: Float = 0.66
    static let besideBefore: Float = 1.54
    static let besideAfter: Float = 2.76
    static let itself: Float = 1
    static let rivalInA: Float = -5.26
    static let rivalInB: Float = -4.58
    static let free: Float = -1.77
  }

  /// Between two pairs that are likely.
  enum Gap {
    static let inside: Float = 0.77
    static let deviation: Float = -0.54
    static let tightAndFree: Float = 1.69
    static let square: Float = 0.03
    static let insideAndFree: Float = -0.16
  }
}
