internal import ParallaxModel

extension ConcordanceSetter {
  /// Columns of a wording that show at least.
  private static let fewest: Column = 8

  /// `  1 date     January 1 fox | February hpo, nyt`
  func folded(_ row: FindingRow, _ head: LineMaker) -> LineMaker {
    var line = head
    line.pad(to: max(columns.kind + 9, columns.isNarrow ? 0 : columns.label))
    let wordings = row.wordings
    let runs = setter.runSetter(widest: Geometry.widestText)
    let phrases = wordings.map { wording in
      runs.atoms(
        of: wording[0].phrase(
          in: setter.reports, row.isAside ? .furniture : .variantChanged, beside: row.isAside ? .furniture : .text))
    }
    let room = setter.options.width - line.columns - 1
    let sigla = wordings.map { wording in
      setter.safe.sigla(wording.flatMap(\.reports).map(setter.siglum), fitting: max(6, room / (2 * wordings.count)))
    }
    let others = sigla.reduce(0) { $0 + setter.safe.columns(of: $1) + 1 } + 3 * (wordings.count - 1)
    let limits = ColumnShares.of(phrases.map(AtomCutter.columns), in: room - others, fewest: Self.fewest)
    for number in wordings.indices {
      if number > 0 { line.add(" | ", .rule, columns: 3) }
      line.add(
        AtomCutter(ascii: setter.safe.ascii).beginning(of: phrases[number], fitting: limits[number], isCut: false)
          .inOneLine)
      line.pad(to: line.columns + 1)
      line.add(sigla[number], .siglum, columns: setter.safe.columns(of: sigla[number]))
    }
    return line
  }
}
