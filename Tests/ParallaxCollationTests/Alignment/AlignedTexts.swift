import ParallaxModel

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Reports read from texts, in their order, with the links among them.
struct LinkedReports {
  let reports: [Report]
  let vocabulary: Vocabulary
  let links: [Tie]

  init(_ texts: String...) {
    self.init(texts: texts)
  }

  init(texts: [String], sigla: [String: String] = [:]) {
    let files = texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) }
    let read = ReportReader().read(files, ReadingChoices(sigla: sigla))
    (reports, vocabulary) = (read.reports, read.vocabulary)
    links = Aligner().ties(among: read.reports, vocabulary: read.vocabulary)
  }

  /// The links as `0:2=1:3`: report and sentence, both counted from 0.
  var pairs: [String] {
    links.map { "\($0.a.report):\($0.a.sentence)=\($0.b.report):\($0.b.sentence)" }
  }

  /// The sentences of report 1 that sentence `sentence` of report 0 is linked to.
  func partners(of sentence: Int) -> [Int] {
    links.filter { $0.a == SentenceID(report: 0, sentence: sentence) && $0.b.report == 1 }.map(\.b.sentence)
  }

  /// The sentences of all reports, as they stand in the text.
  func string(_ id: SentenceID) -> String {
    reports[id.report].document.string(reports[id.report].sentences[id.sentence].bytes)
  }
}

/// Paragraphs → a report's text.
func text(_ paragraphs: String...) -> String {
  paragraphs.joined(separator: "\n\n") + "\n"
}
