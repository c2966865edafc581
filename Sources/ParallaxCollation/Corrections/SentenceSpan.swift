internal import ParallaxSupport
internal import ParallaxText

/// Consecutive sentences of one report.
public struct SentenceSpan: Sendable, Hashable {
  /// Index of the report.
  public let report: Int
  /// Indices into its `sentences`.
  public let sentences: Range<Int>

  public init(report: Int, sentences: Range<Int>) {
    self.report = report
    self.sentences = sentences
  }

  func contains(_ sentence: SentenceID) -> Bool {
    sentence.report == report && sentences.contains(sentence.sentence)
  }
}

/// Sentences that corrections part: no two of them may come into one passage.
public struct PartedSentences: Sendable, Equatable {
  struct Pair: Sendable, Equatable {
    let a: SentenceSpan
    let b: SentenceSpan

    func separates(_ one: SentenceID, _ other: SentenceID) -> Bool {
      (a.contains(one) && b.contains(other)) || (a.contains(other) && b.contains(one))
    }
  }

  private(set) var pairs: [Pair] = []

  /// None.
  public init() {}

  /// Whether no sentences are parted.
  public var isEmpty: Bool { pairs.isEmpty }

  mutating func part(_ a: SentenceSpan, _ b: SentenceSpan) { pairs.append(Pair(a: a, b: b)) }

  /// Removes all pairs that part the two.
  mutating func allow(_ one: SentenceID, _ other: SentenceID) { pairs.removeAll { $0.separates(one, other) } }

  func separates(_ one: SentenceID, _ other: SentenceID) -> Bool {
    pairs.contains { $0.separates(one, other) }
  }

  /// The sentences that may not stand with this one.
  func partners(of sentence: SentenceID) -> [SentenceSpan] {
    pairs.flatMap { pair in
      (pair.a.contains(sentence) ? [pair.b] : []) + (pair.b.contains(sentence) ? [pair.a] : [])
    }
  }
}

extension Report {
  /// The sentences that overlap `bytes`; nil where there are none.
  func sentences(at bytes: Range<Int>) -> Range<Int>? {
    let first = sentences.prefixCount { $0.bytes.upperBound <= bytes.lowerBound }
    let end = sentences.prefixCount { $0.bytes.lowerBound < bytes.upperBound }
    return first < end ? first..<end : nil
  }
}
