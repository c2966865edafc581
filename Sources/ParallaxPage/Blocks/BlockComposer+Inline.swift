internal import ParallaxModel

extension BlockComposer {
  /// The report that is read against the base: the selected one, or else the nearest that is shown.
  var inlineReport: Int? { Self.inlineReport(of: projection, options) }

  private static func inlineReport(of projection: Projection, _ options: BlockOptions) -> Int? {
    let story = projection.synopsis.story
    if let selected = options.selected, selected != projection.base, story.reports.contains(selected) {
      return selected
    }
    return projection.nearestFirst.dropFirst().first { !options.hidden.contains($0) }
  }

  /// The reports of which nothing is shown.
  static func reportsLeftOut(of projection: Projection, _ options: BlockOptions) -> Set<Int> {
    guard options.layout == .inline, let report = inlineReport(of: projection, options) else { return options.hidden }
    return Set(projection.synopsis.story.reports).subtracting([projection.base, report])
  }

  /// One text: what both have, what the report has changed, and what it lacks; where it lacks the whole passage the
  /// base's words are all gone.
  mutating func addInline(_ index: Int) {
    let passage = synopsis.passages[index]
    guard let report = inlineReport else { return addParallel(index) }
    guard let cell = passage.cell(of: report) ?? passage.cell(of: base) else { return }
    append(reading(of: cell, in: index, true))
    if cell.report != report, !projection.isNearCopy(report) { addLacking(report, index) }
    let base = base
    addNotes(index) { $0.differs(between: report, base) }
  }

  /// Below the base's words that a report has not which shares little with the base: what it shares with them, or that it
  /// lacks them.
  private mutating func addLacking(_ report: Int, _ index: Int) {
    let details = synopsis.passages[index].details.filter { $0.sentence.report == report }
    for (number, detail) in details.enumerated() { append(block(of: detail, in: index), isApart: number == 0) }
    if details.isEmpty { append(Block(.absent([report]), passage: index), isApart: true) }
  }

  /// Whether one of the two reports has something there.
  func isInline(_ index: Int) -> Bool {
    let passage = synopsis.passages[index]
    return passage.cell(of: base) != nil || inlineReport.flatMap(passage.cell) != nil
  }

  /// Whether the passage is one that the report read inline lacks.
  func isLost(_ index: Int) -> Bool {
    guard options.layout == .inline, !isOfOwnTexts, let report = inlineReport, projection.isNearCopy(report) else {
      return false
    }
    return synopsis.passages[index].cell(of: report) == nil
  }
}

extension Finding {
  /// Whether it tells two reports apart.
  func differs(between one: Int, _ other: Int) -> Bool {
    func reading(of report: Int) -> Int? {
      readings.firstIndex { $0.places.contains { $0.report == report } }
    }
    guard let own = reading(of: one), let others = reading(of: other) else { return false }
    return own != others
  }
}
