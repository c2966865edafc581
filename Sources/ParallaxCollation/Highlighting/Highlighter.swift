package import ParallaxText

/// Lights the readings of one passage: each report's beside the one it is compared with, and that one itself.
package struct Highlighter: Sendable {
  private let reports: [Report]
  private let passage: Passage
  private let comparison: Comparison

  /// - Parameters:
  ///   - reports: the collation's reports, in canonical order.
  ///   - passage: the one that is shown.
  ///   - comparison: that of `passage`.
  package init(collation reports: [Report], passage: Passage, comparison: Comparison) {
    self.reports = reports
    self.passage = passage
    self.comparison = comparison
  }

  /// The spans of a report's reading, with the words of `against` that it lacks where they are missing; none for a
  /// report that has nothing here. The reading of `against` itself is kept throughout.
  ///
  /// - Parameters:
  ///   - report: index of the one whose reading is shown.
  ///   - showsReplaced: also the words of `against` that others stand in for, before those.
  package func spans(of report: Int, showsReplaced: Bool = false) -> [HighlightSpan] {
    guard let reading = tokens(of: report) else { return [] }
    guard let script = comparison.script(of: report), let against = tokens(of: comparison.against) else {
      return SpanMaker(reading, in: reports[report]).spans { _ in .kept }
    }
    let plan = HighlightPlan(
      script: script, reading: reading, in: reports[report], against, in: reports[comparison.against],
      showsReplaced: showsReplaced)
    return SpanMaker(reading, in: reports[report]).spans(plan.gone(against, in: reports[comparison.against])) {
      plan.marks[$0]
    }
  }

  /// The reading of `against`; with a report, the words marked that this report lacks, replaces or has elsewhere.
  package func spansOfAgainst(markedFor report: Int?) -> [HighlightSpan] {
    guard let reading = tokens(of: comparison.against) else { return [] }
    var marks = [TokenMark](repeating: .kept, count: reading.count)
    for (number, edit) in (report.flatMap(comparison.script)?.told ?? []).enumerated() {
      for token in edit.from { marks[token] = TokenMark(edit.highlightInAgainst, edit: number) }
    }
    return SpanMaker(reading, in: reports[comparison.against]).spans { marks[$0] }
  }

  /// A report's reading with the words that all of some reports have as kept, and all others as changed. Where one report
  /// alone has the passage, no word is shared.
  ///
  /// - Parameters:
  ///   - report: index of the one whose reading is shown.
  ///   - shown: the reports in question; those that have nothing here do not count.
  package func sharedSpans(of report: Int, among shown: Set<Int>) -> [HighlightSpan] {
    guard let reading = tokens(of: report) else { return [] }
    let others = passage.cells.lazy.map(\.report).filter { $0 != report && shown.contains($0) }
    let marks = others.isEmpty ? Array(repeating: false, count: reading.count) : sharedMarks(of: reading, among: shown)
    return SpanMaker(reading, in: reports[report]).spans { TokenMark(marks[$0] ? .kept : .changed, edit: nil) }
  }

  private func sharedMarks(of reading: ReadingTokens, among shown: Set<Int>) -> [Bool] {
    let against = reading.report == comparison.against ? reading : tokens(of: comparison.against)
    let shared = SharedTokens(
      count: against?.count ?? 0, comparison.scripts.lazy.filter { shown.contains($0.report) })
    guard let script = comparison.script(of: reading.report) else { return (0..<reading.count).map { shared[$0] } }
    return shared.marks(of: script, count: reading.count)
  }

  /// The words in which a report's reading differs from that of `against` in nothing but form: its own, or those of
  /// `against` that it lacks (`Mr.`). Each once, in order; marks alone are left out.
  package func cosmeticDifferences(of report: Int) -> [String] {
    guard let script = comparison.script(of: report), let reading = tokens(of: report),
      let against = tokens(of: comparison.against)
    else { return [] }
    var words: [String] = []
    for edit in script.edits where edit.difference == .cosmetic {
      let hasOwnWords = reading.hasWords(edit.to, in: reports[report])
      guard hasOwnWords || against.hasWords(edit.from, in: reports[comparison.against]) else { continue }
      let word =
        hasOwnWords
        ? reports[report].text(reading, edit.to) : reports[comparison.against].text(against, edit.from)
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private func tokens(of report: Int) -> ReadingTokens? {
    comparison.tokens(of: report)
  }
}

extension Edit {
  fileprivate var highlightInAgainst: Highlight {
    if difference == .cosmetic { return .cosmetic }
    switch operation {
    case .move: return .moved
    case .replace: return .changed
    case .delete, .insert: return .gone
    }
  }
}

extension ReadingTokens {
  /// Whether a range holds more than marks.
  func hasWords(_ tokens: Range<Int>, in report: Report) -> Bool { words(tokens, in: report) > 0 }

  /// The words of a range; marks do not count.
  func words(_ tokens: Range<Int>, in report: Report) -> Int {
    indices[tokens].count { report.tokens[$0].kind != .mark }
  }
}

extension Report {
  /// The tokens as they stand in the text, slices of different segments joined by one space.
  fileprivate func text(_ reading: ReadingTokens, _ tokens: Range<Int>) -> String {
    reading.bytes(tokens, in: self).map(document.string).joined(separator: " ")
  }
}
