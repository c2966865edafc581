/// The links of a story by sentence: who is linked to whom, strongest first.
struct LinkGraph {
  struct Neighbour {
    let sentence: SentenceID
    let score: Double
  }

  /// By report and sentence.
  private var neighbours: [[[Neighbour]]]

  /// Only links between members of `story` count.
  init(of links: [Link], in reports: [Report], story: Story) {
    neighbours = reports.map { Array(repeating: [], count: $0.sentences.count) }
    let isMember = story.membership(among: reports.count)
    for link in links where isMember[link.a.report] && isMember[link.b.report] {
      neighbours[link.a.report][link.a.sentence].append(Neighbour(sentence: link.b, score: link.score))
      neighbours[link.b.report][link.b.sentence].append(Neighbour(sentence: link.a, score: link.score))
    }
  }

  /// In order of the links: ascending by sentence for those named first, which is deterministic.
  subscript(sentence: SentenceID) -> [Neighbour] { neighbours[sentence.report][sentence.sentence] }
}
