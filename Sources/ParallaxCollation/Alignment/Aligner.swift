internal import ParallaxSupport
package import ParallaxText

/// Reports → links: which sentences of different reports say the same.
///
/// Candidates come from an inverted index; a logistic model measures each by its words, names, quotations, rivals,
/// neighbours and paragraph; a second look asks the pairs around it and the other reports; what is likely and about the
/// best of both its sentences says the same. What shares a detail is told by a model of its own. Ties know no base, may
/// cross, and may join one sentence with several.
///
/// The ties do not depend on which of two reports comes first: sums are of whole numbers or run over one report.
package struct Aligner: Sendable {
  package var limits: AlignmentLimits
  /// What tells which sentences are tied.
  package var model = TieModel.embedded
  /// Asked between steps; once it says no, what comes back is of no use.
  private let isWanted: @Sendable () -> Bool
  private let progress: AlignmentProgress

  /// - Parameters:
  ///   - limits: how much is compared at most.
  ///   - isWanted: asked between steps; once it says no, what comes back is of no use.
  ///   - progress: told how many hundredths of the work are done, on any thread, and not always in order.
  package init(
    limits: AlignmentLimits = AlignmentLimits(), isWanted: @escaping @Sendable () -> Bool = { true },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.limits = limits
    self.isWanted = isWanted
    self.progress = AlignmentProgress(progress)
  }

  /// The ties among all pairs of reports, sorted by `a`, then `b`. Headlines are tied like sentences of the body, and
  /// with them; nothing else is. Reports without common ground have no ties.
  ///
  /// - Parameter reports: in canonical order.
  /// - Parameter vocabulary: the one that the reports' tokens are numbered in.
  package func ties(among reports: [Report], vocabulary: Vocabulary) -> [Tie] {
    ties(among: reports, vocabulary: vocabulary, FactsOfReports(reports, vocabulary))
  }

  /// - Parameter facts: what the reports state.
  package func ties(among reports: [Report], vocabulary: Vocabulary, _ facts: FactsOfReports) -> [Tie] {
    measured(among: reports, vocabulary: vocabulary, facts).ties
  }

  /// The same with how likely other reports say what a sentence says.
  func measured(among reports: [Report], vocabulary: Vocabulary, _ facts: FactsOfReports) -> MeasuredTies {
    guard reports.count > 1 else { return MeasuredTies() }
    let aligned = AlignedTextBuilder(limits: limits).texts(of: reports, vocabulary, facts)
    var reportPairs = firstLook(aligned)
    secondLook(&reportPairs, aligned.texts)
    let likelihoods = SentenceLikelihoods(of: reportPairs, aligned.texts, counts: reports.map { $0.sentences.count })
    let chooser = TieChooser(aligned.texts, model.rules)
    reportPairs.changeInParallel(fewest: Self.manyReportPairs) { reports in
      let same = chooser.same(of: reports)
      reports.details = chooser.details(of: reports, besides: same).withoutRoomToGrow
      reports.pairs = same.withoutRoomToGrow
    }
    guard isWanted() else { return MeasuredTies() }
    let links = links(of: reportPairs, ReasonFinder(reports, vocabulary, aligned, reportPairs, limits, facts))
    let details = details(of: reportPairs, aligned, facts)
    let ties = details.isEmpty ? links : (links + details).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    return MeasuredTies(ties: ties, likelihoods: likelihoods)
  }

  /// The ties of grade detail; those that name nothing are left out.
  private func details(of reportPairs: [ReportPair], _ aligned: AlignedTexts, _ facts: FactsOfReports) -> [Tie] {
    let finder = DetailFinder(aligned, facts)
    let found: [[Tie]] = .inParallel(reportPairs.count, fewest: Self.manyReportPairs) { index in
      reportPairs[index].details.compactMap { finder.tie($0, of: reportPairs[index]) }
    }
    return Array(found.joined())
  }

  /// The ties of grade same. There are millions among hundreds of reports: each is written to its place at once.
  private func links(of chosen: [ReportPair], _ reasons: ReasonFinder) -> [Tie] {
    var pairsOfReport = [[Int]](repeating: [], count: reasons.reports.count)
    for index in chosen.indices { pairsOfReport[chosen[index].a].append(index) }
    let own = pairsOfReport
    let counts = own.map { $0.reduce(0) { $0 + chosen[$1].pairs.count } }
    let nobody = SentenceID(report: 0, sentence: 0)
    var links = Array(repeating: Tie(a: nobody, b: nobody, score: 0, reasons: []), count: counts.reduce(0, +))
    links.changeInParallel(partsOf: counts, fewest: chosen.count < Self.manyReportPairs ? .max : 2) { report, places in
      for (place, pair) in zip(places.indices, Self.inOrder(own[report], of: chosen)) {
        places[place] = reasons.link(chosen[pair.reports].pairs[pair.pair], of: chosen[pair.reports])
      }
    }
    return links
  }

  /// The sentence pairs of one report with later ones, ascending by its own sentence, then by report and sentence.
  ///
  /// - Parameter indices: into `chosen`, ascending by the other report.
  private static func inOrder(_ indices: [Int], of chosen: [ReportPair]) -> [(reports: Int, pair: Int)] {
    var places: [(text: Int, reports: Int, pair: Int)] = []
    for index in indices {
      for pair in chosen[index].pairs.indices { places.append((chosen[index].pairs[pair].a, index, pair)) }
    }
    places.sort { $0 < $1 }
    return places.map { ($0.reports, $0.pair) }
  }

  /// From so many pairs of reports on the work is shared among the processors.
  private static let manyReportPairs = 20

  private func firstLook(_ aligned: AlignedTexts) -> [ReportPair] {
    let texts = aligned.texts
    let postings = texts.map { PostingLists($0.vectors, terms: aligned.terms) }
    let finder = CandidateFinder(limits: limits, texts: aligned)
    let couples = texts.indices.flatMap { b in (0..<b).map { (a: $0, b: b) } }
    // Some couples at a time share the room for all terms.
    let length = max(1, min(Self.mostCouples, couples.count / Self.manyReportPairs))
    let parts = (couples.count + length - 1) / length
    let found: [[ReportPair]] = .inParallel(parts, fewest: couples.count < Self.manyReportPairs ? .max : 2) { part in
      var spread = SpreadText(terms: aligned.terms)
      return couples[part * length..<min(couples.count, (part + 1) * length)].compactMap { a, b in
        guard isWanted() else { return nil }
        defer { progress.step(ofFirst: couples.count) }
        let candidates = finder.candidates(texts[a], texts[b], postings[a], postings[b], &spread)
        let reader = FeatureReader(texts[a], texts[b], candidates)
        let pairs = pairs(candidates, texts[a], texts[b], reader, &spread)
        if pairs.isEmpty { return nil }
        return ReportPair(a: a, b: b, closeness: reader.closeness, pairs: pairs.withoutRoomToGrow)
      }
    }
    return Array(found.joined())
  }

  /// Couples of reports that one thread looks at together.
  private static let mostCouples = 32

  private func pairs(
    _ candidates: [Candidate], _ a: AlignedText, _ b: AlignedText, _ reader: FeatureReader,
    _ spread: inout SpreadText
  ) -> [SentencePair] {
    let scale = TieScale(model, closeness: reader.closeness)
    var segments = SegmentCosines(a, b, spread)
    spread = SpreadText(terms: 0)
    defer { spread = segments.spread }
    return candidates.compactMap { pair($0, reader, &segments, scale) }
  }

  private func pair(
    _ candidate: Candidate, _ reader: FeatureReader, _ segments: inout SegmentCosines, _ scale: TieScale
  ) -> SentencePair? {
    // Most pairs would be unlikely even in equal segments, which need not be compared then.
    var features = reader.features(of: candidate, segments: 1)
    guard scale.mayBeTied(features) else { return nil }
    features[.segments] = segments.cosine(of: candidate) - candidate.cosine
    guard var pair = scale.pair(candidate, features) else { return nil }
    pair.contributions = scale.contributions(of: features)
    return pair
  }

  private func secondLook(_ reportPairs: inout [ReportPair], _ texts: [AlignedText]) {
    progress.beginSecond()
    let count = reportPairs.count
    let counts = texts.map(\.count)
    let others = ThirdReports(reportPairs, counts: counts, limit: limits.supporters)
    reportPairs.changeInParallel(fewest: Self.manyReportPairs) { reports in
      guard isWanted() else { return }
      defer { progress.step(ofSecond: count) }
      others.judge(&reports, by: model, counts: (counts[reports.a], counts[reports.b]))
    }
  }
}
