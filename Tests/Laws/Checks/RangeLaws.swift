import ParallaxModel

/// What is quoted stands in the text at its range, and no range crosses a segment.
struct RangeLaws {
  private let view: CaseView
  private let collated: CollatedCase
  private let reports: [Report]

  init(_ view: CaseView, of collated: CollatedCase) {
    self.view = view
    self.collated = collated
    reports = collated.collation.reports
  }

  func check(_ verdict: inout Verdict) {
    for (number, comparison) in view.projection.comparisons.enumerated() {
      let passage = "base \(view.base), passage \(view.projection.synopsis.name(of: number))"
      for reading in comparison.readings {
        let all = comparison.tokens(of: reading.reports[0]).map { 0..<$0.count } ?? 0..<0
        check(reading.text, all, of: reading.reports[0], comparison, "\(passage): reading", &verdict)
      }
      for reading in comparison.variants.flatMap(\.readings) {
        let place = reading.places[0]
        check(reading.text, place.tokens, of: place.report, comparison, "\(passage): variant", &verdict)
      }
      for script in comparison.scripts {
        for edit in script.edits {
          check(nil, edit.from, of: comparison.against, comparison, "\(passage): edit", &verdict)
          check(nil, edit.to, of: script.report, comparison, "\(passage): edit", &verdict)
        }
      }
    }
    for finding in view.findings { Self.check(finding, view.projection.synopsis, collated, &verdict) }
  }

  /// Tokens of a report's reading: their ranges, and the words there if they are quoted.
  private func check(
    _ quote: String?, _ tokens: Range<Int>, of report: Int, _ comparison: Comparison, _ what: String,
    _ verdict: inout Verdict
  ) {
    guard let reading = comparison.tokens(of: report), (0..<reading.count).contains(tokens) else {
      return verdict.require(.ranges, false, "\(what) of \(reports[report].siglum) has no tokens \(tokens)")
    }
    let ranges = reading.bytes(tokens, in: reports[report])
    for bytes in ranges {
      verdict.require(
        .ranges, reports[report].isInOneSegment(bytes), "\(what) crosses a segment at \(collated.place(report, bytes))")
    }
    guard let quote else { return }
    let words = ranges.map(reports[report].document.string).joined(separator: " ")
    verdict.require(
      .ranges, words == quote, "\(what) “\(quote)” of \(reports[report].siglum) is “\(words)” in the text")
  }

  /// The places of a finding, each in the sentence that it names, which is at home in a passage; what is quoted stands at one of them.
  static func check(_ finding: Finding, _ synopsis: Synopsis, _ collated: CollatedCase, _ verdict: inout Verdict) {
    let reports = collated.collation.reports
    let what = "base \(reports[synopsis.base].siglum), \(finding.kind) \(finding.id)"
    for reading in finding.readings {
      for place in reading.places {
        let report = reports[place.report]
        let shown = "\(what): \(collated.place(place.report, place.bytes))"
        verdict.require(.ranges, report.isInOneSegment(place.bytes), "\(shown) is not in one segment")
        let isThere = report.sentences[place.sentence].bytes.contains(place.bytes.lowerBound)
        verdict.require(.ranges, isThere, "\(shown) does not begin in sentence \(place.sentence)")
        let hasHome = synopsis.passage(of: place).map(synopsis.passages.indices.contains) ?? false
        verdict.require(.ranges, hasHome, "\(shown) is in no passage")
      }
      guard let text = reading.text else { continue }
      let stands = reading.places.contains { reports[$0.report].words(at: $0.bytes) == text }
      verdict.require(.ranges, stands, "\(what): “\(text)” stands at none of its places")
    }
  }
}

extension Report {
  /// Whether bytes of the text, one at least, stand in one segment.
  func isInOneSegment(_ bytes: Range<Int>) -> Bool {
    let segment = segmentIndex(atByte: bytes.lowerBound)
    return !bytes.isEmpty && segments.indices.contains(segment) && segments[segment].bytes.contains(bytes)
  }

  /// From the first byte of the sentences to the last.
  func bytes(of sentences: Range<Int>) -> Range<Int> {
    guard let first = sentences.first, let last = sentences.last else { return 0..<0 }
    return self.sentences[first].bytes.lowerBound..<self.sentences[last].bytes.upperBound
  }

  /// The words at bytes of the text; nil beyond it.
  func words(at bytes: Range<Int>) -> String? { document.text.indices.contains(bytes) ? document.string(bytes) : nil }
}
