/// The tokens of a report with what they mean in its language.
struct TaggedTokens: Sendable {
  let report: Report
  let table: WordTable
  /// One for each token.
  let tags: [WordTags]
  let style: DigitStyle

  init(_ report: Report, _ table: WordTable) {
    self.report = report
    self.table = table
    tags = Self.tags(report, table)
    style = DigitStyle(report, table.digits)
  }

  /// What each token means, by itself, with the words after it, and by its capital.
  private static func tags(_ report: Report, _ table: WordTable) -> [WordTags] {
    var tags = report.tokens.map(table.tags)
    for (index, token) in report.tokens.enumerated()
    where table.isCompound(token) && !report.document.text.isUppercase(at: Int(token.start)) {
      tags[index] = WordTags()
    }
    for sentence in report.sentences {
      var capitalsTell: Bool?
      for index in sentence.tokens where tags[index].meets(.phrase | modal) {
        if tags[index].contains(.phrase) { Self.joinPhrases(at: index, sentence.tokens, report, table, &tags) }
        guard tags[index].meets(modal), isCapitalWithin(index, sentence.tokens, report) else { continue }
        capitalsTell = capitalsTell ?? Self.capitalsTell(sentence.tokens, report)
        if capitalsTell == true {
          tags[index] = tags[index].without(modal)
        }
      }
    }
    return tags
  }

  /// Hedges of several words (`al parecer`), and words that together do not mean what they mean apart (`sin embargo`).
  private static func joinPhrases(
    at index: Int, _ sentence: Range<Int>, _ report: Report, _ table: WordTable, _ tags: inout [WordTags]
  ) {
    for phrase in table.phrases(from: report.tokens[index].normalized) where phrase.kind.isOfTags {
      if phrase.kind == .exclusionParts {
        if phrase.part(from: index, in: sentence, of: report) != nil {
          tags[index] = tags[index] | .exclusion | .denial
        }
        continue
      }
      guard let end = phrase.end(from: index, in: sentence, of: report) else { continue }
      if phrase.kind == .negationNoun {
        if index > sentence.lowerBound, tags[index - 1].contains(.determiner) {
          tags[index] = tags[index].without(.negation)
        }
        continue
      }
      if phrase.kind == .openWords {
        tags[end - 1] = tags[end - 1] | .unsure
        continue
      }
      if phrase.kind == .exclusionWords {
        tags[index] = tags[index] | .exclusion | .denial
        continue
      }
      for place in index..<end { tags[place] = tags[place].without(modal | .negation) }
      if phrase.kind == .hedgeWords { tags[index] = tags[index] | .hedge | .adverb }
      if phrase.kind == .planWords { tags[index] = tags[index] | .unsure | .plan }
    }
  }

  /// What a word in small letters says of certainty.
  private static let modal: WordTags = .hedge | .adverb | .unsure | .sure | .conditional

  /// Whether a word has a capital within its sentence, which makes another word of it: `das Soll`, `Will Velt`.
  private static func isCapitalWithin(_ index: Int, _ sentence: Range<Int>, _ report: Report) -> Bool {
    let isFirst = index == sentence.lowerBound || report.tokens[index - 1].kind == .mark
    return !isFirst && report.tokens[index].bytes.count > 1
      && report.document.text.isUppercase(at: Int(report.tokens[index].start))
  }

  /// Whether capitals tell words apart; in headlines that capitalize most of them they do not.
  private static func capitalsTell(_ sentence: Range<Int>, _ report: Report) -> Bool {
    let words = sentence.filter { report.tokens[$0].kind == .word }
    let capitals = words.count { report.document.text.isUppercase(at: Int(report.tokens[$0].start)) }
    return capitals * 5 <= words.count * 3
  }

  subscript(index: Int) -> Token { report.tokens[index] }

  func isMark(_ index: Int) -> Bool { report.tokens[index].kind == .mark }

  /// The first byte of a token.
  func mark(_ index: Int) -> UInt8 { report.document.text[Int(report.tokens[index].start)] }

  /// A token as it is written.
  func word(_ index: Int) -> String { report.document.string(report.tokens[index].bytes) }

  func startsWithDigit(_ index: Int) -> Bool { (0x30...0x39).contains(mark(index)) }

  func isCapital(_ index: Int) -> Bool { report.document.text.scalar(at: Int(report.tokens[index].start)).isUppercase }

  func value(_ index: Int) -> Double? { table.value(of: report.tokens[index]) }
}
