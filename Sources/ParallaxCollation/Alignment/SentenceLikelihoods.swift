/// For each sentence the highest of the probabilities that a sentence of another report of its story says the same,
/// whether that became a tie or not: what no tie joins may still stand elsewhere.
struct SentenceLikelihoods: Sendable {
  /// By report, by sentence; nothing for a report that was not measured.
  private var values: [[Float]]

  init(reports: Int = 0) { values = Array(repeating: [], count: reports) }

  /// Of reports that nobody has measured: anything may stand elsewhere.
  ///
  /// - Parameter counts: by report how many sentences it has.
  init(unmeasured counts: [Int]) { values = counts.map { Array(repeating: 1, count: $0) } }

  /// 0 where no other sentence was a candidate.
  subscript(sentence: SentenceID) -> Double {
    guard values.indices.contains(sentence.report), values[sentence.report].indices.contains(sentence.sentence) else {
      return 0
    }
    return Double(values[sentence.report][sentence.sentence])
  }

  /// - Parameters:
  ///   - texts: of the reports.
  ///   - counts: by report how many sentences it has.
  init(of pairs: [ReportPair], _ texts: [AlignedText], counts: [Int]) {
    values = counts.map { Array(repeating: 0, count: $0) }
    for reports in pairs {
      let (a, b) = (texts[reports.a].sentences, texts[reports.b].sentences)
      for pair in reports.pairs {
        raise(reports.a, a[pair.a], to: Float(pair.probability))
        raise(reports.b, b[pair.b], to: Float(pair.probability))
      }
    }
  }

  @inline(__always)
  private mutating func raise(_ report: Int, _ sentence: Int, to value: Float) {
    if value > values[report][sentence] { values[report][sentence] = value }
  }

  /// Takes over what was measured of some reports by themselves.
  ///
  /// - Parameter reports: by the index there the one here.
  mutating func take(_ measured: SentenceLikelihoods, of reports: [Int]) {
    for (index, report) in reports.enumerated() where measured.values.indices.contains(index) {
      values[report] = measured.values[index]
    }
  }
}

/// Ties, and how likely other reports say what a sentence says.
struct MeasuredTies: Sendable {
  /// Sorted by `a`, then `b`.
  var ties: [Tie] = []
  /// By the reports that were measured, in their order.
  var likelihoods = SentenceLikelihoods()
}
