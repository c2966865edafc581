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
    let maker = AtomMaker(safe: safe, widest: widest)
    var atoms: [Atom] = []
    for run in runs {
      let first = atoms.count
      append(run, maker, to: &atoms)
      if marks { addMarks(about: run, from: first, to: &atoms) }
    }
    return atoms
  }

  /// The same without marks, invisible characters left out.
  func plainAtoms(of runs: [BlockRun]) -> [Atom] {
    let maker = AtomMaker(safe: plain, widest: widest)
    var atoms: [Atom] = []
    for run in runs { append(run, maker, to: &atoms) }
    return atoms
  }

  private var plain: SafeText { SafeText(ascii: safe.ascii) }

  private func append(_ run: BlockRun, _ maker: AtomMaker, to atoms: inout [Atom]) {
    switch run.words {
    case .report(let report, let bytes):
      maker.append(run, of: report, reports[report].document.text, bytes, to: &atoms)
    case .own(let words): AtomMaker(safe: plain, widest: widest).append(words, run, to: &atoms)
    case .counted(let count, _, _): atoms.append(mark("[-\(count) words-]", run.isSpaced ? .space : .none, run))
    }
  }

  private func addMarks(about run: BlockRun, from first: Int, to atoms: inout [Atom]) {
    guard case .report = run.words, first < atoms.count, let marks = marks(for: run.role) else { return }
    atoms.insert(mark(marks.open, atoms[first].gap, run), at: first)
    atoms[first + 1].gap = .none
    atoms.append(mark(marks.close, .none, run))
  }

  private func marks(for role: Role) -> (open: String, close: String)? {
    switch role {
    case .variantChanged: safe.ascii ? ("{+", "+}") : ("«", "»")
    case .variantGone: ("[-", "-]")
    case .variantMoved: safe.ascii ? ("{^", "^}") : ("‹", "›")
    case .variantCosmetic: ("(~", "~)")
    case .variantShared: ("_", "_")
    default: nil
    }
  }

  private func mark(_ text: String, _ gap: Atom.Gap, _ run: BlockRun) -> Atom {
    Atom(text: text, columns: text.count, role: run.role, source: nil, change: run.change, gap: gap)
  }
}
