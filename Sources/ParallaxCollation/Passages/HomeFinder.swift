internal import HeapModule
internal import ParallaxSupport
internal import ParallaxText

/// Gives every body sentence of a story its home: a paragraph of the base, or nothing (an addition).
///
/// The home of a sentence is the paragraph that its strongest link into the base leads to. A sentence without such a
/// link takes the home of the sentence of a third report that it is linked to, strongest link first, so that a passage
/// is a connected component of links. In a report that is one text with the base a sentence without links between two of one home in one
/// paragraph takes their home. Sentences that a correction parts never have one home: the stronger link decides.
struct HomeFinder {
  private let reports: [Report]
  private let graph: LinkGraph
  private let story: Story
  private let base: Int
  /// The reports that are one text with the base.
  private let copies: [Int]
  private let parted: PartedSentences
  /// Number of the base paragraph by report and sentence; nil while there is none.
  private(set) var paragraphs: [[Int?]]

  init(reports: [Report], graph: LinkGraph, story: Story, base: Int, copies: [Int], parted: PartedSentences) {
    self.reports = reports
    self.graph = graph
    self.story = story
    self.base = base
    self.copies = copies
    self.parted = parted
    paragraphs = reports.map { Array(repeating: nil, count: $0.sentences.count) }
    settleBase()
    settleDirectLinks()
    settleThroughOthers()
    settleBetweenNeighbours()
    checkInvariants()
  }

  private func checkInvariants() {
    #if DEBUG
      assert(paragraphs[base].compactMap(\.self).isAscending, "the base's paragraphs are numbered in text order")
      for report in reports.indices {
        let isMember = story.reports.contains(report)
        assert(
          paragraphs[report].indices.allSatisfy {
            paragraphs[report][$0] == nil || isMember && reports[report].role(ofSentence: $0) == .body
          }, "only body sentences of the story stand in paragraphs")
      }
    #endif
  }

  /// The number of body paragraphs of the base.
  func end(of base: Int) -> Int { reports[base].bodySegments.count }

  private mutating func settleBase() {
    for (paragraph, segment) in reports[base].bodySegments.enumerated() {
      for sentence in reports[base].segments[segment].sentences { paragraphs[base][sentence] = paragraph }
    }
  }

  private func bodySentences(of report: Int) -> [Int] {
    reports[report].sentences.indices.filter { reports[report].role(ofSentence: $0) == .body }
  }

  private mutating func settleDirectLinks() {
    var direct: [Step] = []
    for report in story.reports where report != base {
      for sentence in bodySentences(of: report) {
        let to = SentenceID(report: report, sentence: sentence)
        for neighbour in graph[to] where neighbour.sentence.report == base {
          direct.append(Step(score: neighbour.score, from: neighbour.sentence, to: to))
        }
      }
    }
    for step in direct.sorted() { settle(step) }
  }

  /// Gives a sentence the home of the other, unless it has one or a correction forbids it; returns whether it did.
  @discardableResult
  private mutating func settle(_ step: Step) -> Bool {
    guard paragraphs[step.to.report][step.to.sentence] == nil,
      let paragraph = paragraphs[step.from.report][step.from.sentence], mayStand(step.to, in: paragraph)
    else { return false }
    paragraphs[step.to.report][step.to.sentence] = paragraph
    return true
  }

  /// Whether no sentence of the paragraph is parted from this one by a correction.
  private func mayStand(_ sentence: SentenceID, in paragraph: Int) -> Bool {
    parted.isEmpty
      || !parted.partners(of: sentence).contains { paragraphs[$0.report][$0.sentences].contains(paragraph) }
  }

  /// Grows the settled set along the strongest link that leaves it (Prim's maximum spanning forest).
  private mutating func settleThroughOthers() {
    var frontier = Heap<Step>()
    for report in story.reports where report != base {
      for sentence in bodySentences(of: report) where paragraphs[report][sentence] != nil {
        push(from: SentenceID(report: report, sentence: sentence), on: &frontier)
      }
    }
    while let step = frontier.popMin() {
      if settle(step) { push(from: step.to, on: &frontier) }
    }
  }

  private func push(from sentence: SentenceID, on frontier: inout Heap<Step>) {
    for neighbour in graph[sentence] {
      let to = neighbour.sentence
      if paragraphs[to.report][to.sentence] == nil, reports[to.report].role(ofSentence: to.sentence) == .body {
        frontier.insert(Step(score: neighbour.score, from: sentence, to: to))
      }
    }
  }

  private mutating func settleBetweenNeighbours() {
    for report in copies where report != base {
      for segment in reports[report].bodySegments {
        settleGaps(of: report, in: reports[report].segments[segment].sentences)
      }
    }
  }

  private mutating func settleGaps(of report: Int, in sentences: Range<Int>) {
    var last: Int?
    for sentence in sentences {
      guard let paragraph = paragraphs[report][sentence] else { continue }
      if let last, paragraphs[report][last] == paragraph {
        for gap in last + 1..<sentence {
          let id = SentenceID(report: report, sentence: gap)
          if isUnlinked(id), mayStand(id, in: paragraph) { paragraphs[report][gap] = paragraph }
        }
      }
      last = sentence
    }
  }

  private func isUnlinked(_ sentence: SentenceID) -> Bool {
    paragraphs[sentence.report][sentence.sentence] == nil && graph[sentence].isEmpty
  }
}

/// A link from a settled sentence to one without a home. The strongest comes first; ties go to the first in canonical
/// order.
private struct Step: Comparable {
  let score: Double
  let from: SentenceID
  let to: SentenceID

  static func < (one: Step, other: Step) -> Bool {
    if one.score != other.score { return one.score > other.score }
    return (one.to, one.from) < (other.to, other.from)
  }
}
