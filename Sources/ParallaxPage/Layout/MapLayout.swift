internal import ParallaxModel

/// How a report has a passage, in one sign.
enum MapLevel: Equatable {
  case same, edited, reworded, absent, onlyHere

  var sign: String {
    switch self {
    case .same: "█"
    case .edited: "▓"
    case .reworded: "▒"
    case .absent: "·"
    case .onlyHere: "◆"
    }
  }

  var role: Role {
    switch self {
    case .same: .mapSame
    case .edited: .mapEdited
    case .reworded: .mapReworded
    case .absent: .mapAbsent
    case .onlyHere: .variantOnly
    }
  }
}

extension PageComposer {
  /// The reports that have a cell in the map: those that show, without the base, which would always be full.
  var mapReports: [Int] { projection.nearestFirst.dropFirst().filter { !options.hidden.contains($0) } }

  var mapFlow: MapFlow {
    let heads = synopsis.passages.reduce(0) { $0 + ($1.cell(of: base)?.heads.count ?? 0) }
    let names = synopsis.passages.map(\.kind.name.count).max() ?? 1
    return MapFlow(
      lines: synopsis.passages.count + heads, reports: mapReports.count, names: names,
      sigla: mapReports.map { safe.columns(of: siglum($0)) }.max() ?? 3, width: options.width,
      height: options.mapHeight)
  }

  /// A line for each passage: what it is about, and how each report has it. Words from right to left are left out, for
  /// a terminal could move the cells about them.
  mutating func composeMap() {
    let flow = mapFlow
    let labels = PassageLabels(synopsis, reports)
    let flagged = cellsWithFindings
    for index in synopsis.passages.indices where isShown(index) {
      addSubheads(before: index, flow)
      let words = labels.words(of: index, fitting: flow.label - 1, safe)
      addMapLine(index, ParagraphDirection(of: words) == .leftToRight ? words : "", flow, flagged)
    }
  }

  private mutating func addSubheads(before index: Int, _ flow: MapFlow) {
    for part in synopsis.passages[index].cell(of: base)?.heads ?? [] {
      let segment = reports[base].segments[part.segment]
      let isRightToLeft = reports[base].isRightToLeft(atByte: segment.bytes.lowerBound)
      guard segment.role == .subhead, flow.label > 4, !isRightToLeft else { continue }
      var line = LineMaker()
      line.pad(to: flow.number)
      let dashes = options.ascii ? "-- " : "── "
      let words = safe.line(reports[base].file.string(segment.bytes), fitting: flow.width - flow.number - 3)
      line.add(dashes, .rule, columns: 3)
      line.add(words, .subhead, columns: safe.columns(of: words))
      append(line.runs)
    }
  }

  private mutating func addMapLine(_ index: Int, _ label: String, _ flow: MapFlow, _ flagged: Set<Int>) {
    var line = LineMaker()
    let name = synopsis.name(of: index)
    line.pad(to: flow.number - 1 - name.count)
    line.add(name, .number, columns: name.count)
    if options.read.contains(index) { line.add(options.ascii ? "+" : "✓", .furniture, columns: 1) }
    line.pad(to: flow.number)
    line.add(label, .text, columns: safe.columns(of: label))
    for (number, report) in mapReports.enumerated() {
      line.pad(to: flow.cell(number))
      let level = level(of: report, in: index)
      line.add(safe.line(level.sign), level.role, columns: 1)
      addFlags(of: report, in: index, flow, flagged, to: &line)
    }
    append(line.runs, passage: index)
    startPassage()
  }

  /// The cells in which a finding says that the report differs.
  private var cellsWithFindings: Set<Int> {
    var cells: Set<Int> = []
    for finding in findings {
      for place in finding.readings.flatMap(\.places) where finding.differs.contains(place.report) {
        cells.insert(cell(of: place.report, in: place.passage))
      }
    }
    return cells
  }

  /// The number of a cell of the map.
  private func cell(of report: Int, in passage: Int) -> Int { passage * reports.count + report }

  private func addFlags(
    of report: Int, in index: Int, _ flow: MapFlow, _ flagged: Set<Int>, to line: inout LineMaker
  ) {
    guard flow.cell > 1 else { return }
    let isMoved = synopsis.passages[index].cell(of: report)?.move != nil
    let hasFinding = flagged.contains(cell(of: report, in: index))
    if hasFinding { line.add("!", .finding, columns: 1) }
    if isMoved, flow.cell > 2 || !hasFinding { line.add("^", .variantMoved, columns: 1) }
  }

  func level(of report: Int, in index: Int) -> MapLevel {
    let passage = synopsis.passages[index]
    guard passage.cell(of: report) != nil else { return .absent }
    if passage.cells.count == 1 { return .onlyHere }
    return switch projection.comparisons[index].script(of: report)?.relation {
    case .verbatim, .base: .same
    case .edited: .edited
    case .onlyHere: .onlyHere
    case .paraphrased: .reworded
    case nil: .onlyHere
    }
  }

  /// The sigla above the cells, upright where they are wider than a cell, and a rule; for each column of passages.
  func mapHeads() -> [PageLine] {
    let flow = mapFlow
    var lines = (0..<flow.headRows - 1).map { row in
      var line = LineMaker()
      for column in 0..<flow.count { addMapHead(row, flow, at: flow.start(of: column), to: &line) }
      return PageLine(runs: line.runs)
    }
    let rule = String(repeating: options.ascii ? "-" : "─", count: max(0, options.width))
    lines.append(PageLine(runs: [Run(rule, .rule, columns: options.width)]))
    return lines
  }

  private func addMapHead(_ row: Int, _ flow: MapFlow, at start: Column, to line: inout LineMaker) {
    for (number, report) in mapReports.enumerated() {
      line.pad(to: start + flow.cell(number))
      guard flow.hasUprightSigla else {
        addSiglum(report, to: &line)
        continue
      }
      let letters = Array(siglum(report).suffix(flow.headRows - 1))
      let letter = row < letters.count ? safe.line(String(letters[row])) : ""
      let role: Role = report == options.selected ? .siglumSelected : .siglum
      line.add(letter, role, columns: min(1, safe.columns(of: letter)))
    }
  }
}
