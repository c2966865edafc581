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
    let run = BlockRun(.report(report, bytes), role, change: change, isSpaced: spaceBefore)
    append(run, of: report, text, bytes, to: &atoms)
    return atoms
  }

  /// Words of our own, with no source.
  func atoms(_ words: String, role: Role, change: Int? = nil, spaceBefore: Bool = true) -> [Atom] {
    var atoms: [Atom] = []
    append(words, BlockRun(.own(words), role, change: change, isSpaced: spaceBefore), to: &atoms)
    return atoms
  }

  /// Adds words of our own.
  func append(_ words: String, _ run: BlockRun, to atoms: inout [Atom]) {
    let bytes = Array(words.utf8)
    append(run, of: nil, bytes, 0..<bytes.count, to: &atoms)
  }

  /// Adds the words of a byte range.
  ///
  /// - Parameter report: the one that the text is of; nil for words of ours.
  func append(_ run: BlockRun, of report: Int?, _ text: [UInt8], _ bytes: Range<Int>, to atoms: inout [Atom]) {
    let first = atoms.count
    var gap = run.isSpaced ? Atom.Gap.space : .none
    var isAfterWide = false
    for glyph in safe.glyphs(in: text, bytes) {
      let isFirst = atoms.count == first
      if glyph.isSpace {
        gap = isFirst && gap == .none ? .none : .space
        isAfterWide = false
      } else if gap == .none, !isFirst, !isAfterWide, extend(&atoms[atoms.count - 1], with: glyph, run.role) {
        continue
      } else {
        if gap == .none, !isFirst, !glyph.isRevealed, atoms[atoms.count - 1].role != .invisible { gap = .breakable }
        atoms.append(atom(of: glyph, run, report, gap, continues: !isFirst))
        gap = .none
        isAfterWide = !glyph.isRevealed && glyph.columns == 2
      }
    }
  }

  private func atom(
    of glyph: SafeText.Glyph, _ run: BlockRun, _ report: Int?, _ gap: Atom.Gap, continues: Bool
  ) -> Atom {
    Atom(
      text: glyph.text, columns: glyph.columns, role: glyph.isRevealed ? .invisible : run.role,
      source: report.map { RunSource(report: $0, bytes: glyph.bytes) }, change: run.change, gap: gap,
      continues: continues)
  }

  /// Whether the glyph belongs to the word, which it then joins.
  private func extend(_ atom: inout Atom, with glyph: SafeText.Glyph, _ role: Role) -> Bool {
    guard glyph.columns == 1, atom.columns + 1 <= widest, atom.role == role else { return false }
    atom.text += glyph.text
    atom.columns += 1
    if let source = atom.source {
      atom.source = RunSource(report: source.report, bytes: source.bytes.lowerBound..<glyph.bytes.upperBound)
    }
    return true
  }
}
