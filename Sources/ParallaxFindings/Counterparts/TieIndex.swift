internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// The ties of a collation by sentence, as adjacency lists in one array.
struct TieIndex {
  private let ties: [Tie]
  /// The ties of all sentences, one sentence after the other.
  private var places: [Int32]
  /// By report: for each sentence the index in `places` at which its ties begin, and at last the end.
  private var starts: [[Int]]

  init(_ collation: Collation) {
    ties = collation.ties
    starts = collation.reports.map { Array(repeating: 0, count: $0.sentences.count + 1) }
    for tie in ties {
      starts[tie.a.report][tie.a.sentence + 1] += 1
      starts[tie.b.report][tie.b.sentence + 1] += 1
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
    for (index, tie) in ties.enumerated() {
      for sentence in [tie.a, tie.b] {
        places[next[sentence.report][sentence.sentence]] = Int32(index)
        next[sentence.report][sentence.sentence] += 1
      }
    }
    assert(starts.allSatisfy { $0.isAscending }, "the ties of a sentence follow those of the one before")
  }

  /// Calls `body` with each sentence tied to a sentence, and the grade of the tie.
  func forEach(tiedTo sentence: SentenceID, _ body: (_ sentence: SentenceID, _ grade: TieGrade) -> Void) {
    let starts = starts[sentence.report]
    for place in places[starts[sentence.sentence]..<starts[sentence.sentence + 1]] {
      let tie = ties[Int(place)]
      body(tie.a == sentence ? tie.b : tie.a, tie.grade)
    }
  }
}
