internal import ParallaxSupport
internal import ParallaxText

/// What the base lacks: runs of sentences without a home, grouped by the links among them.
///
/// A near copy follows the order of the base, so what it adds stands at its place. Of other reports the order says
/// nothing: what they tell beyond the base stands after its end, first what several tell, then what each tells alone.
struct AdditionFinder {
  /// One group: the runs of every report that say the same, and the base paragraph after which it stands.
  struct Addition {
    /// In canonical order, then in text order.
    let runs: [Run]
    /// Paragraphs of the base before it; 0 stands before the first.
    let after: Int
  }

  /// Consecutive sentences of one segment.
  struct Run {
    let report: Int
    let segment: Int
    let sentences: Range<Int>
  }

  private let reports: [Report]
  private let graph: LinkGraph
  private let paragraphs: [[Int?]]
  private let isCopy: [Bool]
  /// The number of body paragraphs of the base.
  private let end: Int
  private let parted: PartedSentences

  /// - Parameter copies: the reports that are one text with the base.
  init(
    reports: [Report], graph: LinkGraph, paragraphs: [[Int?]], copies: [Int], end: Int, parted: PartedSentences
  ) {
    self.reports = reports
    self.graph = graph
    self.paragraphs = paragraphs
    isCopy = reports.indices.map(copies.contains)
    self.end = end
    self.parted = parted
  }

  /// The additions of a story in the order of the rows: by place, then canonical order, then text order.
  func additions(of story: Story) -> [Addition] {
    let runs = story.reports.flatMap(runs(of:))
    let additions = groups(of: runs).map { runs in
      Addition(runs: runs, after: runs.first { isCopy[$0.report] }.map(place) ?? end)
    }
    let sorted = additions.sorted { order($0) < order($1) }
    checkInvariants(sorted)
    return sorted
  }

  /// At the end what near copies add, then what several reports tell, those that are first in canonical order first.
  private func order(_ addition: Addition) -> (Int, Int, Int, Int) {
    let first = addition.runs[0]
    let isOfCopy = addition.runs.contains { isCopy[$0.report] }
    let isOfOne = addition.runs.allSatisfy { $0.report == first.report }
    return (addition.after, isOfCopy ? 0 : isOfOne ? 2 : 1, first.report, first.sentences.lowerBound)
  }

  private func checkInvariants(_ additions: [Addition]) {
    assert(
      additions.allSatisfy { addition in
        zip(addition.runs, addition.runs.dropFirst()).allSatisfy {
          $0.report < $1.report || $0.report == $1.report && $0.sentences.upperBound <= $1.sentences.lowerBound
        }
      }, "the runs of an addition are in canonical order, then in text order")
  }

  private func runs(of report: Int) -> [Run] {
    var runs: [Run] = []
    for segment in reports[report].bodySegments {
      for sentence in reports[report].segments[segment].sentences where paragraphs[report][sentence] == nil {
        if let last = runs.last, last.segment == segment, goesOn(last, with: sentence) {
          runs[runs.count - 1] = Run(
            report: report, segment: segment, sentences: last.sentences.lowerBound..<sentence + 1)
        } else {
          runs.append(Run(report: report, segment: segment, sentences: sentence..<sentence + 1))
        }
      }
    }
    return runs
  }

  /// Whether the sentence follows, and is parted from the same sentences as the one before; outside near copies also
  /// whether both or neither say what others say.
  private func goesOn(_ run: Run, with sentence: Int) -> Bool {
    guard run.sentences.upperBound == sentence else { return false }
    if !isCopy[run.report], isLinked(run.report, sentence) != isLinked(run.report, sentence - 1) { return false }
    return parted.isEmpty || partners(run.report, sentence) == partners(run.report, sentence - 1)
  }

  private func isLinked(_ report: Int, _ sentence: Int) -> Bool {
    !graph[SentenceID(report: report, sentence: sentence)].isEmpty
  }

  private func partners(_ report: Int, _ sentence: Int) -> [SentenceSpan] {
    parted.partners(of: SentenceID(report: report, sentence: sentence))
  }

  private func groups(of runs: [Run]) -> [[Run]] {
    // By report and sentence the run that has it, -1 for none.
    var owner = reports.map { [Int32](repeating: -1, count: $0.sentences.count) }
    for (index, run) in runs.enumerated() {
      for sentence in run.sentences { owner[run.report][sentence] = Int32(index) }
    }
    let apart = partedRuns(runs)
    var sets = DisjointSets(count: runs.count)
    for (index, run) in runs.enumerated() {
      for sentence in run.sentences {
        for neighbour in graph[SentenceID(report: run.report, sentence: sentence)] {
          let other = Int(owner[neighbour.sentence.report][neighbour.sentence.sentence])
          guard other >= 0 else { continue }
          if apart.isEmpty || !sets.wouldJoin(apart, by: (index, other)) { sets.join(index, other) }
        }
      }
    }
    var groups: [[Run]] = Array(repeating: [], count: runs.count)
    for (index, run) in runs.enumerated() { groups[sets.root(of: index)].append(run) }
    return groups.filter { !$0.isEmpty }
  }

  /// The pairs of runs that may not come into one group. The sentences of a run are parted from the same ones.
  private func partedRuns(_ runs: [Run]) -> [(Int, Int)] {
    guard !parted.isEmpty else { return [] }
    var apart: [(Int, Int)] = []
    for (index, run) in runs.enumerated() {
      for span in partners(run.report, run.sentences.lowerBound) {
        for other in runs.indices.dropFirst(index + 1)
        where runs[other].report == span.report && runs[other].sentences.overlaps(span.sentences) {
          apart.append((index, other))
        }
      }
    }
    return apart
  }

  /// The place of a run by its neighbours in the report: after the nearest paragraph before it, else before the next.
  private func place(of run: Run) -> Int {
    let paragraphs = paragraphs[run.report]
    for sentence in stride(from: run.sentences.lowerBound - 1, through: 0, by: -1) {
      if let paragraph = paragraphs[sentence] { return paragraph + 1 }
    }
    for sentence in run.sentences.upperBound..<paragraphs.count {
      if let paragraph = paragraphs[sentence] { return paragraph }
    }
    return 0
  }
}
