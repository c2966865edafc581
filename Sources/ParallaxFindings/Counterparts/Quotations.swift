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
    let firstOf = UtteranceGroups.firsts(of: quoted)
    let groups = UtteranceGroups(quoted, firstOf: firstOf, tied: Self.tied(quoted, firstOf, finder)).groups
    let printings = UtterancePrintings(quoted, finder, collation, story: synopsis.story)
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

  /// Pairs of quotations with different words that stand in tied sentences, by the first that have those words.
  private static func tied(
    _ quoted: [QuotedWords], _ firstOf: [Int], _ finder: CounterpartFinder
  ) -> Set<UtteranceGroups.Pair> {
    var inSentence: [SentenceID: [Int]] = [:]
    for (index, quotation) in quoted.enumerated() {
      for sentence in finder.words.sentences(of: quotation.bytes, in: quotation.report) {
        inSentence[SentenceID(report: quotation.report, sentence: sentence), default: []].append(firstOf[index])
      }
    }
    var pairs: Set<UtteranceGroups.Pair> = []
    for (sentence, own) in inSentence {
      finder.ties.forEach(tiedTo: sentence) { other, _ in
        guard let others = inSentence[other] else { return }
        for one in own {
          for another in others where another != one { pairs.insert(.init(one, another)) }
        }
      }
    }
    return pairs
  }
}
