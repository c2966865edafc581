package import ParallaxText

/// Reports measured once, so that many models can be tried on them: what training needs.
package struct TieTrial: Sendable {
  /// Two sentences that may be tied, with all that is measured of them.
  package struct Pair: Sendable {
    package let a: SentenceID
    package let b: SentenceID
    package let features: PairFeatures
    /// Of their reports.
    package let closeness: Double
  }

  /// What the second look sees of a pair.
  package struct Opinion: Sendable {
    package let pair: Pair
    package let around: OpinionFeatures
  }

  /// The pairs of a trial with the probabilities that a model gives them.
  package struct Judged: Sendable {
    fileprivate let reportPairs: [ReportPair]
  }

  private struct Measured {
    let a: Int
    let b: Int
    let closeness: Double
    let candidates: [Candidate]
    let features: [PairFeatures]
  }

  private let texts: [AlignedText]
  private let limits: AlignmentLimits
  private let measured: [Measured]
  private let finder: DetailFinder

  /// - Parameter reports: in canonical order.
  package init(_ reports: [Report], _ vocabulary: Vocabulary, limits: AlignmentLimits = .init()) {
    let facts = FactsOfReports(reports, vocabulary)
    let aligned = AlignedTextBuilder(limits: limits).texts(of: reports, vocabulary, facts)
    let texts = aligned.texts
    let postings = texts.map { PostingLists($0.vectors, terms: aligned.terms) }
    let finder = CandidateFinder(limits: limits, texts: aligned)
    measured = texts.indices.flatMap { b in
      (0..<b).map { a in
        let candidates = finder.candidates(texts[a], texts[b], postings[a], postings[b])
        let reader = FeatureReader(texts[a], texts[b], candidates)
        var segments = SegmentCosines(texts[a], texts[b], terms: aligned.terms)
        let features = candidates.map { reader.features(of: $0, segments: segments.cosine(of: $0)) }
        return Measured(a: a, b: b, closeness: reader.closeness, candidates: candidates, features: features)
      }
    }
    self.texts = texts
    self.limits = limits
    self.finder = DetailFinder(aligned, facts)
  }

  /// All pairs that were measured, always in the same order.
  package var pairs: [Pair] {
    measured.flatMap { measured in
      zip(measured.candidates, measured.features).map {
        Pair(
          a: sentence($0.a, of: measured.a), b: sentence($0.b, of: measured.b), features: $1,
          closeness: measured.closeness)
      }
    }
  }

  private func sentence(_ text: Int, of report: Int) -> SentenceID {
    SentenceID(report: report, sentence: texts[report].sentences[text])
  }

  private var counts: [Int] { texts.map(\.count) }

  /// The pairs of reports that a first look leaves in question, with the features of their pairs of sentences.
  private func firstLook(_ model: TieModel) -> [(reports: ReportPair, features: [PairFeatures])] {
    measured.compactMap { measured in
      let scale = TieScale(model, closeness: measured.closeness)
      let left = zip(measured.candidates, measured.features).compactMap { candidate, features in
        scale.pair(candidate, features).map { (pair: $0, features: features) }
      }
      if left.isEmpty { return nil }
      let reports = ReportPair(
        a: measured.a, b: measured.b, closeness: measured.closeness, pairs: left.map(\.pair))
      return (reports, left.map(\.features))
    }
  }

  /// What the second look has to learn from, after a first look by this model.
  package func opinions(_ model: TieModel) -> [Opinion] {
    let (left, counts) = (firstLook(model), counts)
    let others = ThirdReports(left.map(\.reports), counts: counts, limit: limits.supporters)
    return left.flatMap { reports, features in
      let opinions = others.opinions(
        on: reports, counts: (counts[reports.a], counts[reports.b]), model.rules)
      return reports.pairs.indices.map { place in
        let (a, b) = (sentence(reports.pairs[place].a, of: reports.a), sentence(reports.pairs[place].b, of: reports.b))
        return Opinion(
          pair: Pair(a: a, b: b, features: features[place], closeness: reports.closeness), around: opinions[place])
      }
    }
  }

  package func judged(by model: TieModel) -> Judged {
    var reportPairs = firstLook(model).map(\.reports)
    let counts = counts
    let others = ThirdReports(reportPairs, counts: counts, limit: limits.supporters)
    for reports in reportPairs.indices {
      others.judge(
        &reportPairs[reports], by: model, counts: (counts[reportPairs[reports].a], counts[reportPairs[reports].b]))
    }
    return Judged(reportPairs: reportPairs)
  }

  /// The pairs that become ties, with their grade and its probability.
  package func ties(of judged: Judged, _ rules: TieRules) -> [(
    a: SentenceID, b: SentenceID, grade: TieGrade, score: Double
  )] {
    let chooser = TieChooser(texts, rules)
    return judged.reportPairs.flatMap { reports in
      let same = chooser.same(of: reports)
      let details = chooser.details(of: reports, besides: same).compactMap { finder.tie($0, of: reports) }
      return same.map { (sentence($0.a, of: reports.a), sentence($0.b, of: reports.b), TieGrade.same, $0.probability) }
        + details.map { ($0.a, $0.b, TieGrade.detail, $0.score) }
    }
  }

  /// All pairs with the probability that they say the same.
  package func probabilities(of judged: Judged) -> [(a: SentenceID, b: SentenceID, probability: Double)] {
    judged.reportPairs.flatMap { reports in
      reports.pairs.map { (sentence($0.a, of: reports.a), sentence($0.b, of: reports.b), $0.probability) }
    }
  }
}
