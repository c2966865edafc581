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
}

/// Where each term stands in a report: an inverted index.
struct PostingLists {
  private var offsets: [Int32]
  private var postings: [Int32]

  init(_ vectors: TermVectors, terms: Int) {
    offsets = [Int32](repeating: 0, count: terms + 1)
    postings = [Int32](repeating: 0, count: vectors.terms.count)
    for term in vectors.terms { offsets[Int(term) + 1] += 1 }
    for term in 0..<terms { offsets[term + 1] += offsets[term] }
    var next = offsets
    for text in 0..<vectors.count {
      for place in vectors[text] {
        let term = Int(vectors.terms[place])
        postings[Int(next[term])] = Int32(text)
        next[term] += 1
      }
    }
  }

  subscript(term: Int32) -> ArraySlice<Int32> { postings[Int(offsets[Int(term)])..<Int(offsets[Int(term) + 1])] }
}

/// Proposes the pairs of two reports that are worth measuring, from the inverted index of one of them.
///
/// The work per sentence is bounded by `AlignmentLimits.postings` times its terms, so that it grows with the length
/// of the reports and not with its square; a term that stands everywhere proposes nothing.
struct CandidateFinder {
  /// The least weight that `containment` is taken of: a sentence of two words stands inside many.
  private static let leastWeight = Int(8 * TermWeights.unit)

  private let limits: AlignmentLimits
  private let weights: TermWeights
  private let terms: Int
  private(set) var measured = 0

  init(limits: AlignmentLimits, weights: TermWeights, terms: Int) {
    self.limits = limits
    self.weights = weights
    self.terms = terms
  }

  /// The candidates of two reports, ascending by `a`, then `b`. A headline meets headlines only.
  mutating func candidates(_ a: AlignedText, _ b: AlignedText, _ postings: PostingLists) -> [Candidate] {
    let most = min(limits.postings, max(4, b.count / 6))
    var seen = [Int32](repeating: -1, count: b.count)
    var found: [Candidate] = []
    var others: [Int] = []
    for text in 0..<a.count {
      others.removeAll(keepingCapacity: true)
      for place in a.vectors[text] {
        let list = postings[a.vectors.terms[place]]
        guard list.count <= most else { continue }
        for other in list where seen[Int(other)] != Int32(text) {
          seen[Int(other)] = Int32(text)
          if a.isHeadline[text] == b.isHeadline[Int(other)] { others.append(Int(other)) }
        }
      }
      others.sort()
      for other in others { found.append(candidate(a, text, b, other)) }
    }
    return found
  }

  private mutating func candidate(_ a: AlignedText, _ one: Int, _ b: AlignedText, _ other: Int) -> Candidate {
    measured += 1
    var product = 0
    var shared = 0
    a.vectors.forEachShared(one, b.vectors, other) { place, otherPlace in
      product += Int(a.vectors.weights[place]) * Int(b.vectors.weights[otherPlace])
      shared += weights[a.vectors.terms[place]]
    }
    let (sum, otherSum) = (a.vectors.sums[one], b.vectors.sums[other])
    return Candidate(
      a: one, b: other,
      cosine: Double(product) / (a.vectors.lengths[one] * b.vectors.lengths[other]),
      containment: Double(shared) / Double(max(Self.leastWeight, min(sum, otherSum))),
      overlap: Double(2 * shared) / Double(sum + otherSum))
  }
}
