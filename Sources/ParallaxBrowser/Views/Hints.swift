import ParallaxPage

/// The keys that the status line shows: as many as fit, dropped from the right; how to get help and out stays.
struct Hints {
  private let gap: Column
  private var items: [(key: String, words: String)] = []

  init(_ browser: Browser, room: Column) {
    let (first, last) = Self.actions(browser)
    let always = last.compactMap { Self.item($0, browser) }
    gap = browser.size.columns >= Geometry.wide ? 3 : 2
    var left = room + gap - always.reduce(0) { $0 + columns(of: $1) }
    for action in first {
      guard let item = Self.item(action, browser) else { continue }
      left -= columns(of: item)
      if left < 0 { break }
      items.append(item)
    }
    items += always
  }

  private static func actions(_ browser: Browser) -> (first: [Action], last: [Action]) {
    switch browser.context {
    case .stories: ([.open, .lineDown, .search], [.help, .leave])
    case .listing where browser.listing?.lines.isEmpty == true: ([], [.help, .leave])
    case .listing: ([.open, .search, .nextPassage, .pageDown], [.help, .leave])
    case .help: ([.lineDown, .pageDown, .search], [.leave])
    case .passages where browser.options.layout.isOverview:
      ([.open, .nextReport, .makeBase, .search, .cycleLayout], [.help, .leave])
    case .reports where browser.geometry.isTable:
      ([.open, .makeBase, .toggleReport, .otherPane, .search, .sort], [.help, .leave])
    // The same in both panes, where all of them hold: nothing is sent for it when the pane changes.
    default:
      (
        [
          .nextChange, .nextFinding, .search, .makeBase, .nextReport, .otherPane, .cycleLayout, .toggleEqual,
          .nextPassage, .toggleCosmetic,
        ],
        [.help, .leave]
      )
    }
  }

  private static func item(_ action: Action, _ browser: Browser) -> (key: String, words: String)? {
    guard let key = browser.bindings.names(of: action).first, let row = KeyTable.row(of: action) else { return nil }
    return (key, words(of: row, browser))
  }

  private static func words(of row: KeyRow, _ browser: Browser) -> String {
    switch row.action {
    case .otherPane where browser.geometry.isTable: "passages"
    case .otherPane where browser.geometry.kind != .whole: "pane"
    case .open where browser.context == .reports: "select"
    case .nextPassage where browser.context == .listing: "entry"
    case .leave where browser.leadsBack: "back"
    default: row.hint
    }
  }

  private func columns(of item: (key: String, words: String)) -> Column {
    SafeText().columns(of: item.key) + 1 + SafeText().columns(of: item.words) + gap
  }

  /// Draws them so that they end before `end`; where they begin comes back.
  func drawn(endingAt end: Column, _ row: Int, on canvas: inout Canvas) -> Column {
    let start = max(0, end - items.reduce(-gap) { $0 + columns(of: $1) })
    var column = start
    for item in items {
      column = canvas.put(item.key, .statusKey, at: column, row, limit: end) + 1
      column = canvas.put(item.words, .status, at: column, row, limit: end) + gap
    }
    return start
  }
}

extension Browser {
  /// Whether there is something behind what shows, so that the key to leave does not quit.
  fileprivate var leadsBack: Bool {
    help != nil || listing != nil
      || !isChoosing && (geometry.kind == .list || options.layout.isOverview || stories != nil && wasChosen)
  }
}
