import ParallaxModel

/// A report that holds the words of a quotation is not said to lack it; what is printed stands in the text.
struct QuotationLaws {
  private let collated: CollatedCase
  /// The words of each report, as they are compared, without its furniture.
  private let words: [[WordID]]

  init(_ collated: CollatedCase) {
    self.collated = collated
    words = collated.collation.reports.map { report in
      report.sentences.indices.filter { report.role(ofSentence: $0) != .furniture }.flatMap { sentence in
        report.words(report.sentences[sentence].tokens)
      }
    }
  }

  /// Looks at each story from one base, and whether another base says the same.
  func check(_ verdict: inout Verdict) {
    let collation = collated.collation
    for story in collation.stories where story.reports.count > 1 {
      let found = Projection(of: collation, story: story).quotations(in: collation)
      for quotation in found { check(quotation, &verdict) }
      for base in Set([story.reports.first, story.reports.last].compactMap(\.self)) {
        let other = Projection(of: collation, story: story, base: base).quotations(in: collation)
        verdict.require(.bases, other == found, "other quotations from \(collation.reports[base].siglum)")
      }
    }
  }

  func check(_ quotation: Counterparts, _ verdict: inout Verdict) {
    let reports = collated.collation.reports
    for printing in quotation.printings {
      let words = printing.places.map { reports[$0.report].words(at: $0.bytes) ?? "" }.joined(separator: " ")
      verdict.require(.ranges, words == printing.text, "quotation “\(printing.text)” is “\(words)” in the text")
    }
    guard let place = quotation.printings.first?.places.first else { return }
    let report = reports[place.report]
    let asked = report.words(report.tokens.indices.filter { place.bytes.contains(report.tokens[$0].bytes) })
    for absent in quotation.absent {
      verdict.require(
        .absence, !words[absent].contains(asked),
        "\(reports[absent].siglum) is said to lack “\(report.document.string(place.bytes))”, which it holds")
    }
  }
}

extension Report {
  /// The words among tokens, in the form they are compared by.
  fileprivate func words(_ tokens: some Sequence<Int>) -> [WordID] {
    tokens.filter { self.tokens[$0].kind != .mark }.map { self.tokens[$0].normalized }
  }
}

extension [WordID] {
  /// Whether the others stand in it, one after the other.
  func contains(_ others: [WordID]) -> Bool {
    guard !others.isEmpty, others.count <= count else { return others.isEmpty }
    return (0...count - others.count).contains { self[$0..<$0 + others.count].elementsEqual(others) }
  }
}
