internal import ParallaxSupport
public import ParallaxText

/// What is said once by the story, with each report's sentences that say it.
public struct Statement: Sendable, Equatable {
  /// Depends on the reports' contents and on ranges alone.
  public let id: String
  /// Sorted; of at least two reports.
  public let sentences: [SentenceID]

  /// - Parameters:
  ///   - sentences: sorted.
  ///   - reports: the collation's, in canonical order.
  public init(of sentences: [SentenceID], in reports: [Report]) {
    self.sentences = sentences
    let places = sentences.map { sentence in
      let bytes = reports[sentence.report].sentences[sentence.sentence].bytes
      return reports[sentence.report].document.textDigest + ":" + String(bytes.lowerBound) + "-"
        + String(bytes.upperBound)
    }
    id = places.sorted().joined(separator: ";").utf8.fnv1a64().hexadecimal
  }

  /// The reports that have it, as indices, ascending.
  public var reports: [Int] {
    sentences.reduce(into: []) { if $0.last != $1.report { $0.append($1.report) } }
  }
}

/// The statements of a collation: the sentences that links join, each in one at most. They know no base.
public struct Statements: Sendable, Equatable {
  /// In the order of the first sentence of each.
  public let all: [Statement]
  /// By report and sentence the statement, -1 for none.
  private let places: [[Int32]]

  /// - Parameters:
  ///   - links: sorted by `a`, then `b`.
  ///   - parted: what may not stand in one statement.
  init(of links: [Tie], in reports: [Report], parted: PartedSentences = PartedSentences()) {
    var joiner = StatementJoiner(links, in: reports, parted: parted)
    var isLinked = reports.map { [Bool](repeating: false, count: $0.sentences.count) }
    for index in links.indices {
      let (a, b) = (links[index].a, links[index].b)
      isLinked[a.report][a.sentence] = true
      isLinked[b.report][b.sentence] = true
    }
    var groups: [Int: Int] = [:]
    var members: [[SentenceID]] = []
    for report in reports.indices {
      for sentence in isLinked[report].indices where isLinked[report][sentence] {
        let id = SentenceID(report: report, sentence: sentence)
        let root = joiner.group(of: id)
        if let known = groups[root] {
          members[known].append(id)
        } else {
          groups[root] = members.count
          members.append([id])
        }
      }
    }
    let several = members.filter { $0.count > 1 }
    all = several.map { Statement(of: $0, in: reports) }
    var places = reports.map { [Int32](repeating: -1, count: $0.sentences.count) }
    for (number, sentences) in several.enumerated() {
      for sentence in sentences { places[sentence.report][sentence.sentence] = Int32(number) }
    }
    self.places = places
    checkInvariants(parted)
  }

  private func checkInvariants(_ parted: PartedSentences) {
    #if DEBUG
      assert(all.allSatisfy { $0.reports.count > 1 }, "a statement is of at least two reports")
      for statement in all where !parted.isEmpty {
        for (index, one) in statement.sentences.enumerated() {
          assert(
            statement.sentences[..<index].allSatisfy { !parted.separates(one, $0) }, "parted sentences stand apart")
        }
      }
    #endif
  }

  /// The statement that a sentence belongs to, as an index into `all`; nil where nothing says the same.
  public func statement(of sentence: SentenceID) -> Int? {
    let place = places[sentence.report][sentence.sentence]
    return place < 0 ? nil : Int(place)
  }
}
