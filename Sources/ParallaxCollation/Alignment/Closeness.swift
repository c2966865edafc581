internal import ParallaxText

/// How near each two reports are, from independent (0) to copy (1).
///
/// The share of a body's words that stand in sure links with the other: of the two shares the greater, for an abridged
/// copy is near the full one. Links of independent reports are few and seldom sure; two translations of one article
/// have them throughout, whatever their order. Words inside quotation marks do not count: whoever quotes one speech has
/// them, copied or not. Two short reports of one event may say the same throughout and be nobody's copies, but then few
/// of their words are the same: such links count less.
public struct Closeness: Sendable, Equatable {
  /// From here on two reports are near copies: order, moves, words and what is left out mean something.
  public static var nearCopies: Double { TieModel.embedded.rules[.nearCopies] }

  /// By `b * (b - 1) / 2 + a`.
  private let values: [Float]

  /// - Parameters:
  ///   - stories: of two reports of different stories it is 0.
  ///   - links: of grade same, sorted by `a`, then `b`.
  ///   - facts: by story, read without other stories: what is a name is told by all that are read together.
  init(of reports: [Report], in stories: [Story], links: [Tie], _ facts: [FactsOfReports]) {
    let sure = TieModel.embedded.rules[.sureProbability]
    var values = [Float](repeating: 0, count: reports.count * max(0, reports.count - 1) / 2)
    var linked = [[SureLink]](repeating: [], count: values.count)
    for index in links.indices where links[index].joinsBodies(in: reports) {
      guard let link = SureLink(links[index], sure: sure) else { continue }
      linked[Self.place(links[index].a.report, links[index].b.report)].append(link)
    }
    for (story, facts) in zip(stories, facts) {
      var measure = ClosenessMeasure(reports, facts)
      for (index, b) in story.reports.enumerated() {
        for a in story.reports[..<index] where !linked[Self.place(a, b)].isEmpty {
          values[Self.place(a, b)] = Float(measure.closeness(of: a, b, linked[Self.place(a, b)]))
        }
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
