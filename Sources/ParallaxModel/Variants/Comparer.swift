/// Compares the readings of passages: the stage that makes a `Comparison` of each.
///
/// What it knows of the words is counted once for a collation; comparing a passage then works on numbers.
public struct Comparer: Sendable {
  private let reports: [Report]
  private let table: WordTable

  public init(reports: [Report], vocabulary: Vocabulary) {
    self.reports = reports
    table = WordTable(reports: reports, vocabulary: vocabulary)
  }

  /// How the readings of `passage` differ from that of `base`, or of the first report where the base has none.
  public func comparison(of passage: Passage, base: Int) -> Comparison {
    let views = passage.cells.map { view(of: $0) }
    let against = passage.cell(of: base)?.report ?? passage.cells.first?.report ?? base
    guard let first = views.first(where: { $0.reading.report == against }) else {
      return Comparison(against: against, readings: [], variants: [], scripts: [])
    }
    let others = views.filter { $0.reading.report != against }
    let scripts = others.map { ScriptMaker(table: table, a: first, b: $0).script() }
    let witnesses = zip(others, scripts).map { Witness($0, script: $1, against: first, table) }
    return Comparison(
      against: against, readings: readings(views),
      variants: Apparatus(against: first, witnesses: witnesses, table: table).variants(), scripts: scripts)
  }

  private func view(of cell: PassageCell) -> TokenView {
    TokenView(reading: ReadingTokens(of: cell, in: reports), report: reports[cell.report])
  }

  /// Reports whose tokens are the same as written share a reading.
  private func readings(_ views: [TokenView]) -> [Reading] {
    var numbers: [[WordID]: Int] = [:]
    var groups: [[TokenView]] = []
    for view in views {
      let written = view.indices.map { view[$0].written }
      if let known = numbers[written] {
        groups[known].append(view)
      } else {
        numbers[written] = groups.count
        groups.append([view])
      }
    }
    return groups.map { views in
      Reading(reports: views.map(\.reading.report), text: views[0].text(views[0].indices))
    }
  }
}
