package import ParallaxText

/// Reports measured once, so that many models can be tried on them: what training needs.
package struct TieTrial: Sendable {
  /// Two sentences that may be tied, with all that is measured of them.
  package struct Pair: Sendable {
    package let a: SentenceID
    package let b: SentenceID
    package let features: PairFeatures
    /// How far their reports run sentence by sentence, 0…1.
    package let parallelism: Double
  }

  /// What the second look sees of a pair.
  package struct Opinion: Sendable {
    package let a: SentenceID
    package let b: SentenceID
    /// Of the first look, cut as the model cuts it.
    package let logit: Double
    package let support: Double
    package let conflict: Double
    package let isHeadline: Bool
    package let parallelism: Double
  }

  /// The pairs of a trial with the probabilities that a model gives them.
  package struct Judged: Sendable {
    fileprivate let reportPairs: [ReportPair]
  }

  private struct Measured {
    let a: Int
    let b: Int
    let closeness: Double
    let course: SentenceOrder
    let candidates: [Candidate]
    let features: [PairFeatures]
  }

  private let texts: [AlignedText]
  private let limits: AlignmentLimits
  private let measured: [Measured]

  /// - Parameter reports: in canonical order.
  /// - Parameter rules: of the first look; a model that is tried has the same.
  package init(_ reports: [Report], _ vocabulary: Vocabulary, _ rules: TieRules, limits: AlignmentLimits = .init()) {
    let aligned = AlignedTextBuilder(limits: limits).texts(of: reports, vocabulary)
    let texts = aligned.texts
    let postings = texts.map { PostingLists($0.vectors, terms: aligned.terms) }
    let finder = CandidateFinder(limits: limits, texts: aligned)
    measured = texts.indices.flatMap { b in
      (0..<b).map { a in
        let candidates = finder.candidates(texts[a], texts[b], postings[a], postings[b])
        let reader = FeatureReader(texts[a], texts[b], candidates, rules)
        var segments = SegmentCosines(texts[a], texts[b], terms: aligned.terms)
        let features = candidates.map { reader.features(of: $0, segments: segments.cosine(of: $0)) }
        return Measured(
          a: a, b: b, closeness: reader.closeness, course: reader.course(), candidates: candidates,
          features: features)
      }
    }
    self.texts = texts
    self.limits = limits
  }

  /// All pairs that were measured, always in the same order.
  package func pairs(_ rules: TieRules) -> [Pair] {
    measured.flatMap { measured in
      let parallelism = rules.parallelism(closeness: measured.closeness, course: measured.course)
      return zip(measured.candidates, measured.features).map {
        Pair(
          a: sentence($0.a, of: measured.a), b: sentence($0.b, of: measured.b), features: $1,
          parallelism: parallelism)
      }
    }
  }

  private func sentence(_ text: Int, of report: Int) -> SentenceID {
    SentenceID(report: report, sentence: texts[report].sentences[text])
  }

  private func firstLook(_ model: TieModel) -> [ReportPair] {
    measured.compactMap { measured in
      let parallelism = model.rules.parallelism(closeness: measured.closeness, course: measured.course)
      let pairs = zip(measured.candidates, measured.features).compactMap {
        model.pair($0, $1, parallelism: parallelism)
      }
      if pairs.isEmpty { return nil }
      return ReportPair(
        a: measured.a, b: measured.b, closeness: measured.closeness, parallelism: parallelism, pairs: pairs)
    }
  }

  /// What the second look has to learn from, after a first look by this model.
  package func opinions(_ model: TieModel) -> [Opinion] {
    let reportPairs = firstLook(model)
    let others = ThirdReports(reportPairs, counts: texts.map(\.count), limit: limits.supporters)
    return reportPairs.flatMap { reports in
      reports.pairs.map { pair in
        let opinion = others.opinion(on: pair, of: reports)
        return Opinion(
          a: sentence(pair.a, of: reports.a), b: sentence(pair.b, of: reports.b),
          logit: model.rules.bounded(pair.logit),
          support: opinion.support, conflict: opinion.conflict, isHeadline: texts[reports.a].isHeadline[pair.a],
          parallelism: reports.parallelism)
      }
    }
  }

  package func judged(by model: TieModel) -> Judged {
    var reportPairs = firstLook(model)
    let others = ThirdReports(reportPairs, counts: texts.map(\.count), limit: limits.supporters)
    for reports in reportPairs.indices {
      for place in reportPairs[reports].pairs.indices {
        others.judge(place, of: &reportPairs[reports], by: model, texts)
      }
    }
    return Judged(reportPairs: reportPairs)
  }

  /// The pairs that become links.
  package func links(of judged: Judged, _ rules: TieRules) -> [(a: SentenceID, b: SentenceID)] {
    let chooser = LinkChooser(texts, rules)
    return judged.reportPairs.flatMap { reports in
      chooser.chosen(of: reports).map { (sentence($0.a, of: reports.a), sentence($0.b, of: reports.b)) }
    }
  }
}
