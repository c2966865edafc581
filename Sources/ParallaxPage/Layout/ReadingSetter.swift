internal import ParallaxModel

extension PageComposer {
  /// The atoms of a report's reading in a passage, lit beside the one it is compared with.
  mutating func atoms(of cell: PassageCell, in index: Int, width: Column) -> [Atom] {
    let comparison = projection.comparisons[index]
    let maker = AtomMaker(safe: revealing, widest: width)
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
      atoms += set(span, role: role, change: change, maker)
    }
    return atoms
  }

  /// The same the other way round: what all reports of the passage have is lit, what differs stands back.
  private mutating func sharedAtoms(of cell: PassageCell, in index: Int, _ maker: AtomMaker) -> [Atom] {
    let highlighter = Highlighter(
      collation: reports, passage: synopsis.passages[index], comparison: projection.comparisons[index])
    let shown = options.layout == .inline ? [base, inlineReport ?? base] : shownCells(of: index).map(\.report)
    var atoms: [Atom] = []
    for span in highlighter.sharedSpans(of: cell.report, among: Set(shown)) {
      let isShared = span.highlight == .kept
      let change = isShared ? nextChange() : nil
      atoms += set(span, role: isShared ? .variantShared : .variantApart, change: change, maker)
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

  private func set(_ span: HighlightSpan, role: Role, change: Int?, _ maker: AtomMaker) -> [Atom] {
    if role == .variantGone, span.words > options.goneWords, options.layout != .inline {
      let text = "[-\(span.words) words-]"
      let gap = span.spaceBefore ? Atom.Gap.space : .none
      return [Atom(text: text, columns: text.count, role: .variantGoneCount, change: change, gap: gap)]
    }
    let text = reports[span.report].file.text
    let bytes = options.showsInvisible ? reports[span.report].bytesWithInvisible(about: span.bytes) : span.bytes
    var atoms = maker.atoms(
      of: span.report, text, bytes, role: role, change: change, spaceBefore: span.spaceBefore)
    guard options.marks, let marks = marks(for: role), !atoms.isEmpty else { return atoms }
    atoms.insert(mark(marks.open, atoms[0].gap, role, change), at: 0)
    atoms[1].gap = .none
    atoms.append(mark(marks.close, .none, role, change))
    return atoms
  }

  private func marks(for role: Role) -> (open: String, close: String)? {
    switch role {
    case .variantChanged: options.ascii ? ("{+", "+}") : ("«", "»")
    case .variantGone: ("[-", "-]")
    case .variantMoved: options.ascii ? ("{^", "^}") : ("‹", "›")
    case .variantCosmetic: ("(~", "~)")
    case .variantShared: ("[=", "=]")
    default: nil
    }
  }

  private func mark(_ text: String, _ gap: Atom.Gap, _ role: Role, _ change: Int?) -> Atom {
    Atom(text: text, columns: text.count, role: role, source: nil, change: change, gap: gap)
  }
}
