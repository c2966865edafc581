internal import Glibc
internal import ParallaxText

/// Candidates of two reports → features: each cosine beside its rivals, its neighbours and the whole.
struct FeatureReader {
  private let a: AlignedText
  private let b: AlignedText
  private let candidates: [Candidate]
  /// Where each text of `a` starts among the candidates, and one end.
  private var starts: [Int]
  /// The cosines of all texts of `a` with all of `b`, where they are not too many.
  private var cosines: [Double] = []
  private static let mostCosines = 1 << 13
  private var rivalsOfA: [Rivals]
  private var rivalsOfB: [Rivals]
  /// How near the two reports are: the mean, over the body sentences of one, of the best cosine; of the two means the
  /// greater, so that an abridged report is near the full one.
  let closeness: Double

  /// The two best cosines that a sentence has.
  private struct Rivals {
    var best = 0.0
    var second = 0.0

    mutating func add(_ cosine: Double) {
      if cosine > best {
        second = best
        best = cosine
      } else if cosine > second {
        second = cosine
      }
    }

    /// How far a cosine stands above the next best, or below the best.
    func margin(of cosine: Double) -> Double { cosine - (cosine >= best ? second : best) }
  }

  init(_ a: AlignedText, _ b: AlignedText, _ candidates: [Candidate]) {
    self.a = a
    self.b = b
    self.candidates = candidates
    starts = [Int](repeating: 0, count: a.count + 1)
    rivalsOfA = Array(repeating: Rivals(), count: a.count)
    rivalsOfB = Array(repeating: Rivals(), count: b.count)
    for candidate in candidates {
      starts[candidate.a + 1] += 1
      rivalsOfA[candidate.a].add(candidate.cosine)
      rivalsOfB[candidate.b].add(candidate.cosine)
    }
    for text in 0..<a.count { starts[text + 1] += starts[text] }
    if a.count * b.count <= Self.mostCosines {
      cosines = Array(repeating: 0, count: a.count * b.count)
      for candidate in candidates { cosines[candidate.a * b.count + candidate.b] = candidate.cosine }
    }
    closeness = max(Self.meanBest(rivalsOfA, a.isHeadline), Self.meanBest(rivalsOfB, b.isHeadline))
  }

  private static func meanBest(_ rivals: [Rivals], _ isHeadline: [Bool]) -> Double {
    var sum = 0.0
    var count = 0
    for (rivals, isHeadline) in zip(rivals, isHeadline) where !isHeadline {
      sum += rivals.best
      count += 1
    }
    return count > 0 ? sum / Double(count) : 0
  }

  /// - Parameter segments: the cosine of the segments that the two sentences stand in.
  func features(of candidate: Candidate, segments: Double) -> PairFeatures {
    let cosine = candidate.cosine
    let (ofA, ofB) = (rivalsOfA[candidate.a], rivalsOfB[candidate.b])
    let (shareA, shareB) = (cosine / max(ofA.best, 1e-9), cosine / max(ofB.best, 1e-9))
    let (marginA, marginB) = (ofA.margin(of: cosine), ofB.margin(of: cosine))
    var features = PairFeatures()
    features[.bias] = 1
    features[.bestLeast] = min(shareA, shareB)
    features[.bestMost] = max(shareA, shareB)
    features[.marginLeast] = min(marginA, marginB)
    features[.marginMost] = max(marginA, marginB)
    features[.neighbours] = neighbours(of: candidate)
    features[.containment] = candidate.containment
    features[.overlap] = candidate.overlap
    features[.quoted] = candidate.quoted
    features[.anchors] = candidate.anchors
    features[.sharedNames] = candidate.names
    features[.figures] = candidate.figures
    features[.segments] = segments - cosine
    features[.position] = 1 - abs(place(candidate.a, a.count) - place(candidate.b, b.count))
    features[.early] = Self.early(candidate.a + candidate.b, 3)
    features[.earlyOne] = Self.early(min(candidate.a, candidate.b), 2)
    let (share, otherShare) = (a.quotedShares[candidate.a], b.quotedShares[candidate.b])
    features[.quotedOne] = abs(share - otherShare)
    features[.quotedBoth] = min(share, otherShare)
    features[.firstWords] = candidate.firstWords
    return features
  }

  /// 1 at the beginning of the reports, and the less the further on.
  private static func early(_ sentences: Int, _ reach: Double) -> Double { exp(-Double(sentences) / reach) }

  private func place(_ text: Int, _ count: Int) -> Double { Double(text) / Double(max(1, count - 1)) }

  /// Cosines of the sentences before, and of those after: neighbours that are copies say no more than those that are
  /// alike.
  private func neighbours(of candidate: Candidate) -> Double {
    min(Self.alike, cosine(candidate.a - 1, candidate.b - 1))
      + min(Self.alike, cosine(candidate.a + 1, candidate.b + 1))
  }

  /// From here on two sentences count as alike.
  private static let alike = 0.4

  /// The cosine of two texts; 0 when they are no candidates.
  private func cosine(_ one: Int, _ other: Int) -> Double {
    guard one >= 0, one < a.count, other >= 0, other < b.count else { return 0 }
    if !cosines.isEmpty { return cosines[one * b.count + other] }
    var (low, high) = (starts[one], starts[one + 1])
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle].b < other { low = middle + 1 } else { high = middle }
    }
    return low < starts[one + 1] && candidates[low].b == other ? candidates[low].cosine : 0
  }
}
