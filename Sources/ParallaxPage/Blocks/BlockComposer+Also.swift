internal import ParallaxModel

/// What sentences that mainly say something else share with a passage.
extension BlockComposer {
  /// More are not listed.
  private static let mostAlso = 4

  /// One line, or some: `also  “repay the $84,000” fox ¶6 · “Friday afternoon” nyt ¶1`.
  mutating func addAlso(_ index: Int) {
    let words = shownDetails(of: index).prefix(Self.mostAlso).compactMap(alsoWords)
    if words.isEmpty { return }
    append(Block(.also(words), passage: index))
  }

  func alsoWords(_ detail: PassageDetail) -> AlsoWords? {
    let sentence = detail.sentence
    guard let bytes = DetailQuote(reports[sentence.report], sentence.sentence).bytes(about: detail.shares.map(\.a))
    else { return nil }
    return AlsoWords(report: sentence.report, place: places.label(of: sentence), bytes: bytes)
  }
}

/// Chooses the words of a sentence that say what it shares.
private struct DetailQuote {
  /// Words that are quoted at least, where the sentence has them.
  private static let fewest = 4
  /// The shared things are quoted together up to so many words.
  private static let most = 10

  private let report: Report
  private let tokens: Range<Int>

  init(_ report: Report, _ sentence: Int) {
    self.report = report
    tokens = report.sentences[sentence].tokens
  }

  /// - Parameter shares: bytes of what is shared, the weightiest first.
  func bytes(about shares: [Range<Int>]) -> Range<Int>? {
    guard let first = shares.first else { return nil }
    var quoted = tokens(of: first)
    for share in shares.dropFirst() {
      let more = tokens(of: share)
      let both = min(quoted.lowerBound, more.lowerBound)..<max(quoted.upperBound, more.upperBound)
      if words(both) <= Self.most { quoted = both }
    }
    quoted = grown(quoted)
    guard !quoted.isEmpty else { return nil }
    return Int(report.tokens[quoted.lowerBound].start)..<Int(report.tokens[quoted.upperBound - 1].end)
  }

  private func tokens(of bytes: Range<Int>) -> Range<Int> {
    let first = max(tokens.lowerBound, report.token(atByte: bytes.lowerBound))
    return first..<max(first + 1, min(tokens.upperBound, report.token(atByte: bytes.upperBound)))
  }

  private func words(_ range: Range<Int>) -> Int { range.count { report.tokens[$0].kind != .mark } }

  /// With the words before and after, up to the marks about them.
  private func grown(_ quoted: Range<Int>) -> Range<Int> {
    var quoted = quoted.clamped(to: tokens)
    var goesLeft = true
    while words(quoted) < Self.fewest {
      let canLeft = quoted.lowerBound > tokens.lowerBound && isWord(quoted.lowerBound - 1)
      let canRight = quoted.upperBound < tokens.upperBound && isWord(quoted.upperBound)
      guard canLeft || canRight else { break }
      if canLeft, goesLeft || !canRight {
        quoted = quoted.lowerBound - 1..<quoted.upperBound
      } else {
        quoted = quoted.lowerBound..<quoted.upperBound + 1
      }
      goesLeft.toggle()
    }
    return quoted
  }

  private func isWord(_ token: Int) -> Bool { report.tokens[token].kind != .mark }
}
