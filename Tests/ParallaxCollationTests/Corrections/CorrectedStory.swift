import ParallaxModel

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Three reports of a flood, with what the tests correct in them.
struct CorrectedStory {
  var texts = [
    "a": """
    Bridge closed after flood

    The old stone bridge in Halden was closed on Monday after the flood, mayor Anna Berg said.

    Forty families from the lower streets spent the night in the school gymnasium.

    The council will meet again on Thursday.
    """,
    "b": """
    Flood closes Halden bridge

    Mayor Anna Berg said that the old stone bridge in Halden was closed on Monday after the flood.

    Some sheltered near classrooms.

    Forty families from the lower streets slept in the school gymnasium.
    """,
    "c": """
    Halden cut off by flood

    The old stone bridge in Halden was closed on Monday, mayor Anna Berg said after the flood.

    Forty families from the lower streets spent Monday night in the school gymnasium.
    """,
  ]

  var files: [InputFile] {
    texts.sorted { $0.key < $1.key }.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }
  }

  func collation(_ corrections: [Correction] = []) -> Collation {
    Collation.collate(files, corrections: corrections).collation
  }

  /// The words in the report; the test fails by an empty range where they are missing.
  func range(_ siglum: String, _ words: String) -> TextRange {
    let read = ReportReader().read(files).reports
    guard let report = read.first(where: { $0.siglum == siglum }),
      let place = QuoteSearch(Array(words.utf8)).places(in: report.document.text).first
    else { return TextRange(path: siglum, digest: "", bytes: 0..<0, quote: "") }
    return TextRange(place..<place + words.utf8.count, of: report.document)
  }
}

extension Collation {
  /// The sentence with these words in it.
  func sentence(_ siglum: String, _ words: String) -> SentenceID? {
    guard let report = report(withSiglum: siglum),
      let place = QuoteSearch(Array(words.utf8)).places(in: reports[report].document.text).first,
      let sentences = reports[report].sentences(at: place..<place + 1)
    else { return nil }
    return SentenceID(report: report, sentence: sentences.lowerBound)
  }

  func link(_ one: SentenceID?, _ other: SentenceID?) -> Tie? {
    links.first { ($0.a == one && $0.b == other) || ($0.a == other && $0.b == one) }
  }

  /// Whether the two are at home in one passage of that base.
  func share(_ one: SentenceID?, _ other: SentenceID?, base: Int) -> Bool {
    guard let one, let other, let story = stories.first(where: { $0.reports.contains(base) }) else { return false }
    let home = Projection(of: self, story: story, base: base).synopsis.home
    return home[one.report][one.sentence] != nil && home[one.report][one.sentence] == home[other.report][other.sentence]
  }
}
