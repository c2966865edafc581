internal import ParallaxModel

/// Sets a stretch with one highlight as atoms: words that are gone shown or counted, marks about them where the terminal
/// has no looks, invisible characters where they are asked for.
struct SpanSetter {
  let reports: [Report]
  let options: PageOptions
  /// No atom is wider.
  let widest: Column

  private var safe: SafeText { SafeText(ascii: options.ascii, reveals: options.showsInvisible) }

  func atoms(of span: HighlightSpan, role: Role, change: Int?) -> [Atom] {
    if role == .variantGone, span.words > options.goneWords, options.layout != .inline {
      let text = "[-\(span.words) words-]"
      let gap = span.spaceBefore ? Atom.Gap.space : .none
      return [Atom(text: text, columns: text.count, role: .variantGoneCount, change: change, gap: gap)]
    }
    let text = reports[span.report].file.text
    let bytes = options.showsInvisible ? reports[span.report].bytesWithInvisible(about: span.bytes) : span.bytes
    let maker = AtomMaker(safe: safe, widest: widest)
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
