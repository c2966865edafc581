internal import ParallaxSupport
internal import ParallaxText

/// What is said once by the story, with each report's sentences that say it.
public struct Statement: Sendable, Equatable {
  /// Sorted; of at least two reports.
  public let sentences: [SentenceID]

  public init(sentences: [SentenceID]) {
    self.sentences = sentences
  }

  /// The reports that have it, as indices, ascending.
  public var reports: [Int] {
    sentences.reduce(into: []) { if $0.last != $1.report { $0.append($1.report) } }
  }
}

/// The statements of a collation: the sentences that links join. They know no base.
public struct Statements: Sendable, Equatable {
  /// In the order of the first sentence of each.
  public let all: [Statement]
  /// By report and sentence the statement, -1 for none.
  private let places: [[Int32]]

  /// - Parameter links: sorted by `a`, then `b`.
  init(of links: [Tie], in reports: [Report]) {
    var firsts: [Int] = []
    var count = 0
    for report in reports {
      firsts.append(count)
      count += report.sentences.count
    }
    func number(_ sentence: SentenceID) -> Int { firsts[sentence.report] + sentence.sentence }
    var sets = DisjointSets(count: count)
    for link in links { sets.join(number(link.a), number(link.b)) }
    var places = reports.map { [Int32](repeating: -1, count: $0.sentences.count) }
    var statementOfRoot = [Int32](repeating: -1, count: count)
    var members: [[SentenceID]] = []
    let isLinked = links.reduce(into: [Bool](repeating: false, count: count)) {
      $0[number($1.a)] = true
      $0[number($1.b)] = true
    }
    for (report, sentences) in places.indices.map({ ($0, places[$0].indices) }) {
      for sentence in sentences {
        let id = SentenceID(report: report, sentence: sentence)
        guard isLinked[number(id)] else { continue }
        let root = sets.root(of: number(id))
        if statementOfRoot[root] < 0 {
          statementOfRoot[root] = Int32(members.count)
          members.append([])
        }
        members[Int(statementOfRoot[root])].append(id)
        places[report][sentence] = statementOfRoot[root]
      }
    }
    all = members.map(Statement.init)
    self.places = places
  }

  /// The statement that a sentence belongs to, as an index into `all`; nil where nothing is linked with it.
  public func statement(of sentence: SentenceID) -> Int? {
    let place = places[sentence.report][sentence.sentence]
    return place < 0 ? nil : Int(place)
  }
}
