internal import ParallaxText

/// Adds the links of corrections to the measured ties and removes those that corrections part, of either grade.
struct LinkCorrector {
  private struct Pair: Hashable {
    let a: SentenceID
    let b: SentenceID

    init(_ one: SentenceID, _ other: SentenceID) { (a, b) = (min(one, other), max(one, other)) }
  }

  private let reports: [Report]
  private let measured: [Tie]
  private var joined: Set<Pair> = []
  private(set) var parted = PartedSentences()

  /// - Parameter measured: sorted by `a`, then `b`.
  init(_ reports: [Report], _ measured: [Tie]) {
    self.reports = reports
    self.measured = measured
    checkInvariants()
  }

  private func checkInvariants() {
    assert(measured.isInCanonicalOrder, "measured ties are sorted by a, then b")
  }

  /// Links the sentences at two places; in ranges of different length each with the one at the same relative position.
  mutating func link(_ one: TextPlace, _ other: TextPlace) -> ResolvedCorrection.Outcome {
    guard let a = span(one), let b = span(other) else { return .notFound }
    guard a.report != b.report else { return .impossible }
    let pairs = Self.staircase(a, b).filter { canBeLinked($0.a, $0.b) }
    for pair in pairs {
      parted.allow(pair.a, pair.b)
      joined.insert(pair)
    }
    return pairs.isEmpty ? .impossible : .applied
  }

  mutating func part(_ one: TextPlace, _ other: TextPlace) -> ResolvedCorrection.Outcome {
    guard let a = span(one), let b = span(other) else { return .notFound }
    guard a.report != b.report else { return .impossible }
    parted.part(a, b)
    joined = joined.filter { !parted.separates($0.a, $0.b) }
    return .applied
  }

  private func span(_ place: TextPlace) -> SentenceSpan? {
    reports[place.report].sentences(at: place.bytes).map { SentenceSpan(report: place.report, sentences: $0) }
  }

  private static func staircase(_ a: SentenceSpan, _ b: SentenceSpan) -> [Pair] {
    let steps = max(a.sentences.count, b.sentences.count)
    return (0..<steps).map { step in
      let first = a.sentences.lowerBound + step * a.sentences.count / steps
      let second = b.sentences.lowerBound + step * b.sentences.count / steps
      return Pair(SentenceID(report: a.report, sentence: first), SentenceID(report: b.report, sentence: second))
    }
  }

  /// Body goes with body and headline with headline, as in what is measured.
  private func canBeLinked(_ a: SentenceID, _ b: SentenceID) -> Bool {
    let role = reports[a.report].role(ofSentence: a.sentence)
    return role.isAligned && role == reports[b.report].role(ofSentence: b.sentence)
  }

  /// Sorted by `a`, then `b`.
  var ties: [Tie] {
    if joined.isEmpty && parted.isEmpty { return measured }
    var rest = joined
    var ties: [Tie] = []
    for link in measured where parted.isEmpty || !parted.separates(link.a, link.b) {
      let isJoined = rest.remove(Pair(link.a, link.b)) != nil
      ties.append(isJoined ? Self.sure(link.a, link.b, link.reasons) : link)
    }
    ties += rest.map { Self.sure($0.a, $0.b, []) }
    return ties.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private static func sure(_ a: SentenceID, _ b: SentenceID, _ reasons: [LinkReason]) -> Tie {
    Tie(a: a, b: b, score: 1, reasons: [LinkReason(kind: .reader, value: "")] + reasons)
  }
}
