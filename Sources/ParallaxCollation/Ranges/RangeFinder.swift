public import ParallaxText

/// Finds ranges again: at their bytes in the same document of the same input, else at their bytes in the same text, else
/// by quote and context in the report of the same path and document, else in the only report that has the quote.
package struct RangeFinder {
  private let reports: [Report]
  private let vocabulary: Vocabulary
  /// By report, each made when it is first needed.
  private var searches: [Int: RangeSearch] = [:]

  package init(_ reports: [Report], _ vocabulary: Vocabulary) {
    self.reports = reports
    self.vocabulary = vocabulary
  }

  /// The places of ranges of different reports: none is looked for in a report that another of them is in.
  package mutating func places(of ranges: [TextRange]) -> [TextPlace?] {
    let known = ranges.map { ownPlace(of: $0) }
    let taken = Set(known.compactMap { $0?.report })
    return zip(ranges, known).map { range, place in
      place ?? (knowsReport(of: range) ? nil : inOnlyReport(range, butFor: taken))
    }
  }

  /// The place in the report that had the words, by its content or its path.
  ///
  /// - Parameter likeness: whether words that are like those will do where those are gone.
  package mutating func ownPlace(of range: TextRange, orLike likeness: Bool = true) -> TextPlace? {
    if let place = placeInCopy(of: range, isInSameDocument) ?? placeInCopy(of: range, isInSameText) { return place }
    guard let report = reports.firstIndex(where: { isAtSamePath(range, $0.document) }) else { return nil }
    let search = searches[report] ?? RangeSearch(report, reports[report], vocabulary)
    searches[report] = search
    return search.place(of: range, orLike: likeness)
  }

  /// Whether the report that had the words is here, by its content or its path.
  func knowsReport(of range: TextRange) -> Bool {
    reports.map(\.document).contains {
      isInSameDocument(range, $0) || isAtSamePath(range, $0) || isInSameText(range, $0)
    }
  }

  private func isInSameDocument(_ range: TextRange, _ file: Document) -> Bool {
    file.digest == range.digest && file.place == range.document
  }

  /// A range without the digest of its text may be of an input that is its text.
  private func isInSameText(_ range: TextRange, _ file: Document) -> Bool {
    file.textDigest == range.textDigest ?? range.digest
  }

  private func isAtSamePath(_ range: TextRange, _ file: Document) -> Bool {
    file.path == range.path && file.place == range.document && range.path != "-"
  }

  /// Of several copies, the one at the same path is meant.
  private func placeInCopy(
    of range: TextRange, _ isCopy: (TextRange, Document) -> Bool
  ) -> TextPlace? {
    let copies = reports.indices.filter {
      isCopy(range, reports[$0].document) && stands(range, in: reports[$0].document.text)
    }
    guard let report = copies.first(where: { isAtSamePath(range, reports[$0].document) }) ?? copies.first else {
      return nil
    }
    return TextPlace(report: report, bytes: range.bytes)
  }

  private func stands(_ range: TextRange, in text: [UInt8]) -> Bool {
    guard range.bytes.lowerBound >= 0, range.bytes.upperBound <= text.count else { return false }
    return text[range.bytes].starts(with: range.quote.utf8)
  }

  private func inOnlyReport(_ range: TextRange, butFor taken: Set<Int>) -> TextPlace? {
    let search = QuoteSearch(Array(range.quote.utf8))
    let having = reports.indices.filter { !taken.contains($0) && search.isFound(in: reports[$0].document.text) }
    guard having.count == 1, let report = having.first else { return nil }
    return RangeSearch(report, reports[report], vocabulary).place(of: range, orLike: false)
  }
}

extension Collation {
  /// Where the first of the ranges stands that is found at all, and the range's index.
  public func firstPlace(of ranges: [TextRange]) -> (index: Int, place: TextPlace)? {
    var finder = RangeFinder(reports, vocabulary)
    for (index, range) in ranges.enumerated() {
      if let place = finder.places(of: [range])[0] { return (index, place) }
    }
    return nil
  }
}
