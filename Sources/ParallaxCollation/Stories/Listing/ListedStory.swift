package import ParallaxText

/// A report of a large collection as its list knows it: where it is and what it is called; nothing of its text.
package struct ListedReport: Sendable, Hashable {
  /// In the index, for as long as the report stays as it is.
  package let id: Int
  package let name: DocumentName
  /// What it is headed by, else how its body begins.
  package let headline: String
  package let outlet: String?
  /// When it was published, ISO 8601, possibly partial.
  package let date: String?
  /// The code of its language; nil where that is not known.
  package let language: String?
  /// Words and numbers of the body.
  package let words: Int

  package init(
    id: Int, name: DocumentName, headline: String, outlet: String? = nil, date: String? = nil,
    language: String? = nil, words: Int = 0
  ) {
    self.id = id
    self.name = name
    self.headline = headline
    self.outlet = outlet
    self.date = date
    self.language = language
    self.words = words
  }
}

/// A story of a large collection.
package struct ListedStory: Sendable, Hashable {
  /// By path and place.
  package let reports: [ListedReport]
  /// How many of them are near duplicates for which another stands: `003 +17 identical`.
  package let folded: Int
  /// Whether the reader has joined reports of it.
  package let isJoined: Bool

  package init(reports: [ListedReport], folded: Int = 0, isJoined: Bool = false) {
    self.reports = reports
    self.folded = folded
    self.isJoined = isJoined
  }
}

/// All stories of a collection, with how far reading and grouping them is.
package struct StoryListing: Sendable, Equatable {
  package enum State: Sendable, Equatable {
    /// So many inputs are read; reports that are not grouped yet are stories of one.
    case reading(done: Int, of: Int)
    /// All is read; what is new is not grouped yet.
    case grouping
    /// As it would be if the collection had been read at once.
    case whole
  }

  /// The largest first, then in the order of their first reports; reports that stand alone last.
  package var stories: [ListedStory]
  package var reportCount: Int
  package var state: State

  package init(stories: [ListedStory] = [], reportCount: Int = 0, state: State = .whole) {
    self.stories = stories
    self.reportCount = reportCount
    self.state = state
  }
}

extension ListedReport {
  /// - Parameter id: any number that no other has.
  package init(_ signed: SignedReport, id: Int) {
    self.init(
      id: id, name: DocumentName(path: signed.path, document: signed.document), headline: signed.headline,
      outlet: signed.outlet, date: signed.date, language: signed.signature.language, words: signed.signature.words)
  }
}

extension SignedReport {
  /// As the list knows it: of its signature there are the words, the language and the day.
  package init(_ listed: ListedReport) {
    self.init(
      path: listed.name.path, document: listed.name.document, headline: listed.headline, outlet: listed.outlet,
      date: listed.date,
      signature: StorySignature(
        hashes: [], codes: [], words: listed.words, text: 0,
        shingles: Array(repeating: .max, count: StorySignature.shingleCount), language: listed.language,
        day: listed.date.flatMap(StorySignature.day)))
  }
}
