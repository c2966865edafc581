internal import Glibc
internal import ParallaxText

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
  private(set) var entries: [Entry] = []
  /// Euclidean lengths of the weights.
  private(set) var lengths: [Double] = []
  /// Sum of the weights that the terms of the text have when each is counted once.
  private(set) var sums: [Int] = []

  var count: Int { lengths.count }

  subscript(text: Int) -> Range<Int> { offsets[text]..<offsets[text + 1] }

  /// Adds a text. Beyond `limit` terms only the weightiest count.
  /// - Parameter text: ascending by term, each term once.
  mutating func append(_ text: [Entry], limit: Int) {
    let counted = Self.weightiest(text, limit)
    entries += counted
    let square = counted.reduce(0) { $0 + Int($1.weight) * Int($1.weight) }
    let sum = counted.reduce(0) { $0 + Int($1.once) }
    offsets.append(entries.count)
    lengths.append(Double(square).squareRoot())
    sums.append(sum)
  }

  struct Entry {
    let term: Int32
    var weight: Int32
    /// The weight of the term where it occurs once.
    let once: Int32
    var marks = TermMarks()

    /// With what is known of the term in both sentences.
    func marked(with other: Entry) -> Entry {
      var entry = self
      entry.marks = marks.joined(with: other.marks)
      return entry
    }
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
    var product = 0
    forEachShared(text, others, other) { product += Int($0.weight) * Int($1.weight) }
    return Double(product) / lengths
  }

  /// The same with the place of the entry among those of the first text's vectors, and the marks of the second.
  @inline(__always)
  static func forEachShared(
    _ entries: [Entry], _ own: Range<Int>, _ others: [Entry], _ its: Range<Int>, _ body: (Int, Entry, TermMarks) -> Void
  ) {
    entries.withUnsafeBufferPointer { entries in
      others.withUnsafeBufferPointer { others in
        var (one, two) = (own.lowerBound, its.lowerBound)
        while one < own.upperBound, two < its.upperBound {
          let (a, b) = (entries[one].term, others[two].term)
          if a == b { body(one, entries[one], others[two].marks) }
          one += a <= b ? 1 : 0
          two += b <= a ? 1 : 0
        }
      }
    }
  }

  /// Calls `body` with both entries of each term that two texts share, ascending by term.
  func forEachShared(_ text: Int, _ others: TermVectors, _ other: Int, _ body: (Entry, Entry) -> Void) {
    var (one, two) = (offsets[text], others.offsets[other])
    let (oneEnd, twoEnd) = (offsets[text + 1], others.offsets[other + 1])
    while one < oneEnd, two < twoEnd {
      let (a, b) = (entries[one], others.entries[two])
      if a.term == b.term { body(a, b) }
      one += a.term <= b.term ? 1 : 0
      two += b.term <= a.term ? 1 : 0
    }
  }
}
