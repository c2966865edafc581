internal import ParallaxModel

/// A word or a part of one with one role: what lines are broken between.
struct Atom: Equatable {
  /// What stands between an atom and the one before it.
  enum Gap { case none, space, breakable }

  var text: String
  var columns: Column
  var role: Role
  var source: RunSource?
  var change: Int?
  var gap: Gap
  /// Whether it follows the atom before it in the same source, so that both may become one run.
  var continues = false
}

/// Cuts shown text into atoms.
struct AtomMaker {
  let safe: SafeText
  /// No atom is wider: longer words are cut, breakable.
  let widest: Column

  /// The words of a report's byte range; `spaceBefore` parts the first from what stands before it.
  func atoms(
    of report: Int, _ text: [UInt8], _ bytes: Range<Int>, role: Role, change: Int? = nil, spaceBefore: Bool
  ) -> [Atom] {
    var atoms: [Atom] = []
    var gap = spaceBefore ? Atom.Gap.space : .none
    var isAfterWide = false
    for glyph in safe.glyphs(in: text, bytes) {
      if glyph.isSpace {
        gap = atoms.isEmpty && gap == .none ? .none : .space
      } else if let last = atoms.last, gap == .none, last.columns + glyph.columns <= widest,
        glyph.columns == 1, !isAfterWide, last.role == role
      {
        extend(&atoms[atoms.count - 1], with: glyph)
      } else {
        let isJoined = glyph.isRevealed || atoms.last?.role == .invisible
        if gap == .none, !atoms.isEmpty, !isJoined { gap = .breakable }
        let source = RunSource(report: report, bytes: glyph.bytes)
        atoms.append(
          Atom(
            text: glyph.text, columns: glyph.columns, role: glyph.isRevealed ? .invisible : role, source: source,
            change: change, gap: gap, continues: !atoms.isEmpty))
        gap = .none
      }
      isAfterWide = !glyph.isRevealed && glyph.columns == 2
    }
    return atoms
  }

  private func extend(_ atom: inout Atom, with glyph: SafeText.Glyph) {
    atom.text += glyph.text
    atom.columns += glyph.columns
    if let source = atom.source {
      atom.source = RunSource(report: source.report, bytes: source.bytes.lowerBound..<glyph.bytes.upperBound)
    }
  }

  /// Words of our own, with no source.
  func atoms(_ words: String, role: Role, change: Int? = nil, spaceBefore: Bool = true) -> [Atom] {
    let bytes = Array(words.utf8)
    return atoms(of: 0, bytes, 0..<bytes.count, role: role, change: change, spaceBefore: spaceBefore).map {
      var atom = $0
      atom.source = nil
      return atom
    }
  }
}
