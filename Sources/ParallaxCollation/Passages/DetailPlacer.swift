internal import ParallaxText

/// Adds to passages the sentences that share a detail with what they say. What a headline shares belongs to its own row.
struct DetailPlacer {
  private let home: [[Int?]]
  private let details: [Tie]
  private let graph: LinkGraph
  private let parted: PartedSentences

  /// - Parameters:
  ///   - ties: of either grade, sorted by `a`, then `b`.
  ///   - graph: the links of the story.
  init(
    home: [[Int?]], ties: [Tie], of story: Story, in reports: [Report], _ graph: LinkGraph, _ parted: PartedSentences
  ) {
    self.parted = parted
    self.home = home
    self.graph = graph
    let details = ties.only { ties[$0].grade == .detail && ties[$0].joinsBodies(in: reports) }
    self.details = details.isEmpty ? [] : details.within(story)
  }

  /// The sentences that details tie to another report, and nothing else.
  var detailOnly: Set<SentenceID> {
    Set(details.flatMap { [$0.a, $0.b] }.filter { graph[$0].isEmpty })
  }

  /// The passages with their details, and with the reports that have neither a cell nor a detail as absent.
  func adding(to passages: [Passage]) -> [Passage] {
    guard !details.isEmpty else { return passages }
    var passages = passages
    var linked: [Int: [Int]] = [:]
    for tie in details {
      add(tie.a, beside: tie.b, shares: tie.shares, to: &passages, &linked)
      add(tie.b, beside: tie.a, shares: tie.shares.map(\.reversed), to: &passages, &linked)
    }
    for index in passages.indices {
      passages[index].details.sort { ($0.sentence, $0.other) < ($1.sentence, $1.other) }
      let tied = Set(passages[index].details.map(\.sentence.report))
      passages[index].absent.removeAll(where: tied.contains)
    }
    return passages
  }

  /// A sentence stands once under the details of a passage, and not where it is linked into it.
  ///
  /// - Parameter linked: the passages that sentences are linked into, by report and sentence, as far as they were asked for.
  private func add(
    _ sentence: SentenceID, beside other: SentenceID, shares: [SharedDetail], to passages: inout [Passage],
    _ linked: inout [Int: [Int]]
  ) {
    guard let own = home[sentence.report][sentence.sentence], let passage = home[other.report][other.sentence],
      own != passage
    else { return }
    let key = sentence.report << 32 | sentence.sentence
    if linked[key] == nil { linked[key] = passagesLinked(to: sentence) }
    guard linked[key]?.contains(passage) == false, mayStand(sentence, in: passage),
      !passages[passage].details.contains(where: { $0.sentence == sentence })
    else { return }
    passages[passage].details.append(PassageDetail(sentence: sentence, other: other, home: own, shares: shares))
  }

  /// Whether no sentence at home in the passage is parted from this one by a correction.
  private func mayStand(_ sentence: SentenceID, in passage: Int) -> Bool {
    parted.isEmpty || !parted.partners(of: sentence).contains { home[$0.report][$0.sentences].contains(passage) }
  }

  /// Each once.
  private func passagesLinked(to sentence: SentenceID) -> [Int] {
    var passages: [Int] = []
    for link in graph[sentence] {
      if let passage = home[link.sentence.report][link.sentence.sentence], passages.last != passage {
        passages.append(passage)
      }
    }
    return passages
  }
}

extension SharedDetail {
  /// Seen from the other sentence.
  fileprivate var reversed: SharedDetail { SharedDetail(kind: kind, a: b, b: a) }
}
