internal import ParallaxCollation
internal import ParallaxText

/// A quotation of a report with its words as they are compared.
struct QuotedWords {
  let report: Int
  let quotation: Quotation
  /// Bytes of the report's text, one range a paragraph.
  let places: [Range<Int>]
  let folded: FoldedWords
  let key: [UInt8]
  /// All words, in the form that they are compared by.
  let words: [WordID]
  /// Stems of the words that say something, in order.
  let content: [WordID]
  /// Those of them that are no numbers, months or weekdays.
  let telling: [WordID]
  /// The speaker's words; nil where nobody is named.
  let speaker: String?
  /// The value of the name among them.
  let speakerName: String?
  /// Names before roles, roles before pronouns.
  let speakerRank: Int
  /// Stem of the last word of a speaker who has a name or a role.
  let speakerStem: WordID?

  /// Nil for a quotation without words.
  init?(_ quotation: Quotation, of report: Int, _ facts: StatedFacts, _ all: ReportWords) {
    let own = facts.report
    let parts = quotation.parts.map { Self.bytes($0, own) }
    let folded = all.words(at: parts, of: report)
    guard !folded.isEmpty, parts.contains(where: { own.document.string($0).count > 1 }) else { return nil }
    self.report = report
    self.quotation = quotation
    places = parts.flatMap { all.parts(of: $0, in: report) }
    self.folded = folded
    key = folded.key
    let tokens = quotation.parts.flatMap { $0 }.filter { own.tokens[$0].kind != .mark }
    words = tokens.map { own.tokens[$0].normalized }
    let saying = tokens.filter { !facts.table.isLight(own.tokens[$0].normalized) }
    content = saying.map { own.tokens[$0].stem }
    telling = saying.filter { own.tokens[$0].kind != .number && !facts.tags[$0].meets(.number | .month | .weekday) }
      .map { own.tokens[$0].stem }
    speaker = quotation.speaker.map { own.document.string(Self.bytes($0, own)) }
    let last = quotation.speaker?.last { own.tokens[$0].kind == .word }
    let isPronoun = quotation.speaker.map { $0.allSatisfy { facts.tags[$0].contains(.pronoun) } } ?? false
    speakerName = quotation.speaker.flatMap { facts.names.within($0).first?.value }
    speakerRank = speakerName != nil ? 0 : quotation.speaker == nil ? 3 : isPronoun ? 2 : 1
    speakerStem = isPronoun ? nil : last.map { own.tokens[$0].stem }
  }

  private static func bytes(_ tokens: Range<Int>, _ report: Report) -> Range<Int> {
    Int(report.tokens[tokens.lowerBound].start)..<Int(report.tokens[tokens.upperBound - 1].end)
  }

  /// From its first byte to its last.
  var bytes: Range<Int> { (places.first?.lowerBound ?? 0)..<(places.last?.upperBound ?? 0) }

  /// Whether the words are all among those of another, in their order.
  func isCut(from other: QuotedWords) -> Bool {
    var rest = other.words[...]
    return words.allSatisfy { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  func isSame(as other: QuotedWords) -> Bool { key == other.key || !words.isEmpty && words == other.words }
}
