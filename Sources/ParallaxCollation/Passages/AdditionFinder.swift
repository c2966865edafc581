internal import ParallaxSupport
internal import ParallaxText

/// What the base lacks: runs of sentences without a home, grouped by the links among them.
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
  private let parted: PartedSentences

  init(reports: [Report], graph: LinkGraph, paragraphs: [[Int?]], parted: PartedSentences) {
    self.reports = reports
    self.graph = graph
    self.paragraphs = paragraphs
    self.parted = parted
  }

  /// The additions of a story in the order of the rows: by place, then canonical order, then text order.
  func additions(of story: Story) -> [Addition] {
    let runs = story.reports.flatMap(runs(of:))
    let additions = groups(of: runs).map { Addition(runs: $0, after: place(of: $0[0])) }
    let sorted = additions.sorted {
      ($0.after, $0.runs[0].report, $0.runs[0].sentences.lowerBound)
        < ($1.after, $1.runs[0].report, $1.runs[0].sentences.lowerBound)
    }
    checkInvariants(sorted)
    return sorted
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

  /// Whether the sentence follows, and is parted from the same sentences as the one before.
  private func goesOn(_ run: Run, with sentence: Int) -> Bool {
    guard run.sentences.upperBound == sentence else { return false }
    return parted.isEmpty || partners(run.report, sentence) == partners(run.report, sentence - 1)
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
