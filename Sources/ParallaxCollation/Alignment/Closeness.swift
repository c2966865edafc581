internal import ParallaxText

/// How near each two reports are, from independent (0) to copy (1).
///
/// The share of a body's words that stand in sure links with the other: of the two shares the greater, for an abridged
/// copy is near the full one. Links of independent reports are few and seldom sure; two translations of one article
/// have them throughout, whatever their words and their order. Words inside quotation marks do not count: whoever
/// quotes one speech has them, copied or not.
public struct Closeness: Sendable, Equatable {
  /// From here on two reports are near copies: order, moves, words and what is left out mean something.
  public static var nearCopies: Double { TieModel.embedded.rules[.nearCopies] }

  /// By `b * (b - 1) / 2 + a`.
  private let values: [Float]

  /// - Parameters:
  ///   - links: of grade same, sorted by `a`, then `b`.
  ///   - facts: of all reports.
  init(of reports: [Report], links: [Tie], _ facts: FactsOfReports) {
    let sure = TieModel.embedded.rules[.sureProbability]
    var values = [Float](repeating: 0, count: reports.count * max(0, reports.count - 1) / 2)
    var linked = [SureLinks](repeating: SureLinks(), count: values.count)
    for index in links.indices where links[index].score >= sure && links[index].joinsBodies(in: reports) {
      let (a, b) = (links[index].a, links[index].b)
      linked[Self.place(a.report, b.report)].add(a.sentence, b.sentence)
    }
    var words = [OwnWords?](repeating: nil, count: reports.count)
    for b in reports.indices {
      for a in 0..<b where !linked[Self.place(a, b)].isEmpty {
        for report in [a, b] where words[report] == nil { words[report] = OwnWords(facts[report]) }
        guard let ofA = words[a], let ofB = words[b] else { continue }
        values[Self.place(a, b)] = Float(linked[Self.place(a, b)].share(of: ofA, ofB))
      }
    }
    self.values = values
  }

  /// Made up: all pairs of `count` reports alike.
  package init(everywhere value: Double, count: Int) {
    values = Array(repeating: Float(value), count: count * max(0, count - 1) / 2)
  }

  private static func place(_ a: Int, _ b: Int) -> Int { b * (b - 1) / 2 + a }

  /// The closeness of two reports, whichever comes first; 1 for a report and itself.
  public subscript(_ one: Int, _ other: Int) -> Double {
    one == other ? 1 : Double(values[Self.place(min(one, other), max(one, other))])
  }

  /// Whether what the two have in another order, in other words or not at all may be spoken of.
  public func areNearCopies(_ one: Int, _ other: Int) -> Bool { self[one, other] >= Self.nearCopies }

  /// The reports that are one text with a report: its near copies, theirs, and so on; ascending, with itself.
  ///
  /// Two parts of one text that were cut out of it at different places are one text too, though they share little.
  func copies(of report: Int, among reports: [Int]) -> [Int] {
    var family: Set<Int> = [report]
    var next = [report]
    while let one = next.popLast() {
      for other in reports where !family.contains(other) && areNearCopies(one, other) {
        family.insert(other)
        next.append(other)
      }
    }
    return family.sorted()
  }
}

/// The sentences of two reports that sure links join.
private struct SureLinks {
  private var ofA: [Int32] = []
  private var ofB: [Int32] = []

  var isEmpty: Bool { ofA.isEmpty }

  mutating func add(_ a: Int, _ b: Int) {
    if ofA.last != Int32(a) { ofA.append(Int32(a)) }
    ofB.append(Int32(b))
  }

  /// The share of the words of a body that they have, of the two the greater.
  func share(of a: OwnWords, _ b: OwnWords) -> Double { max(a.share(of: ofA), b.share(of: Array(Set(ofB)))) }
}

/// How many words each sentence of a report has that are its own, outside quotation marks.
private struct OwnWords {
  /// A report with fewer is counted with what it quotes.
  private static let fewest = 40

  /// By sentence.
  private let words: [Int]
  private let all: Int

  init(_ facts: StatedFacts) {
    let report = facts.report
    let isQuoted = facts.isQuoted
    let body = report.bodySentences
    var words = [Int](repeating: 0, count: report.sentences.count)
    for sentence in body {
      words[sentence] = report.sentences[sentence].tokens.count { report.tokens[$0].kind != .mark && !isQuoted[$0] }
    }
    if words.reduce(0, +) < Self.fewest {
      for sentence in body { words[sentence] = report.words(inSentence: sentence) }
    }
    self.words = words
    all = words.reduce(0, +)
  }

  func share(of sentences: [Int32]) -> Double {
    Double(sentences.reduce(0) { $0 + words[Int($1)] }) / Double(max(1, all))
  }
}
