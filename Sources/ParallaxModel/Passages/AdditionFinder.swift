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

  init(reports: [Report], graph: LinkGraph, paragraphs: [[Int?]]) {
    self.reports = reports
    self.graph = graph
    self.paragraphs = paragraphs
  }

  /// The additions of a story in the order of the rows: by place, then canonical order, then text order.
  func additions(of story: Story) -> [Addition] {
    let runs = story.reports.flatMap(runs(of:))
    let additions = groups(of: runs).map { Addition(runs: $0, after: place(of: $0[0])) }
    return additions.sorted {
      ($0.after, $0.runs[0].report, $0.runs[0].sentences.lowerBound)
        < ($1.after, $1.runs[0].report, $1.runs[0].sentences.lowerBound)
    }
  }

  private func runs(of report: Int) -> [Run] {
    var runs: [Run] = []
    for segment in reports[report].bodySegments {
      var start: Int?
      let sentences = reports[report].segments[segment].sentences
      for sentence in sentences {
        if paragraphs[report][sentence] == nil {
          start = start ?? sentence
        } else if let first = start {
          runs.append(Run(report: report, segment: segment, sentences: first..<sentence))
          start = nil
        }
      }
      if let first = start {
        runs.append(Run(report: report, segment: segment, sentences: first..<sentences.upperBound))
      }
    }
    return runs
  }

  private func groups(of runs: [Run]) -> [[Run]] {
    var owner: [SentenceID: Int] = [:]
    for (index, run) in runs.enumerated() {
      for sentence in run.sentences { owner[SentenceID(report: run.report, sentence: sentence)] = index }
    }
    var sets = DisjointSets(count: runs.count)
    for (index, run) in runs.enumerated() {
      for sentence in run.sentences {
        for neighbour in graph[SentenceID(report: run.report, sentence: sentence)] {
          if let other = owner[neighbour.sentence] { sets.join(index, other) }
        }
      }
    }
    var groups: [[Run]] = Array(repeating: [], count: runs.count)
    for (index, run) in runs.enumerated() { groups[sets.root(of: index)].append(run) }
    return groups.filter { !$0.isEmpty }
  }

  /// Beside what it stands beside in its own report: after the paragraph before it, else before the one that follows.
  private func place(of run: Run) -> Int {
    let own = paragraphs[run.report]
    for sentence in stride(from: run.sentences.lowerBound - 1, through: 0, by: -1) {
      if let paragraph = own[sentence] { return paragraph + 1 }
    }
    for sentence in run.sentences.upperBound..<own.count {
      if let paragraph = own[sentence] { return paragraph }
    }
    return 0
  }
}
