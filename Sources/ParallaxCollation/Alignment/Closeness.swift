internal import ParallaxText

/// How near each two reports are, from independent (0) to copy (1).
///
/// The share of a body's words that stand in sure links with the other: of the two shares the greater, for an abridged
/// copy is near the full one. Links of independent reports are few and seldom sure; two translations of one article
/// have them throughout, whatever their words and their order.
public struct Closeness: Sendable, Equatable {
  /// From here on two reports are near copies: order, moves, words and what is left out mean something.
  public static var nearCopies: Double { TieModel.embedded.rules[.nearCopies] }

  /// By `b * (b - 1) / 2 + a`.
  private let values: [Float]

  /// - Parameter links: of grade same, sorted by `a`, then `b`.
  init(of reports: [Report], links: [Tie]) {
    let sure = TieModel.embedded.rules[.sureProbability]
    var values = [Float](repeating: 0, count: reports.count * max(0, reports.count - 1) / 2)
    var linked = [SureLinks](repeating: SureLinks(), count: values.count)
    for index in links.indices where links[index].score >= sure && links[index].joinsBodies(in: reports) {
      let (a, b) = (links[index].a, links[index].b)
      linked[Self.place(a.report, b.report)].add(a.sentence, b.sentence)
    }
    for (b, report) in reports.enumerated() {
      for a in 0..<b where !linked[Self.place(a, b)].isEmpty {
        values[Self.place(a, b)] = Float(linked[Self.place(a, b)].share(of: reports[a], report))
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
  func share(of a: Report, _ b: Report) -> Double {
    max(Self.share(of: ofA, in: a), Self.share(of: Array(Set(ofB)), in: b))
  }

  private static func share(of sentences: [Int32], in report: Report) -> Double {
    Double(sentences.reduce(0) { $0 + report.words(inSentence: Int($1)) }) / Double(max(1, report.bodyWords))
  }
}
