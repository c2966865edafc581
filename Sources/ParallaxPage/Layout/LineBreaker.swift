/// Sets atoms in lines no wider than `width`, greedily; a line breaks at white space, or inside what is too wide.
struct LineBreaker {
  let width: Column

  /// At least one line; each line is its runs, with no space at its ends.
  func lines(of atoms: [Atom]) -> [[Run]] {
    var lines: [[Run]] = []
    var line = LineBuilder()
    for chunk in Self.chunks(of: atoms) {
      let wide = chunk.reduce(0) { $0 + $1.columns }
      let space = line.isEmpty || chunk.first?.gap != .space ? 0 : 1
      if !line.isEmpty, line.columns + space + wide > width {
        lines.append(line.runs)
        line = LineBuilder()
      }
      for atom in chunk {
        if wide > width, !line.isEmpty, line.columns + atom.columns > width {
          lines.append(line.runs)
          line = LineBuilder()
        }
        line.add(atom)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line.runs) }
    checkInvariants(lines, atoms)
    return lines
  }

  /// No line is wider than it may be, but for one of a single atom that is.
  private func checkInvariants(_ lines: [[Run]], _ atoms: [Atom]) {
    #if DEBUG
      let widest = max(width, atoms.map(\.columns).max() ?? 0)
      for line in lines { assert(line.reduce(0) { $0 + $1.columns } <= widest, "a line is too wide") }
    #endif
  }

  /// Atoms that no line break may part.
  private static func chunks(of atoms: [Atom]) -> [ArraySlice<Atom>] {
    var chunks: [ArraySlice<Atom>] = []
    var start = atoms.startIndex
    for index in atoms.indices.dropFirst() where atoms[index].gap != .none {
      chunks.append(atoms[start..<index])
      start = index
    }
    if start < atoms.endIndex { chunks.append(atoms[start...]) }
    return chunks
  }
}

private struct LineBuilder {
  private(set) var runs: [Run] = []
  private(set) var columns: Column = 0

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(_ atom: Atom) {
    let spaced = !isEmpty && atom.gap == .space
    if let last = runs.last, atom.continues, last.role == atom.role, last.change == atom.change {
      extend(with: atom, spaced: spaced)
    } else {
      if spaced { addSpace(before: atom) }
      runs.append(
        Run(atom.text, atom.role, columns: atom.columns, source: atom.source, change: atom.change))
    }
    columns += atom.columns + (spaced ? 1 : 0)
  }

  /// The space inside a change looks like the change, so that a lit group of words is one stretch.
  private mutating func addSpace(before atom: Atom) {
    let isInside = runs.last.map { $0.role == atom.role && $0.change == atom.change } ?? false
    runs.append(Run(" ", isInside ? atom.role : .text, columns: 1, change: isInside ? atom.change : nil))
  }

  private mutating func extend(with atom: Atom, spaced: Bool) {
    let last = runs.count - 1
    runs[last].text += (spaced ? " " : "") + atom.text
    runs[last].columns += atom.columns + (spaced ? 1 : 0)
    if let old = runs[last].source, let new = atom.source {
      runs[last].source = RunSource(report: old.report, bytes: old.bytes.lowerBound..<new.bytes.upperBound)
    }
  }
}
