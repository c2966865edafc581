internal import ParallaxModel

/// The gutter of an overview: a column for each report, or how many reports have the line.
extension OverviewSetter {
  func addCells(of line: OverviewLine, to made: inout LineMaker) {
    guard !line.cells.isEmpty else { return }
    if columns.counts { return addCount(of: line, to: &made) }
    for (number, cell) in line.cells.enumerated() {
      let text = safe.line(Self.text(of: cell, reports[story[number]]))
      let width = safe.columns(of: text)
      guard width > 0 else { continue }
      made.pad(to: 1 + (number + 1) * columns.cell - width)
      made.add(text, role(of: cell, story[number]), columns: width)
    }
  }

  /// `9 of 20`; of what one report has its place, of words their number.
  private func addCount(of line: OverviewLine, to made: inout LineMaker) {
    guard line.isEntry, let first = line.cells.first(where: { $0 != .absent && $0 != .empty && $0 != .unclear }) else {
      return
    }
    let words = line.cells.reduce(0) { count, cell in if case .words(let own, _) = cell { count + own } else { count } }
    let text: String
    if words > 0 {
      text = "\(words)"
    } else if line.reports > 1 {
      text = "\(line.reports) of \(story.count)"
    } else {
      text = Self.text(of: first, reports[story[line.cells.firstIndex(of: first) ?? 0]])
    }
    let safeText = safe.line(text, fitting: columns.cell)
    let width = safe.columns(of: safeText)
    made.pad(to: 1 + columns.cell - width)
    made.add(safeText, .place, columns: width)
  }

  static func text(of cell: OverviewLine.Cell, _ report: Report) -> String {
    switch cell {
    case .place(let sentence): report.placeLabel(ofSentence: sentence.sentence)
    case .told(let sentence): "≈" + report.placeLabel(ofSentence: sentence.sentence)
    case .words(let count, _): "\(count)"
    case .absent: "·"
    case .siglum: report.siglum
    case .unclear, .empty: ""
    }
  }

  private func role(of cell: OverviewLine.Cell, _ report: Int) -> Role {
    switch cell {
    case .siglum: report == options.selected ? .siglumSelected : .siglum
    case .words: .number
    case .told: .tie
    default: .place
    }
  }
}
