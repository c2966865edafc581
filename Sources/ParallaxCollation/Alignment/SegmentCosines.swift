internal import ParallaxText

/// The cosines of two reports' segments, each worked out once.
struct SegmentCosines {
  private let a: AlignedText
  private let b: AlignedText
  private(set) var spread: SpreadText
  /// The segment of `a` that is spread, and by segment of `b` the cosine with it, below 0 where it is not known yet.
  private var segment = -1
  private var known: [Double]
  private var filled: [Int] = []

  /// - Parameter terms: terms have the numbers below this.
  init(_ a: AlignedText, _ b: AlignedText, terms: Int) { self.init(a, b, SpreadText(terms: terms)) }

  /// - Parameter spread: room for a text, whatever it has.
  init(_ a: AlignedText, _ b: AlignedText, _ spread: consuming SpreadText) {
    self.a = a
    self.b = b
    self.spread = spread
    known = Array(repeating: -1, count: b.segmentVectors.count)
  }

  /// The cosine of the segments that the two sentences stand in. Candidates come ascending by `a`.
  mutating func cosine(of candidate: Candidate) -> Double {
    let (one, other) = (a.segments[candidate.a], b.segments[candidate.b])
    if a.segmentCounts[one] == 1, b.segmentCounts[other] == 1 { return candidate.cosine }
    if one != segment { take(one) }
    if known[other] < 0 {
      known[other] = measured(one, other)
      filled.append(other)
    }
    return known[other]
  }

  private mutating func take(_ one: Int) {
    for index in filled { known[index] = -1 }
    filled.removeAll(keepingCapacity: true)
    segment = one
    spread.take(one, of: a.segmentVectors)
  }

  private func measured(_ one: Int, _ other: Int) -> Double {
    let lengths = a.segmentVectors.lengths[one] * b.segmentVectors.lengths[other]
    guard lengths > 0 else { return 0 }
    return Double(spread.product(with: other, of: b.segmentVectors)) / lengths
  }
}
