/// Cuts atoms to the columns that there are, at white space where it can, with dots where something is left out.
struct AtomCutter {
  let ascii: Bool

  private var dots: String { ascii ? "..." : "…" }

  private func dots(_ gap: Atom.Gap) -> Atom {
    Atom(text: dots, columns: dots.count, role: .fold, source: nil, change: nil, gap: gap)
  }

  static func columns(of atoms: some Sequence<Atom>) -> Column {
    atoms.enumerated().reduce(0) { $0 + $1.element.columns + ($1.offset > 0 && $1.element.gap == .space ? 1 : 0) }
  }

  /// Their end, with dots before it where it is not all.
  ///
  /// - Parameter isCut: whether more stands before them.
  func end(of atoms: [Atom], fitting room: Column, isCut: Bool) -> [Atom] {
    if Self.columns(of: atoms) + (isCut ? dots.count + 1 : 0) <= room {
      return (isCut ? [dots(.none)] : []) + atoms.spaced(isCut)
    }
    var (kept, columns) = (atoms.endIndex, dots.count + 1)
    while kept > 0, columns + atoms[kept - 1].columns <= room {
      columns += atoms[kept - 1].columns + (atoms[kept - 1].gap == .space ? 1 : 0)
      kept -= 1
    }
    // A part of a word says less than dots.
    while kept < atoms.endIndex, kept > 0, atoms[kept].gap == .none { kept += 1 }
    if room < dots.count { return [] }
    return [dots(.none)] + Array(atoms[kept...]).spaced(true)
  }

  /// Their beginning, with dots after it where it is not all.
  ///
  /// - Parameter isCut: whether more stands after them.
  func beginning(of atoms: [Atom], fitting room: Column, isCut: Bool) -> [Atom] {
    if Self.columns(of: atoms) + (isCut ? dots.count : 0) <= room { return atoms + (isCut ? [dots(.none)] : []) }
    var (kept, columns) = (0, dots.count)
    while kept < atoms.count {
      let atom = atoms[kept]
      columns += atom.columns + (kept > 0 && atom.gap == .space ? 1 : 0)
      if columns > room { break }
      kept += 1
    }
    return room < dots.count ? [] : Array(atoms[..<kept]) + [dots(.none)]
  }
}

extension [Atom] {
  /// Parted by a space from what stands before them.
  fileprivate func spaced(_ isSpaced: Bool) -> [Atom] {
    guard isSpaced, !isEmpty else { return self }
    var atoms = self
    atoms[0].gap = .space
    return atoms
  }
}
