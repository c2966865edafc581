internal import ParallaxModel

/// Sets runs as atoms, with marks about them where the terminal has no looks.
struct RunSetter {
  let reports: [Report]
  /// For the words of reports, in which invisible characters may be shown.
  let safe: SafeText
  /// Whether roles are told by marks.
  let marks: Bool
  /// No atom is wider.
  let widest: Column

  init(_ reports: [Report], _ options: PageOptions, widest: Column) {
    self.reports = reports
    safe = SafeText(ascii: options.ascii, reveals: options.blocks.showsInvisible)
    marks = options.marks
    self.widest = widest
  }

  func atoms(of runs: [BlockRun]) -> [Atom] {
    var atoms: [Atom] = []
    for run in runs { atoms += self.atoms(of: run) }
    return atoms
  }

  /// The same without marks, invisible characters left out.
  func plainAtoms(of runs: [BlockRun]) -> [Atom] {
    let maker = AtomMaker(safe: SafeText(ascii: safe.ascii), widest: widest)
    return runs.flatMap { atoms(of: $0, maker) }
  }

  private func atoms(of run: BlockRun) -> [Atom] {
    guard case .report = run.words else {
      return atoms(of: run, AtomMaker(safe: SafeText(ascii: safe.ascii), widest: widest))
    }
    var atoms = atoms(of: run, AtomMaker(safe: safe, widest: widest))
    guard marks, let marks = marks(for: run.role), !atoms.isEmpty else { return atoms }
    atoms.insert(mark(marks.open, atoms[0].gap, run), at: 0)
    atoms[1].gap = .none
    atoms.append(mark(marks.close, .none, run))
    return atoms
  }

  private func atoms(of run: BlockRun, _ maker: AtomMaker) -> [Atom] {
    switch run.words {
    case .report(let report, let bytes):
      maker.atoms(
        of: report, reports[report].file.text, bytes, role: run.role, change: run.change, spaceBefore: run.isSpaced)
    case .own(let words): maker.atoms(words, role: run.role, change: run.change, spaceBefore: run.isSpaced)
    case .counted(let count, _, _): [mark("[-\(count) words-]", run.isSpaced ? .space : .none, run)]
    }
  }

  private func marks(for role: Role) -> (open: String, close: String)? {
    switch role {
    case .variantChanged: safe.ascii ? ("{+", "+}") : ("«", "»")
    case .variantGone: ("[-", "-]")
    case .variantMoved: safe.ascii ? ("{^", "^}") : ("‹", "›")
    case .variantCosmetic: ("(~", "~)")
    case .variantShared: ("[=", "=]")
    default: nil
    }
  }

  private func mark(_ text: String, _ gap: Atom.Gap, _ run: BlockRun) -> Atom {
    Atom(text: text, columns: text.count, role: run.role, source: nil, change: run.change, gap: gap)
  }
}
