internal import ParallaxSupport
internal import ParallaxText

/// The links of a story by sentence, as adjacency lists in one array.
struct LinkGraph {
  struct Neighbour {
    let sentence: SentenceID
    let score: Double
  }

  private let links: [Tie]
  /// The links of all sentences, one sentence after the other; there are millions among hundreds of reports.
  private var places: [Int32]
  /// By report: for each sentence the index in `places` at which its links begin, and at last the end.
  private var starts: [[Int]]

  /// Only links between members of `story` count, and a headline with headlines alone: it stands in a row of its own.
  init(of links: [Tie], in reports: [Report], story: Story) {
    self.links = links
    let isMember = story.membership(among: reports.count)
    func isOwn(_ index: Int) -> Bool {
      isMember[links[index].a.report] && isMember[links[index].b.report] && links[index].joinsAlike(in: reports)
    }
    starts = reports.map { Array(repeating: 0, count: $0.sentences.count + 1) }
    for index in links.indices where isOwn(index) {
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
    places = Array(repeating: 0, count: total)
    for index in links.indices where isOwn(index) {
      let (a, b) = (links[index].a, links[index].b)
      places[next[a.report][a.sentence]] = Int32(index)
      places[next[b.report][b.sentence]] = Int32(index)
      next[a.report][a.sentence] += 1
      next[b.report][b.sentence] += 1
    }
    checkInvariants()
  }

  private func checkInvariants() {
    #if DEBUG
      for starts in starts {
        assert(starts.isAscending, "the links of a sentence follow those of the one before")
        assert(
          zip(starts, starts.dropFirst()).allSatisfy { places[$0..<$1].isStrictlyAscending },
          "the links of a sentence keep their order")
      }
    #endif
  }

  /// The sentences linked to a sentence, in the order of the links.
  subscript(sentence: SentenceID) -> some RandomAccessCollection<Neighbour> {
    let starts = starts[sentence.report]
    return places[starts[sentence.sentence]..<starts[sentence.sentence + 1]].lazy.map { [links] place in
      let (a, b, score) = (links[Int(place)].a, links[Int(place)].b, links[Int(place)].score)
      return Neighbour(sentence: a == sentence ? b : a, score: score)
    }
  }
}
