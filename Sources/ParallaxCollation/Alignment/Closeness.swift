internal import ParallaxText

/// How near each two reports are, from independent (0) to copy (1).
///
/// Reports that are copies run sentence by sentence: where one sentence is linked, so is one beside it, with one beside
/// the other. Closeness is the share of a body's words in links that run on so; of the two shares the greater, for
/// an abridged copy is near the full one.
public struct Closeness: Sendable, Equatable {
  /// From here on two reports are near copies: order, moves, words and what is left out mean something.
  public static let nearCopies = 0.7

  /// By `b * (b - 1) / 2 + a`.
  private let values: [Float]

  /// - Parameter links: of grade same, sorted by `a`, then `b`.
  init(of reports: [Report], links: [Tie]) {
    var courses: [Int: LinkCourse] = [:]
    for link in links where link.joinsBodies(in: reports) {
      courses[Self.place(link.a.report, link.b.report), default: LinkCourse()]
        .add(link.a.sentence, link.b.sentence)
    }
    var values = [Float](repeating: 0, count: reports.count * max(0, reports.count - 1) / 2)
    for (b, report) in reports.enumerated() {
      for a in 0..<b {
        guard let course = courses[Self.place(a, b)] else { continue }
        values[Self.place(a, b)] = Float(course.share(of: reports[a], report))
      }
    }
    self.values = values
  }

  private static func place(_ a: Int, _ b: Int) -> Int { b * (b - 1) / 2 + a }

  /// The closeness of two reports, whichever comes first; 1 for a report and itself.
  public subscript(_ one: Int, _ other: Int) -> Double {
    one == other ? 1 : Double(values[Self.place(min(one, other), max(one, other))])
  }

  /// Whether what the two have in another order, in other words or not at all may be spoken of.
  public func areNearCopies(_ one: Int, _ other: Int) -> Bool { self[one, other] >= Self.nearCopies }
}

/// The links of two reports, and how far they run side by side.
private struct LinkCourse {
  private var pairs: Set<SentenceID> = []

  mutating func add(_ a: Int, _ b: Int) { pairs.insert(SentenceID(report: a, sentence: b)) }

  func share(of a: Report, _ b: Report) -> Double {
    let running = pairs.filter(runsOn)
    return max(
      Self.share(Set(running.map(\.report)), of: a), Self.share(Set(running.map(\.sentence)), of: b))
  }

  /// Whether a neighbour of one sentence is linked with a neighbour of the other.
  private func runsOn(_ pair: SentenceID) -> Bool {
    for step in [-1, 1] {
      for other in -2...2 {
        if pairs.contains(SentenceID(report: pair.report + step, sentence: pair.sentence + other)) { return true }
      }
    }
    return false
  }

  private static func share(_ sentences: Set<Int>, of report: Report) -> Double {
    Double(sentences.reduce(0) { $0 + report.words(inSentence: $1) }) / Double(max(1, report.bodyWords))
  }
}
