public import ParallaxText

extension Story {
  /// The report that shares most with the others: the one into which most words of the others are linked.
  /// Ties: more words, then canonical order.
  ///
  /// - Parameters:
  ///   - reports: the collation's reports.
  ///   - links: sorted by `a`, then `b`.
  public func defaultBase(in reports: [Report], links: [Tie]) -> Int {
    guard self.reports.count > 1 else { return self.reports.first ?? 0 }
    var shared = SharedWords(reports, of: self)
    let isMember = membership(among: reports.count)
    for link in links
    where isMember[link.a.report] && isMember[link.b.report] && link.joinsAlike(in: reports) {
      shared.count(link.a, with: link.b.report)
      shared.count(link.b, with: link.a.report)
    }
    let words = self.reports.map { reports[$0].bodyWords }
    let best = self.reports.indices.max {
      let (a, b) = (self.reports[$0], self.reports[$1])
      return (shared.words[a], words[$0], -a) < (shared.words[b], words[$1], -b)
    }
    return best.map { self.reports[$0] } ?? 0
  }

  /// For each report of the collation whether it belongs to the story.
  func membership(among count: Int) -> [Bool] {
    reports.reduce(into: [Bool](repeating: false, count: count)) { $0[$1] = true }
  }
}

/// How many words of others are linked into each report; a sentence counts once for each report it is linked with.
private struct SharedWords {
  private(set) var words: [Int]
  private let lengths: [[Int]]
  /// By sentence the report that it was last found linked with. Links come sorted by `a`, then `b`, so that for one
  /// sentence those with one report follow each other, seen from either side.
  private var last: [[Int]]

  init(_ reports: [Report], of story: Story) {
    words = Array(repeating: 0, count: reports.count)
    var (lengths, last) = ([[Int]](repeating: [], count: reports.count), [[Int]](repeating: [], count: reports.count))
    for report in story.reports {
      let own = reports[report]
      lengths[report] = own.sentences.indices.map { own.words(inSentence: $0) }
      last[report] = Array(repeating: -1, count: own.sentences.count)
    }
    (self.lengths, self.last) = (lengths, last)
  }

  mutating func count(_ sentence: SentenceID, with report: Int) {
    guard last[sentence.report][sentence.sentence] != report else { return }
    last[sentence.report][sentence.sentence] = report
    words[report] += lengths[sentence.report][sentence.sentence]
  }
}
