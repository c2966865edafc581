/// The links of a story by sentence: who is linked to whom, strongest first.
struct LinkGraph {
  struct Neighbour {
    let sentence: SentenceID
    let score: Double
  }

  /// The neighbours of all sentences, one sentence after the other.
  private var neighbours: [Neighbour]
  /// By report: where the neighbours of each of its sentences begin, and one end.
  private var starts: [[Int]]

  /// Only links between members of `story` count.
  init(of links: [Link], in reports: [Report], story: Story) {
    let isMember = story.membership(among: reports.count)
    let own = links.indices.filter { isMember[links[$0].a.report] && isMember[links[$0].b.report] }
    starts = reports.map { Array(repeating: 0, count: $0.sentences.count + 1) }
    for index in own {
      let (a, b) = (links[index].a, links[index].b)
      starts[a.report][a.sentence + 1] += 1
      starts[b.report][b.sentence + 1] += 1
    }
    var total = 0
    for report in starts.indices {
      for sentence in starts[report].indices {
        total += starts[report][sentence]
        starts[report][sentence] = total
      }
    }
    var next = starts
    let none = Neighbour(sentence: SentenceID(report: 0, sentence: 0), score: 0)
    neighbours = Array(repeating: none, count: total)
    for index in own {
      let (a, b, score) = (links[index].a, links[index].b, links[index].score)
      neighbours[next[a.report][a.sentence]] = Neighbour(sentence: b, score: score)
      neighbours[next[b.report][b.sentence]] = Neighbour(sentence: a, score: score)
      next[a.report][a.sentence] += 1
      next[b.report][b.sentence] += 1
    }
  }

  /// In order of the links: ascending by sentence for those named first, which is deterministic.
  subscript(sentence: SentenceID) -> ArraySlice<Neighbour> {
    let starts = starts[sentence.report]
    return neighbours[starts[sentence.sentence]..<starts[sentence.sentence + 1]]
  }
}
