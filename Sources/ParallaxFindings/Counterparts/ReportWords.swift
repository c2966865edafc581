internal import ParallaxCollation
internal import ParallaxSupport
internal import ParallaxText

/// The words of all reports of a collation as readers look for them.
struct ReportWords {
  let reports: [Report]
  let folded: [FoldedWords]

  init(_ reports: [Report]) {
    self.reports = reports
    let size = reports.reduce(0) { $0 + $1.document.text.count }
    folded = .inParallel(reports.count, fewest: size < Parallelism.bytes ? .max : 2) {
      FoldedWords(reports[$0].document.text).indexed
    }
  }

  /// Where a run of words stands in a report, in text order; bytes of its text.
  func places(of phrase: FoldedWords, in report: Int) -> [Range<Int>] {
    folded[report].places(of: phrase).map(folded[report].bytes)
  }

  /// The words of some stretches of a report's text, one after the other.
  func words(at places: [Range<Int>], of report: Int) -> FoldedWords {
    FoldedWords(text(at: places, of: report))
  }

  /// The slices joined by one space.
  func text(at places: [Range<Int>], of report: Int) -> String {
    places.map(reports[report].document.string).joined(separator: " ")
  }

  /// Bytes of a report, one range for each segment that they stand in.
  func parts(of bytes: Range<Int>, in report: Int) -> [Range<Int>] {
    let segments = reports[report].segments
    let first = max(0, reports[report].segmentIndex(atByte: bytes.lowerBound))
    return segments[first...].prefix { $0.bytes.lowerBound < bytes.upperBound }
      .map { $0.bytes.clamped(to: bytes) }.filter { !$0.isEmpty }
  }

  func printing(
    of bytes: Range<Int>, in report: Int, _ likeness: Printing.Likeness, kept: Double = 1, speaker: String? = nil
  ) -> Printing {
    printing(of: parts(of: bytes, in: report), in: report, likeness, kept: kept, speaker: speaker)
  }

  /// - Parameter parts: one range a segment.
  func printing(
    of parts: [Range<Int>], in report: Int, _ likeness: Printing.Likeness, kept: Double, speaker: String?
  ) -> Printing {
    Printing(
      report: report, likeness: likeness, kept: kept, text: text(at: parts, of: report), speaker: speaker,
      places: parts.map { PrintedPlace(report: report, bytes: $0) })
  }

  /// The sentences of a report that have some of the bytes.
  func sentences(of bytes: Range<Int>, in report: Int) -> Range<Int> {
    let sentences = reports[report].sentences
    let first = sentences.prefixCount { $0.bytes.upperBound <= bytes.lowerBound }
    return first..<max(first, sentences.prefixCount { $0.bytes.lowerBound < bytes.upperBound })
  }
}
