package import ParallaxText

/// The reader's words on which reports are one story, for a collection of which hardly any text is at hand: the reports
/// that may be meant are told by their names and digests, and their texts alone are looked at.
package struct StoryCorrections: Sendable {
  /// In the order in which they were made.
  package let corrections: [Correction]
  private var digests: Set<[String]> = []
  private var textDigests: Set<String> = []
  private var names: Set<DocumentName> = []

  /// - Parameter all: of any kind; those of sentences and paragraphs say nothing of stories.
  package init(_ all: [Correction]) {
    corrections = all.filter(\.kind.isOfStories)
    for range in corrections.flatMap(\.ranges) {
      digests.insert([range.digest, range.document])
      textDigests.insert(range.textDigest ?? range.digest)
      if range.path != "-" { names.insert(range.name) }
    }
  }

  package var isEmpty: Bool { corrections.isEmpty }

  /// Whether some of them may name a report.
  ///
  /// - Parameters:
  ///   - digest: of its input.
  ///   - textDigest: of its text.
  package func mayName(_ name: DocumentName, digest: String, textDigest: @autoclosure () -> String) -> Bool {
    if isEmpty { return false }
    return names.contains(name) || digests.contains([digest, name.document]) || textDigests.contains(textDigest())
  }

  /// Those that name some of the reports, as all that can be said of these.
  ///
  /// - Parameter documents: all that `mayName` took.
  package func naming(_ documents: [Document]) -> StoryCorrections {
    StoryCorrections(
      corrections.filter { correction in
        correction.ranges.contains { range in documents.contains { range.mayBe(of: $0) } }
      })
  }

  /// Words of reports that none of some documents may be: such a report is the only one that has them.
  package func quotes(notOf documents: [Document]) -> [String] {
    corrections.flatMap(\.ranges).filter { range in !documents.contains { range.mayBe(of: $0) } }.map(\.quote)
  }

  /// What they say of a collection.
  ///
  /// - Parameters:
  ///   - documents: all that may be named, by their places among the reports; the first counts where one comes again.
  ///   - count: of the reports.
  package func rulings(of documents: [(report: Int, document: Document)], among count: Int) -> StoryRulings {
    var rulings = StoryRulings(count: count)
    if isEmpty || documents.isEmpty { return rulings }
    var placeOf: [DocumentName: Int] = [:]
    var own: [Document] = []
    for (report, document) in documents where placeOf[document.name] == nil {
      placeOf[document.name] = report
      own.append(document)
    }
    let (reports, vocabulary) = ReportReader().read(own)
    var finder = RangeFinder(reports, vocabulary)
    let resolved = corrections.map { correction in
      let places = finder.places(of: correction.ranges).map { place in
        place.flatMap { placeOf[reports[$0.report].document.name] }.map { TextPlace(report: $0, bytes: 0..<0) }
      }
      return ResolvedCorrection(correction: correction, places: places, outcome: .applied)
    }
    rulings.take(resolved)
    return rulings
  }
}

/// Which reports of a collection the reader holds together and keeps apart.
package struct StoryRulings: Sendable {
  package private(set) var bounds: StoryBounds
  /// Reports that were joined, by what joined them.
  private var joined: [[Int]] = []

  /// Nothing is said of any report.
  package init(count: Int) { bounds = StoryBounds(count: count) }

  fileprivate mutating func take(_ resolved: [ResolvedCorrection]) {
    let holds = bounds.take(resolved)
    for (resolved, holds) in zip(resolved, holds) where holds == true && resolved.correction.kind == .join {
      joined.append(resolved.reportsOfStories.flatMap(\.self))
    }
  }

  /// Whether the reader has joined reports of a story.
  package func isJoined(_ story: [Int]) -> Bool {
    joined.contains { $0.count(where: story.contains) > 1 }
  }
}

extension TextRange {
  /// Whether the words may be of a report, by its content, its text or its path.
  fileprivate func mayBe(of file: Document) -> Bool {
    if path == file.path, document == file.place, path != "-" { return true }
    return digest == file.digest && document == file.place || (textDigest ?? digest) == file.textDigest
  }
}
