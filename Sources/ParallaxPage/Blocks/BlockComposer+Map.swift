internal import ParallaxModel

extension BlockComposer {
  /// A row for each passage, with the base's subheads between them.
  var map: [Block] {
    let labels = PassageLabels(synopsis, reports)
    let differing = cellsWithFindings
    var rows: [Block] = []
    for index in synopsis.passages.indices where isShown(index) {
      let heads = (synopsis.passages[index].cell(of: base)?.heads ?? []).filter(isSubhead)
      rows += heads.map(head)
      var row = Block(.mapRow(row(of: index, labels.label(of: index), differing)), passage: index)
      row.startsPassage = true
      rows.append(row)
    }
    return rows
  }

  private func isSubhead(_ part: Part) -> Bool { reports[base].segments[part.segment].role == .subhead }

  /// The reports that have a cell in the map: those that show, without the base, which would always be full.
  private var mapReports: ArraySlice<Int> { columns.dropFirst() }

  private func row(of index: Int, _ label: PassageLabel, _ differing: Set<Int>) -> MapRow {
    let cells = mapReports.map { report in
      MapRow.Cell(
        report: report, level: level(of: report, in: index),
        isMoved: synopsis.passages[index].cell(of: report)?.move != nil,
        hasFinding: differing.contains(cell(of: report, in: index)))
    }
    return MapRow(
      passageName: synopsis.name(of: index), isRead: options.read.contains(index), label: label, cells: cells)
  }

  /// The cells in which a finding says that the report differs.
  private var cellsWithFindings: Set<Int> {
    var cells: Set<Int> = []
    for finding in findings {
      for place in finding.readings.flatMap(\.places) where finding.parties.contains(place.report) {
        guard let passage = synopsis.passage(of: place) else { continue }
        cells.insert(cell(of: place.report, in: passage))
      }
    }
    return cells
  }

  /// The number of a cell of the map.
  private func cell(of report: Int, in passage: Int) -> Int { passage * reports.count + report }

  private func level(of report: Int, in index: Int) -> MapLevel {
    let passage = synopsis.passages[index]
    if !projection.isOfCopies { return ownLevel(of: report, in: index) }
    guard passage.cell(of: report) != nil else {
      return passage.details.contains { $0.sentence.report == report } ? .detail : .absent
    }
    if passage.cells.count == 1 { return .onlyHere }
    return switch projection.comparisons.relation(of: report, in: index) {
    case .verbatim, .base: .same
    case .edited: .edited
    case .onlyHere: .onlyHere
    case .paraphrased: .inOtherWords
    case nil: .onlyHere
    }
  }
}

extension BlockComposer {
  private func ownLevel(of report: Int, in index: Int) -> MapLevel {
    let passage = synopsis.passages[index]
    guard let cell = passage.cell(of: report) else {
      return passage.details.contains { $0.sentence.report == report } ? .also : .blank
    }
    if projection.comparisons.against(in: index) == report { return cell.parts.isEmpty ? .like : .equal }
    return projection.comparisons.relation(of: report, in: index) == .verbatim ? .equal : .like
  }
}
