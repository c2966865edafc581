internal import ParallaxModel

extension PageComposer {
  /// The report that is read against the base: the selected one, or else the nearest that is shown.
  var inlineReport: Int? {
    if let selected = options.selected, selected != base, synopsis.story.reports.contains(selected) { return selected }
    return projection.nearestFirst.dropFirst().first { !options.hidden.contains($0) }
  }

  /// One text: what both have, what the report has changed, and what it lacks; where it lacks the whole passage the
  /// base's words are all gone.
  mutating func addInline(_ index: Int) {
    let passage = synopsis.passages[index]
    guard let report = inlineReport else { return addParallel(index) }
    guard let cell = passage.cell(of: report) ?? passage.cell(of: base) else { return }
    addReading(cell, in: index, isFirst: true)
    let base = base
    addFindingNotes(index) { $0.differs(between: report, base) }
    addReaderNotes(index)
  }

  /// Whether one of the two reports has something there.
  func isInline(_ index: Int) -> Bool {
    let passage = synopsis.passages[index]
    return passage.cell(of: base) != nil || inlineReport.flatMap(passage.cell) != nil
  }

  /// Whether the passage is one that the report read inline lacks.
  func isLost(_ index: Int) -> Bool {
    guard options.layout == .inline, let report = inlineReport else { return false }
    return synopsis.passages[index].cell(of: report) == nil
  }
}

extension Finding {
  /// Whether it tells two reports apart.
  fileprivate func differs(between one: Int, _ other: Int) -> Bool {
    func reading(of report: Int) -> Int? {
      readings.firstIndex { $0.places.contains { $0.report == report } }
    }
    guard let own = reading(of: one) else { return false }
    return own != reading(of: other)
  }
}
