public import ParallaxText

/// How many of a story's reports tell what a sentence says.
public enum Telling: Int, Sendable, CaseIterable, Comparable {
  /// No other report, as far as links were found.
  case only
  /// Some others, not all.
  case some
  /// All reports of the story.
  case all

  public static func < (one: Telling, other: Telling) -> Bool { one.rawValue < other.rawValue }
}

/// Which other reports of a story tell what each sentence of a body says: those that a link leads to, that stand in its
/// statement, or that links join to that. Nobody who is tied to what is told is said not to tell it. A detail does not
/// count. They know no base.
public struct Tellings: Sendable {
  /// How many body sentences of a report all, some or no others tell.
  public struct Counts: Sendable, Equatable {
    public fileprivate(set) var all = 0
    public fileprivate(set) var some = 0
    public fileprivate(set) var only = 0
    /// Of those that no other tells, the ones that nothing in another report came near: they are found in it alone.
    public fileprivate(set) var alone = 0

    public var sentences: Int { all + some + only }
    /// Those that some other report tells too.
    public var shared: Int { all + some }
  }

  /// Of each sentence the reports that tell it, as bits by their place in the story.
  private var bits: [UInt64]
  /// How many words of bits a sentence has.
  private let stride: Int
  /// By report the first of its sentences among all.
  private let starts: [Int]
  private let members: [Int]
  /// By report its place in the story; -1 outside.
  private let places: [Int]
  private var counts: [Counts]
  private let likelihoods: SentenceLikelihoods

  /// Below this probability nothing in another report is near. Of the sentences that no tie joins 84 % (`outlets`) and 64 %
  /// (`world`) stand in no other report; of those below it 88 % and 82 %, of the others 72 % and 39 %. Each set chooses
  /// it without the other.
  private static let nearProbability = 0.15

  public init(of story: Story, in collation: Collation) {
    let reports = collation.reports
    members = story.reports
    stride = (members.count + 63) / 64
    var places = [Int](repeating: -1, count: reports.count)
    for (place, report) in members.enumerated() { places[report] = place }
    self.places = places
    var sentences = 0
    starts = reports.map { report in
      defer { sentences += report.sentences.count }
      return sentences
    }
    bits = Array(repeating: 0, count: sentences * stride)
    counts = Array(repeating: Counts(), count: reports.count)
    likelihoods = collation.likelihoods
    addLinks(collation)
    addWhatLinksJoin(collation)
    for report in members { count(report, reports[report]) }
  }

  private mutating func addLinks(_ collation: Collation) {
    for index in collation.links.indices {
      let (a, b) = (collation.links[index].a, collation.links[index].b)
      guard places[a.report] >= 0, places[b.report] >= 0, collation.links[index].joinsBodies(in: collation.reports)
      else { continue }
      mark(a, by: places[b.report])
      mark(b, by: places[a.report])
    }
  }

  /// Adds the reports of a statement and of what is linked to it to its sentences, and to those that are linked to it.
  private mutating func addWhatLinksJoin(_ collation: Collation) {
    let statements = collation.statements
    var told: [[UInt64]?] = Array(repeating: nil, count: statements.all.count)
    for (number, statement) in statements.all.enumerated() where places[statement.sentences[0].report] >= 0 {
      var all = [UInt64](repeating: 0, count: stride)
      for sentence in statement.sentences where isBody(sentence, collation) {
        let place = places[sentence.report]
        all[place / 64] |= 1 << UInt64(place % 64)
        for word in 0..<stride { all[word] |= bits[first(sentence) + word] }
      }
      told[number] = all
    }
    func add(_ statement: Int?, to sentence: SentenceID, _ bits: inout [UInt64]) {
      guard let all = statement.flatMap({ told[$0] }) else { return }
      for word in 0..<stride { bits[first(sentence) + word] |= all[word] }
    }
    var bits = bits
    for statement in statements.all where places[statement.sentences[0].report] >= 0 {
      for sentence in statement.sentences where isBody(sentence, collation) {
        add(statements.statement(of: sentence), to: sentence, &bits)
      }
    }
    for index in collation.links.indices {
      let (a, b) = (collation.links[index].a, collation.links[index].b)
      guard places[a.report] >= 0, places[b.report] >= 0, collation.links[index].joinsBodies(in: collation.reports)
      else { continue }
      add(statements.statement(of: b), to: a, &bits)
      add(statements.statement(of: a), to: b, &bits)
    }
    self.bits = bits
  }

  private func first(_ sentence: SentenceID) -> Int { (starts[sentence.report] + sentence.sentence) * stride }

  private func isBody(_ sentence: SentenceID, _ collation: Collation) -> Bool {
    collation.reports[sentence.report].role(ofSentence: sentence.sentence) == .body
  }

  private mutating func mark(_ sentence: SentenceID, by place: Int) {
    bits[first(sentence) + place / 64] |= 1 << UInt64(place % 64)
  }

  private mutating func count(_ report: Int, _ text: Report) {
    for sentence in text.bodySentences {
      let id = SentenceID(report: report, sentence: sentence)
      switch telling(of: id) {
      case .all: counts[report].all += 1
      case .some: counts[report].some += 1
      case .only: counts[report].only += 1
      }
      if isFoundAlone(id) { counts[report].alone += 1 }
    }
  }

  private func has(_ sentence: SentenceID, _ place: Int) -> Bool {
    return bits[first(sentence) + place / 64] >> UInt64(place % 64) & 1 == 1
  }

  /// The other reports that tell it, as indices, ascending.
  public func others(telling sentence: SentenceID) -> [Int] {
    members.indices.filter { members[$0] != sentence.report && has(sentence, $0) }.map { members[$0] }
  }

  /// How many tell what a sentence of a body says; in a report outside the story nobody else.
  public func telling(of sentence: SentenceID) -> Telling {
    let all = bits[first(sentence)..<first(sentence) + stride].reduce(0) { $0 + $1.nonzeroBitCount }
    let own = places[sentence.report]
    let others = own >= 0 && has(sentence, own) ? all - 1 : all
    return others == 0 ? .only : others == members.count - 1 ? .all : .some
  }

  /// Whether no other tells it, and nothing in another report comes near it. Of what no other tells, but something comes
  /// near, neither can be said.
  public func isFoundAlone(_ sentence: SentenceID) -> Bool {
    telling(of: sentence) == .only && likelihoods[sentence] < Self.nearProbability
  }

  /// Of a report; zeros outside the story.
  public func counts(of report: Int) -> Counts { counts[report] }
}

extension Report {
  /// Indices of the sentences of its body, in text order.
  public var bodySentences: [Int] { bodySegments.flatMap { segments[$0].sentences } }
}
