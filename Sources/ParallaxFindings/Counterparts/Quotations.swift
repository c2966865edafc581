public import ParallaxCollation
public import ParallaxSupport
internal import ParallaxText

extension Projection {
  /// Each quotation of the story once, in the order of the reports and their texts: the fullest words that a report
  /// prints, with who says them and what every report has of them. It knows no base.
  ///
  /// A quotation is what stands between two marks, over several paragraphs too, or after the dash of speech; a word alone
  /// is one, the name of a ship is none, and those in furniture are not asked.
  public func quotations(in collation: Collation, _ order: WorkOrder = WorkOrder()) -> [Counterparts] {
    let words = ReportWords(collation.reports)
    let quoted = quotedWords(words)
    guard !quoted.isEmpty, order.isWanted() else { return [] }
    let finder = CounterpartFinder(collation, words)
    let groups = UtteranceGroups(quoted, tied: Self.tied(quoted, finder)).groups
    let printings = UtterancePrintings(quoted, finder, facts, story: synopsis.story)
    let steps = StepCounter(order.progress)
    let size = synopsis.story.reports.reduce(0) { $0 + collation.reports[$1].document.text.count }
    let found: [Counterparts?] = .inParallel(groups.count, fewest: size < Parallelism.bytes ? .max : 2) { group in
      guard order.isWanted() else { return nil }
      defer { steps.step(of: groups.count) }
      return printings.counterparts(of: groups[group])
    }
    return found.compactMap(\.self)
  }

  /// In canonical order.
  private func quotedWords(_ words: ReportWords) -> [QuotedWords] {
    let reports = synopsis.story.reports
    let found: [[QuotedWords]] = .inParallel(reports.count, fewest: Parallelism.awaitedPassages) { number in
      let facts = self.facts[reports[number]]
      return facts.attributedQuotations.filter { $0.isDirect && !isFurniture($0, facts.report) }.compactMap {
        QuotedWords($0, of: reports[number], facts, words)
      }
    }
    return Array(found.joined())
  }

  /// Links to other articles quote what the report does not.
  private func isFurniture(_ quotation: Quotation, _ report: Report) -> Bool {
    report.role(ofSentence: report.sentence(ofToken: quotation.range.lowerBound)) == .furniture
  }

  /// Pairs of quotations of different reports that stand in tied sentences.
  private static func tied(_ quoted: [QuotedWords], _ finder: CounterpartFinder) -> Set<UtteranceGroups.Pair> {
    var inSentence: [SentenceID: [Int]] = [:]
    for (index, quotation) in quoted.enumerated() {
      for sentence in finder.words.sentences(of: quotation.bytes, in: quotation.report) {
        inSentence[SentenceID(report: quotation.report, sentence: sentence), default: []].append(index)
      }
    }
    var pairs: Set<UtteranceGroups.Pair> = []
    for (sentence, own) in inSentence {
      for other in finder.ties.sentences(tiedTo: sentence) {
        for (a, b) in own.flatMap({ a in (inSentence[other.sentence] ?? []).map { (a, $0) } }) {
          pairs.insert(.init(a, b))
        }
      }
    }
    return pairs
  }
}
