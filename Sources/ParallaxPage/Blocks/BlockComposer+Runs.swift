internal import ParallaxModel

extension BlockComposer {
  /// A report's reading in a passage, lit beside the one it is compared with.
  mutating func runs(of cell: PassageCell, in index: Int) -> [BlockRun] {
    if options.showsShared, !isOfOwnTexts { return sharedRuns(of: cell, in: index) }
    let plain = plainRole(of: cell, in: index)
    let lost = isLost(index) ? nextChange() : nil
    let maker = RunMaker(reports: reports, options: options)
    var numbers: [Int: Int] = [:]
    var runs: [BlockRun] = []
    for span in spans(of: cell, in: index) {
      guard let role = role(of: span, cell: cell, plain: plain) else { continue }
      var change = lost
      if role != plain, let edit = span.edit {
        change = numbers[edit] ?? nextChange()
        numbers[edit] = change
      }
      runs.append(maker.run(of: span, role: role, change: change))
    }
    return runs
  }

  /// The same the other way round: what all reports of the passage have is lit, what differs stands back.
  private mutating func sharedRuns(of cell: PassageCell, in index: Int) -> [BlockRun] {
    let shown = options.layout == .inline ? [base, inlineReport ?? base] : shownCells(of: index).map(\.report)
    let maker = RunMaker(reports: reports, options: options)
    return highlighter(in: index).sharedSpans(of: cell.report, among: Set(shown)).map { span in
      let isShared = span.highlight == .kept
      let change = isShared ? nextChange() : nil
      return maker.run(of: span, role: isShared ? .variantShared : .variantApart, change: change)
    }
  }

  private func highlighter(in index: Int) -> Highlighter {
    Highlighter(
      collation: reports, passage: synopsis.passages[index], comparison: projection.comparisons[index])
  }

  private func spans(of cell: PassageCell, in index: Int) -> [HighlightSpan] {
    let against = projection.comparisons.against(in: index)
    let highlighter = highlighter(in: index)
    if cell.report != against {
      return highlighter.spans(of: cell.report, showsReplaced: options.layout == .inline)
    }
    return highlighter.spansOfAgainst(markedFor: options.selected == against ? nil : options.selected)
  }

  /// The role of words that stand as they do elsewhere.
  private func plainRole(of cell: PassageCell, in index: Int) -> Role {
    if isLost(index) { return .variantGone }
    return switch synopsis.passages[index].kind {
    case .headlines: .headline
    case .paragraph: .text
    case .addition: isOfOwnTexts && synopsis.standsAfterEnd(index) ? .text : .variantOnly
    }
  }

  /// How a span looks; nil where it is not shown.
  private func role(of span: HighlightSpan, cell: PassageCell, plain: Role) -> Role? {
    let isForeign = span.report != cell.report
    if options.layout == .inline, plain == .variantOnly || plain == .variantGone { return isForeign ? nil : plain }
    switch span.highlight {
    case .kept: return plain
    case .changed: return .variantChanged
    case .gone: return .variantGone
    case .moved: return .variantMoved
    case .cosmetic:
      if options.showsCosmetic { return isForeign ? .variantGone : .variantCosmetic }
      return isForeign ? nil : plain
    }
  }
}

/// Makes a run of a stretch with one highlight: words that are gone shown or counted, with the invisible characters
/// about them where they are asked for.
struct RunMaker {
  let reports: [Report]
  let options: BlockOptions

  func run(of span: HighlightSpan, role: Role, change: Int?) -> BlockRun {
    if role == .variantGone, span.words > options.goneWords, options.layout != .inline {
      let words = BlockRun.Words.counted(span.words, report: span.report, span.bytes)
      return BlockRun(words, .variantGoneCount, change: change, isSpaced: span.spaceBefore)
    }
    let bytes = options.showsInvisible ? reports[span.report].bytesWithInvisible(about: span.bytes) : span.bytes
    return BlockRun(.report(span.report, bytes), role, change: change, isSpaced: span.spaceBefore)
  }
}
