internal import ParallaxSupport
public import ParallaxText

/// A group of reports linked by body passages, never by a headline alone. One story is collated at a time.
public struct Story: Sendable, Equatable {
  /// Indices of its reports, ascending (canonical order).
  public let reports: [Int]

  public init(reports: [Int]) {
    self.reports = reports
    checkInvariants()
  }

  private func checkInvariants() {
    assert(reports.isStrictlyAscending, "the reports of a story are in canonical order")
  }

  /// The least mean kinship of the reports of a story. With it each of 189 cases of independent reports, copies and
  /// summaries is one story, read alone and among others of its kind; a few look-alike events come together.
  static let leastKinship = 0.12

  /// The reports that tell of one event, by what their body links cover and the words that they share; largest first,
  /// then in canonical order. A report that has too little in common with any other is a story of one.
  ///
  /// - Parameters:
  ///   - pairs: ascending, each once.
  ///   - bounds: what the reader says of them.
  static func group(_ pairs: [Kinship.Pair], count: Int, _ bounds: StoryBounds) -> [Story] {
    let linked = AverageLinkage(least: leastKinship).groups(pairs, count: count, bounds)
    let groups = LoneReports(least: leastKinship).settled(linked, pairs, count: count, bounds)
    return groups.map(Story.init).sorted {
      ($1.reports.count, $0.reports[0]) < ($0.reports.count, $1.reports[0])
    }
  }
}

extension Report {
  /// Words and numbers in a sentence; marks do not count.
  public func words(inSentence sentence: Int) -> Int {
    sentences[sentence].tokens.reduce(0) { $0 + (tokens[$1].kind == .mark ? 0 : 1) }
  }

  /// Words and numbers in the body.
  public var bodyWords: Int {
    sentences.indices.reduce(0) { $0 + (role(ofSentence: $1) == .body ? words(inSentence: $1) : 0) }
  }

  /// The body's segments, in text order.
  public var bodySegments: [Int] { segments.indices.filter { segments[$0].role == .body } }
}
