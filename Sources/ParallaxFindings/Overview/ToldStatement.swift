public import ParallaxCollation
internal import ParallaxText

/// What more than one report tells, each in its own words.
public struct ToldStatement: Sendable, Equatable {
  /// One for each report that tells it, ascending: the sentence that is nearest to the wording.
  public let sentences: [SentenceID]
  /// The sentence of which the words are nearest to those of all others; one of `sentences`.
  public let wording: SentenceID

  /// The reports that tell it, as indices, ascending.
  public var reports: [Int] { sentences.map(\.report) }
}

/// Statements, and the sentences of bodies that links join to them without being of them: nobody who is tied to what is
/// told is said not to tell it.
struct ToldStatements {
  private typealias Link = (score: Double, a: SentenceID, b: SentenceID)

  private let material: OverviewMaterial
  /// The sentences of each; those that it began with first.
  private var rows: [(founders: [SentenceID], others: [SentenceID])] = []
  private var rowOf: [SentenceID: Int] = [:]
  /// By row the reports that it has.
  private var reports: [Set<Int>] = []

  init(_ material: OverviewMaterial) {
    self.material = material
    let isMember = material.story.reports.reduce(into: [Bool](repeating: false, count: material.reports.count)) {
      $0[$1] = true
    }
    for statement in material.collation.statements.all where isMember[statement.sentences[0].report] {
      let body = statement.sentences.filter(material.isBody)
      if body.last.map({ $0.report != body[0].report }) ?? false { begin(with: body) }
    }
    for link in links(isMember) { add(link) }
  }

  private mutating func begin(with sentences: [SentenceID]) {
    for sentence in sentences where rowOf[sentence] == nil { rowOf[sentence] = rows.count }
    rows.append((sentences, []))
    reports.append(Set(sentences.map(\.report)))
  }

  /// Those between sentences of which no statement has both, the strongest first.
  private func links(_ isMember: [Bool]) -> [Link] {
    let statements = material.collation.statements
    var links: [Link] = []
    for link in material.collation.links where isMember[link.a.report] {
      let (one, other) = (statements.statement(of: link.a), statements.statement(of: link.b))
      if one != nil, one == other, rowOf[link.a] != nil { continue }
      guard material.isBody(link.a), material.isBody(link.b) else { continue }
      links.append((link.score, link.a, link.b))
    }
    return links.sorted { ($1.score, $0.a, $0.b) < ($0.score, $1.a, $1.b) }
  }

  private mutating func add(_ link: Link) {
    let places = [link.a, link.b].map { sentence in
      rowOf[sentence].flatMap { rows[$0].founders.contains(sentence) ? $0 : nil }
    }
    guard places[0] != nil || places[1] != nil else {
      if rowOf[link.a] == nil || rowOf[link.b] == nil { begin(with: [link.a, link.b].sorted()) }
      return
    }
    for (row, sentence) in [(places[0], link.b), (places[1], link.a)] {
      guard let row else { continue }
      let isNew = rowOf[sentence] == nil
      if isNew { rowOf[sentence] = row }
      guard isNew || !reports[row].contains(sentence.report), !rows[row].founders.contains(sentence) else { continue }
      rows[row].others.append(sentence)
      reports[row].insert(sentence.report)
    }
  }

  /// What the most reports tell first, then what stands first in them.
  var all: [ToldStatement] {
    rows.map(statement).map { (statement: $0, place: material.place(of: $0.sentences)) }.sorted { one, other in
      let counts = (one.statement.sentences.count, other.statement.sentences.count)
      if counts.0 != counts.1 { return counts.0 > counts.1 }
      return (one.place, one.statement.sentences[0]) < (other.place, other.statement.sentences[0])
    }.map(\.statement)
  }

  private func statement(_ row: (founders: [SentenceID], others: [SentenceID])) -> ToldStatement {
    let sentences = (row.founders + row.others).sorted()
    let contents = sentences.map(material.content)
    let wording = NearestWording(contents).index(
      among: sentences.indices.filter { row.founders.contains(sentences[$0]) })
    var nearest: [Int] = []
    for index in sentences.indices {
      guard let last = nearest.last, sentences[last].report == sentences[index].report else {
        nearest.append(index)
        continue
      }
      if index == wording || last != wording && isNearer(index, last, to: wording, contents) {
        nearest[nearest.count - 1] = index
      }
    }
    return ToldStatement(sentences: nearest.map { sentences[$0] }, wording: sentences[wording])
  }

  private func isNearer(_ one: Int, _ other: Int, to wording: Int, _ contents: [Set<WordID>]) -> Bool {
    NearestWording.likeness(contents[one], contents[wording])
      > NearestWording.likeness(contents[other], contents[wording])
  }
}

/// Which of some sentences has the words that are nearest to those of all others: by the share of the words of both that
/// they have in common (L. R. Dice, 1945), summed over the others. The work grows with the words, not with the pairs.
struct NearestWording {
  private let contents: [Set<WordID>]
  private var uses: [WordID: Int] = [:]
  private var all = 0

  init(_ contents: [Set<WordID>]) {
    self.contents = contents
    for content in contents {
      all += content.count
      for word in content { uses[word, default: 0] += 1 }
    }
  }

  /// The first of those that are nearest.
  func index(among places: [Int]) -> Int {
    let nearest = places.map { (place: $0, value: nearness($0)) }
    return nearest.max { ($0.value, $1.place) < ($1.value, $0.place) }?.place ?? 0
  }

  private func nearness(_ place: Int) -> Double {
    let shared = contents[place].reduce(0) { $0 + (uses[$1] ?? 1) - 1 }
    let own = contents[place].count
    return Double(2 * shared) / Double(max(1, own * (contents.count - 1) + all - own))
  }

  static func likeness(_ one: Set<WordID>, _ other: Set<WordID>) -> Double {
    Double(2 * one.intersection(other).count) / Double(max(1, one.count + other.count))
  }
}
