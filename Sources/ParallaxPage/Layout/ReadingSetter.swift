internal import ParallaxModel

extension PageComposer {
  /// The atoms of a report's reading in a passage, lit beside the one it is compared with.
  mutating func atoms(of cell: PassageCell, in index: Int, width: Column) -> [Atom] {
    let comparison = projection.comparisons[index]
    let maker = SpanSetter(reports: reports, options: options, widest: width)
    if options.showsShared { return sharedAtoms(of: cell, in: index, maker) }
    let plain = plainRole(of: cell, in: index)
    let lost = isLost(index) ? nextChange() : nil
    var numbers: [Int: Int] = [:]
    var atoms: [Atom] = []
    for span in spans(of: cell, in: index, comparison) {
      guard let role = role(of: span, cell: cell, plain: plain) else { continue }
      var change = lost
      if role != plain, let edit = span.edit {
        change = numbers[edit] ?? nextChange()
        numbers[edit] = change
      }
      atoms += maker.atoms(of: span, role: role, change: change)
    }
    return atoms
  }

  /// The same the other way round: what all reports of the passage have is lit, what differs stands back.
  private mutating func sharedAtoms(of cell: PassageCell, in index: Int, _ maker: SpanSetter) -> [Atom] {
    let highlighter = Highlighter(
      collation: reports, passage: synopsis.passages[index], comparison: projection.comparisons[index])
    let shown = options.layout == .inline ? [base, inlineReport ?? base] : shownCells(of: index).map(\.report)
    var atoms: [Atom] = []
    for span in highlighter.sharedSpans(of: cell.report, among: Set(shown)) {
      let isShared = span.highlight == .kept
      let change = isShared ? nextChange() : nil
      atoms += maker.atoms(of: span, role: isShared ? .variantShared : .variantApart, change: change)
    }
    return atoms
  }

  private func spans(of cell: PassageCell, in index: Int, _ comparison: Comparison) -> [HighlightSpan] {
    let highlighter = Highlighter(collation: reports, passage: synopsis.passages[index], comparison: comparison)
    if cell.report != comparison.against {
      return highlighter.spans(of: cell.report, showsReplaced: options.layout == .inline)
    }
    return highlighter.spansOfAgainst(markedFor: options.selected == comparison.against ? nil : options.selected)
  }

  /// The role of words that stand as they do elsewhere.
  private func plainRole(of cell: PassageCell, in index: Int) -> Role {
    if isLost(index) { return .variantGone }
    return switch synopsis.passages[index].kind {
    case .headlines: .headline
    case .paragraph: .text
    case .addition: .variantOnly
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
