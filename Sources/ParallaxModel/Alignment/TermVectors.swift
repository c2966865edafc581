internal import Glibc

/// How much a term says: the rarer among the sentences of all reports, the more.
///
/// Weights are whole numbers, so that a sum does not depend on the order of its parts: swapping two reports changes
/// nothing. They are `log((n + 1) / (df + ½))` in units of 1/128; the reports themselves are the only background.
struct TermWeights: Sendable {
  static let unit = 128.0
  private let weights: [Int32]

  /// - Parameter sentences: the terms of every sentence, each term once.
  init(sentences: some Sequence<ArraySlice<Int32>>, table: TermTable) {
    var frequencies = [Int32](repeating: 0, count: table.count)
    var count = 0
    for terms in sentences {
      count += 1
      for term in terms { frequencies[Int(term)] += 1 }
    }
    weights = frequencies.enumerated().map { term, frequency in
      let rarity = max(0.05, log(Double(count + 1) / (Double(frequency) + 0.5)))
      return Int32((rarity * Self.unit * (table.isBeginning[term] ? 0.5 : 1)).rounded())
    }
  }

  subscript(term: Int32) -> Int { Int(weights[Int(term)]) }

  /// The weight of a term that occurs `occurrences` times: `(1 + log occurrences)` times as much as once.
  func weight(of term: Int32, occurrences: Int32) -> Int32 {
    let once = weights[Int(term)]
    return occurrences == 1 ? once : Int32((Double(once) * (1 + log(Double(occurrences)))).rounded())
  }
}

/// Sparse vectors in flat arrays: the terms of each text in ascending order, with their weights.
struct TermVectors: Sendable {
  private(set) var offsets: [Int] = [0]
  private(set) var terms: [Int32] = []
  private(set) var weights: [Int32] = []
  /// Euclidean lengths of the weights.
  private(set) var lengths: [Double] = []
  /// Sum of the weights that the terms of the text have when each is counted once.
  private(set) var sums: [Int] = []

  var count: Int { lengths.count }

  subscript(text: Int) -> Range<Int> { offsets[text]..<offsets[text + 1] }

  /// Adds a text. Beyond `limit` terms only the weightiest count.
  /// - Parameter entries: ascending by term, each term once.
  mutating func append(_ entries: [Entry], once: TermWeights, limit: Int) {
    var square = 0
    var sum = 0
    for entry in Self.weightiest(entries, limit) {
      terms.append(entry.term)
      weights.append(entry.weight)
      square += Int(entry.weight) * Int(entry.weight)
      sum += once[entry.term]
    }
    offsets.append(terms.count)
    lengths.append(Double(square).squareRoot())
    sums.append(sum)
  }

  struct Entry {
    let term: Int32
    var weight: Int32
  }

  private static func weightiest(_ entries: [Entry], _ limit: Int) -> [Entry] {
    guard entries.count > limit else { return entries }
    let chosen = entries.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.prefix(limit)
    return chosen.sorted { $0.term < $1.term }
  }

  /// The cosine of two texts' weights, 0…1.
  func cosine(_ text: Int, _ others: TermVectors, _ other: Int) -> Double {
    let lengths = lengths[text] * others.lengths[other]
    guard lengths > 0 else { return 0 }
    return Double(product(text, others, other) { _ in }) / lengths
  }

  /// The inner product of two texts' weights; calls `body` with each term that both have, ascending.
  @inline(__always)
  func product(_ text: Int, _ others: TermVectors, _ other: Int, _ body: (Int32) -> Void) -> Int {
    let (own, theirs) = (self[text], others[other])
    return terms.withUnsafeBufferPointer { terms in
      weights.withUnsafeBufferPointer { weights in
        others.terms.withUnsafeBufferPointer { otherTerms in
          others.weights.withUnsafeBufferPointer { otherWeights in
            var product = 0
            var (one, two) = (own.lowerBound, theirs.lowerBound)
            while one < own.upperBound, two < theirs.upperBound {
              let (a, b) = (terms[one], otherTerms[two])
              if a == b {
                product += Int(weights[one]) * Int(otherWeights[two])
                body(a)
              }
              one += a <= b ? 1 : 0
              two += b <= a ? 1 : 0
            }
            return product
          }
        }
      }
    }
  }
}
