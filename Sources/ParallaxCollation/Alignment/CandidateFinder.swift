internal import ParallaxText

/// Proposes the pairs of two reports that are worth measuring, from the inverted index of one of them.
///
/// The work per sentence is bounded by `AlignmentLimits.postings` times its terms, so that it grows with the length
/// of the reports and not with its square; a term that stands everywhere proposes nothing.
struct CandidateFinder {
  /// A term in this many sentences proposes pairs however short the report is; else it may stand in every twelfth.
  private static let fewPostings = 8
  /// The headline and the first sentence.
  private static let firstTexts = 2
  /// Sentences of a report of which all are looked at.
  private static let fewTexts = 128
  /// From one sentence in so many on, those that share a term are found by looking at all.
  private static let manyOthers = 16
  /// Pairs whose rare terms alone do not reach this cosine are left out.
  private static let leastCosine = 0.03

  private let limits: AlignmentLimits
  private let terms: Int

  /// - Parameter texts: those that reports are taken from.
  init(limits: AlignmentLimits, texts: AlignedTexts) {
    self.limits = limits
    terms = texts.terms
  }

  /// The candidates of two reports, ascending by `a`, then `b`; what shares function words alone is none.
  func candidates(
    _ a: AlignedText, _ b: AlignedText, _ postingsOfA: PostingLists, _ postingsOfB: PostingLists
  ) -> [Candidate] {
    var spread = SpreadText(terms: terms)
    return candidates(a, b, postingsOfA, postingsOfB, &spread)
  }

  /// - Parameter spread: room for a text, whatever it has.
  func candidates(
    _ a: AlignedText, _ b: AlignedText, _ postingsOfA: PostingLists, _ postingsOfB: PostingLists,
    _ spread: inout SpreadText
  ) -> [Candidate] {
    var text = -1
    return proposals(a, b, postingsOfA, postingsOfB).compactMap { proposal in
      if Int(proposal.a) != text {
        text = Int(proposal.a)
        spread.take(text, of: a.vectors)
      }
      let shared = spread.shared(with: Int(proposal.b), of: b.vectors, postingsOfA, postingsOfB)
      return shared.saySomething ? Candidate(a, text, b, Int(proposal.b), shared) : nil
    }
  }

  /// Two sentences, and the cosine of their rare terms alone.
  private struct Proposal {
    let a: Int32
    let b: Int32
    let cosine: Float
  }

  /// Of each sentence the nearest others, ascending by `a`, then `b`.
  private func proposals(
    _ a: AlignedText, _ b: AlignedText, _ postingsOfA: PostingLists, _ postingsOfB: PostingLists
  ) -> [Proposal] {
    let (mostInA, mostInB) = (mostPostings(a), mostPostings(b))
    let isShort = b.count <= Self.fewTexts
    var products = [Int](repeating: 0, count: b.count)
    var found: [Proposal] = []
    var others: [Int] = []
    for text in 0..<a.count {
      for entry in a.vectors.entries[a.vectors[text]] {
        guard postingsOfB.count(of: entry.term) <= mostInB, postingsOfA.count(of: entry.term) <= mostInA else {
          continue
        }
        if isShort {
          postingsOfB.addProducts(of: entry.term, entry.weight, to: &products)
        } else {
          postingsOfB.addProducts(of: entry.term, entry.weight, to: &products, newly: &others)
        }
      }
      if text < Self.firstTexts { addFirst(to: &others, &products, a, text, b) }
      if !isShort, others.count * Self.manyOthers < b.count {
        others.sort()
      } else {
        others.removeAll(keepingCapacity: true)
        for other in products.indices where products[other] != 0 { others.append(other) }
      }
      for other in others {
        let cosine = Double(products[other]) / (a.vectors.lengths[text] * b.vectors.lengths[other])
        products[other] = 0
        guard cosine >= Self.leastCosine else { continue }
        found.append(Proposal(a: Int32(text), b: Int32(other), cosine: Float(cosine)))
      }
      others.removeAll(keepingCapacity: true)
    }
    return nearest(of: found, a.count, b.count)
  }

  /// Headlines and first sentences, which have the words that stand everywhere, are measured with each other always.
  private func addFirst(
    to others: inout [Int], _ products: inout [Int], _ a: AlignedText, _ text: Int, _ b: AlignedText
  ) {
    for other in 0..<min(Self.firstTexts, b.count) where products[other] == 0 {
      a.vectors.forEachShared(text, b.vectors, other) { products[other] += Int($0.weight) * Int($1.weight) }
      if products[other] > 0 { others.append(other) }
    }
  }

  /// Those that are among the nearest of one of their sentences.
  private func nearest(of proposals: [Proposal], _ countOfA: Int, _ countOfB: Int) -> [Proposal] {
    guard proposals.count > limits.candidates * min(countOfA, countOfB) else { return proposals }
    let leastOfA = leastNearest(proposals, countOfA) { Int($0.a) }
    let leastOfB = leastNearest(proposals, countOfB) { Int($0.b) }
    return proposals.filter { $0.cosine >= leastOfA[Int($0.a)] || $0.cosine >= leastOfB[Int($0.b)] }
  }

  /// For each sentence of one report the cosine of the last of its nearest; 0 where it has no more than those.
  private func leastNearest(_ proposals: [Proposal], _ count: Int, _ sentence: (Proposal) -> Int) -> [Float] {
    let most = limits.candidates
    // Of each sentence its greatest cosines, descending, one more than count.
    var greatest = [Float](repeating: 0, count: count * (most + 1))
    greatest.withUnsafeMutableBufferPointer { greatest in
      for proposal in proposals {
        let start = sentence(proposal) * (most + 1)
        var place = start + most
        guard proposal.cosine > greatest[place] else { continue }
        while place > start, greatest[place - 1] < proposal.cosine {
          greatest[place] = greatest[place - 1]
          place -= 1
        }
        greatest[place] = proposal.cosine
      }
    }
    return (0..<count).map { text in
      let start = text * (most + 1)
      return greatest[start + most] > 0 ? greatest[start + most - 1] : 0
    }
  }

  /// How many sentences of a report a term may stand in to propose pairs; asked of both reports, so that it does not
  /// matter which comes first.
  private func mostPostings(_ text: AlignedText) -> Int {
    min(limits.postings, max(Self.fewPostings, text.count / 6))
  }
}
