import ParallaxModel
import ParallaxPage

/// The passages as text: below each other, in columns, in lines of variants, or one report against the base.
struct TextLayout: StoryLayout {
  let layout: PageLayout

  var words: String { layout == .side ? "side by side" : layout.rawValue }

  var action: Action {
    switch layout {
    case .apparatus: .toggleApparatus
    case .side: .layoutSide
    case .inline: .layoutInline
    default: .layoutParallel
    }
  }

  var isOverview: Bool { false }
  var hasColumns: Bool { layout == .side }
  var hasWholeWidth: Bool { hasColumns }
  var sharesLines: Bool { hasColumns || layout == .apparatus }

  /// The place that the cursor's line names, or what it folds or counts in full; of a finding their list; of words who
  /// else has them.
  func open(in workspace: inout Workspace) -> [Step] {
    guard let line = workspace.story.lineAtCursor else { return [] }
    if let finding = findingAtCursor(in: workspace) {
      workspace.list(finding)
      return []
    }
    if let place = workspace.placeElsewhere(on: line) {
      workspace.go(to: place.bytes, of: place.report)
      return []
    }
    let first = line.runs.first { $0.text.contains { $0 != " " } }?.role
    let action: Action? =
      if line.runs.contains(where: { $0.role == .readingEqual }) {
        .toggleEqual
      } else if first == .furniture, !workspace.story.options.showsFurniture {
        .toggleFurniture
      } else if line.runs.contains(where: { $0.role == .variantGoneCount }) {
        .moreContext
      } else {
        nil
      }
    if let action { return workspace.performShowing(action) }
    return [.perform(.printings)]
  }

  func goBack(in workspace: inout Workspace) -> Bool { false }

  func goToChange(forward: Bool, in workspace: inout Workspace) { workspace.goToLitChange(forward: forward) }

  /// Side by side the places of a row's readings stand above its words: not just beyond the edge.
  func settle(in workspace: inout Workspace) { if hasColumns { workspace.showPlaceLine() } }

  func hints(in workspace: Workspace) -> HintedKeys {
    if !workspace.story.projection.isOfCopies {
      return HintedKeys(
        [.nextPassage, .nextFinding, .toggleEqual, .makeBase, .search, .nextReport, .otherPane, .cycleLayout],
        words: [.nextPassage: "next", .nextFinding: "fact", .toggleEqual: "fold", .makeBase: "order"])
    }
    return HintedKeys(
      [
        .nextChange, .nextFinding, .search, .makeBase, .nextReport, .otherPane, .cycleLayout, .toggleEqual,
        .nextPassage, .toggleCosmetic,
      ], words: [.makeBase: "base"])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic { HelpTopic("Keys in the passages", []) }
}

extension Workspace {
  /// Where the words that a line quotes are read whole: an excerpt, a detail, or a reading that stands in another passage.
  fileprivate func placeElsewhere(on line: PageLine) -> RunSource? {
    let sources = line.runs.compactMap(\.source)
    let isDetail = sources.first.map { source in line.runs.first { $0.source == source }?.role == .detail } ?? false
    if line.isExcerpt || isDetail || line.runs.contains(where: { $0.role == .detail && $0.source == nil }) {
      return sources.first
    }
    guard let report = line.report, let passage = line.passage,
      let cell = story.projection.synopsis.passages[passage].cell(of: report), cell.parts.isEmpty,
      let sentence = cell.elsewhere.first?.part.sentences.lowerBound
    else { return nil }
    return RunSource(report: report, bytes: collation.reports[report].sentences[sentence].bytes)
  }
}
