internal import ParallaxCollation
internal import ParallaxText

/// Makes the places of findings.
struct PlaceMaker {
  private let collation: Collation

  init(_ collation: Collation) { self.collation = collation }

  /// - Parameter tokens: of the report.
  func place(_ report: Int, _ tokens: Range<Int>) -> FindingPlace {
    let own = collation.reports[report]
    return place(report, bytes: own.bytes(ofTokens: tokens), sentence: own.sentence(ofToken: tokens.lowerBound))
  }

  /// A place is in one segment: of words over several the segment counts that has most of them, at a tie the last.
  ///
  /// - Parameter tokens: of the reading.
  func place(_ reading: FactReading, _ tokens: Range<Int>) -> FindingPlace {
    let tokens = longestPart(of: tokens, reading)
    let token = reading.words.reading.indices[min(tokens.lowerBound, reading.count - 1)]
    return place(
      reading.index, bytes: reading.bytes(tokens), sentence: collation.reports[reading.index].sentence(ofToken: token))
  }

  private func longestPart(of tokens: Range<Int>, _ reading: FactReading) -> Range<Int> {
    let report = collation.reports[reading.index]
    func segment(_ place: Int) -> Int {
      report.sentences[report.sentence(ofToken: reading.words.reading.indices[place])].segment
    }
    guard tokens.count > 1, segment(tokens.lowerBound) != segment(tokens.upperBound - 1) else { return tokens }
    var longest = tokens.lowerBound..<tokens.lowerBound
    var start = tokens.lowerBound
    for end in tokens.lowerBound + 1...tokens.upperBound
    where end == tokens.upperBound || segment(end) != segment(end - 1) {
      if end - start >= longest.count { longest = start..<end }
      start = end
    }
    return longest
  }

  private func place(_ report: Int, bytes: Range<Int>, sentence: Int) -> FindingPlace {
    let statement = collation.statements.statement(of: SentenceID(report: report, sentence: sentence))
    return FindingPlace(
      report: report, sentence: sentence, bytes: bytes, statement: statement.map { collation.statements.all[$0].id })
  }
}
