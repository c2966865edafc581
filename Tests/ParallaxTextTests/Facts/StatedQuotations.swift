import ParallaxModel
import ParallaxText

/// The quotations of a text, written in one line each: `words (speaker)`.
enum StatedQuotations {
  /// - Parameter language: of the text; guessed where none is given.
  static func direct(in text: String, _ language: String? = nil) -> [String] { written(text, language) { $0.isDirect } }

  static func indirect(in text: String, _ language: String? = nil) -> [String] {
    written(text, language) { !$0.isDirect }
  }

  /// Who says its direct quotations, as the text has it, of those whose speaker is named.
  static func speakers(in text: String, _ language: String) -> [String] {
    let (report, quotations) = read(text, language)
    return quotations.filter(\.isDirect).compactMap { $0.speaker.map { string($0, report) } }
  }

  private static func written(_ text: String, _ code: String?, _ isWanted: (Quotation) -> Bool) -> [String] {
    let (report, quotations) = read(text, code)
    return quotations.filter(isWanted).map { quotation in
      let words = quotation.parts.map { string($0, report) }.joined(separator: " | ")
      return words + (quotation.speaker.map { " (\(string($0, report)))" } ?? "")
    }
  }

  private static func read(_ text: String, _ code: String?) -> (report: Report, quotations: [Quotation]) {
    let file = InputFile(path: "a.txt", bytes: Array("A headline\n\n\(text)".utf8))
    let languages = LanguageChoice(all: code.flatMap { Language(tag: $0) })
    let collation = Collation.collate([file], ReadingChoices(languages: languages)).collation
    return (collation.reports[0], collation.facts(ofReport: 0).attributedQuotations)
  }

  private static func string(_ tokens: Range<Int>, _ report: Report) -> String {
    report.document.string(
      Int(report.tokens[tokens.lowerBound].start)..<Int(report.tokens[tokens.upperBound - 1].end))
  }
}
