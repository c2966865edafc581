internal import ParallaxText

/// Two sentences that share a term rare enough to ask whether they say the same.
struct Candidate {
  /// Texts of the two reports' vectors.
  let a: Int
  let b: Int
  /// Cosine of the weighted terms.
  let cosine: Double
  /// Weight of the shared terms over that of the shorter sentence: near 1 when it stands inside the longer.
  let containment: Double
  /// Weight of the shared terms over the mean weight of both sentences (Dice).
  let overlap: Double
  /// Weight of the words that both have inside quotation marks over that of the shorter of the two quotations.
  let quoted: Double
  /// Shared words that stand in few sentences of either report: the sum of one over the product of both counts.
  let anchors: Double
  /// The same of the values of numbers, dates and times.
  let figures: Double
  /// The same of names.
  let names: Double
  /// How many of the words at the beginning of one stand at that of the other, 0…1: there it mostly says who acts.
  let firstWords: Double

  /// The least weight that `containment` is taken of: a sentence of two words stands inside many.
  private static let leastWeight = Int(8 * TermWeights.unit)
  /// The same for quotations.
  private static let leastQuoted = Int(6 * TermWeights.unit)
  /// More anchors than that are not counted.
  private static let mostAnchors = 6.0
  /// The same of figures, and of names.
  private static let mostFigures = 2.0
  /// So many words at the beginning of both are enough.
  private static let mostFirst = 3.0

  /// - Parameter shared: what sentence `one` of `a` and `other` of `b` have in common.
  init(_ a: AlignedText, _ one: Int, _ b: AlignedText, _ other: Int, _ shared: SharedTerms) {
    self.a = one
    self.b = other
    let (sum, otherSum) = (a.vectors.sums[one], b.vectors.sums[other])
    cosine = Double(shared.product) / (a.vectors.lengths[one] * b.vectors.lengths[other])
    containment = Double(shared.once) / Double(max(Self.leastWeight, min(sum, otherSum)))
    overlap = Double(2 * shared.once) / Double(sum + otherSum)
    let quotation = min(a.quotedSums[one], b.quotedSums[other])
    quoted = Double(shared.quoted) / Double(max(Self.leastQuoted, quotation))
    anchors = min(Self.mostAnchors, Double(shared.anchors) / SharedTerms.anchorUnit)
    names = min(Self.mostFigures, Double(shared.names) / SharedTerms.anchorUnit)
    firstWords = min(1, Double(shared.first) / Self.mostFirst)
    figures = min(Self.mostFigures, Double(shared.figures) / SharedTerms.anchorUnit)
  }
}

/// Sums over the terms that two sentences share. All are of whole numbers, so that their order does not matter.
struct SharedTerms {
  /// Of the weights of both.
  var product = 0
  /// Of the weights, each term counted once.
  var once = 0
  /// The same of words inside quotation marks in both.
  var quoted = 0
  /// Of one over the product of how many sentences of each report have the word, in this unit.
  var anchors = 0
  var figures = 0
  var names = 0
  /// How many words stand among the first of both.
  var first = 0
  static let anchorUnit = Double(1 << 16)

  /// Whether one of them is more than a function word.
  var saySomething = false

  /// Adds a term that is content in both.
  mutating func add(_ once: Int, _ one: TermMarks, _ other: TermMarks, sentences: (a: Int, b: Int)) {
    // Short numbers are divided sooner; of more sentences than the unit nothing is left.
    let product = sentences.a * sentences.b
    let anchor = product > 1 << 16 ? 0 : Int(UInt32(1 << 16) / UInt32(product))
    anchors += anchor
    if one.isFirst, other.isFirst { first += 1 }
    if one.isName, other.isName { names += anchor }
    if one.isValue, other.isValue { figures += anchor }
    if one.isQuoted, other.isQuoted { quoted += once }
  }
}
