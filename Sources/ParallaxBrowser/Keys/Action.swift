/// Everything that a key can ask for. The raw value is the name in the settings' `[keys]` and in `parallax keys`.
public enum Action: String, Sendable, CaseIterable {
  // Moving
  case lineDown = "line-down"
  case lineUp = "line-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case top
  case bottom
  case scrollDown = "scroll-down"
  case scrollUp = "scroll-up"
  case lineToMiddle = "line-to-middle"
  case lineToTop = "line-to-top"
  case lineToBottom = "line-to-bottom"
  case nextChange = "next-change"
  case previousChange = "previous-change"
  case nextFinding = "next-finding"
  case previousFinding = "previous-finding"
  case nextPassage = "next-passage"
  case previousPassage = "previous-passage"
  case nextUnread = "next-unread"

  case nextQuotation = "next-quotation"
  case previousQuotation = "previous-quotation"

  // Reports
  case nextReport = "next-report"
  case previousReport = "previous-report"
  case makeBase = "make-base"
  case toggleReport = "toggle-report"
  case readAlone = "read-alone"

  // Searching
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case searchBack = "search-back"
  case filter
  case sort
  case tag

  // Asking
  case printings = "who-else"
  case quotations
  case missing
  case reportDetail = "report-detail"
  case wordings

  // Outside
  case copy
  case edit
  case save
  case commandLine = "command"

  // Corrections
  case link
  case part
  case changeRole = "role"
  case join = "join-stories"
  case divide = "divide-story"
  case undo
  case reasons

  // Noting
  case note
  case mark
  case goToMark = "go-to-mark"
  case leapBack = "leap-back"
  case setAside = "set-aside"
  case annotations
  case forget

  // Showing
  case cycleLayout = "cycle-layout"
  case layoutParallel = "layout-parallel"
  case layoutSide = "layout-side"
  case layoutInline = "layout-inline"
  case layoutMap = "layout-map"
  case layoutFindings = "layout-findings"
  case layoutOverview = "layout-overview"
  case toggleApparatus = "apparatus"
  case toggleEqual = "equal-readings"
  case moreContext = "more-context"
  case lessContext = "less-context"
  case toggleCosmetic = "cosmetic"
  case toggleFurniture = "furniture"
  case toggleShared = "similarities"
  case toggleInvisible = "invisible"
  case maximise
  case cycleTheme = "cycle-theme"

  // Screen
  case otherPane = "other-pane"
  case leftPane = "left-pane"
  case rightPane = "right-pane"
  case open
  case back
  case help
  case reload
  case redraw
  case suspend
  case leave
  case quit

  // Writing in the prompt
  case accept
  case cancel
  case erase
  case eraseForward = "erase-forward"
  case eraseWord = "erase-word"
  case eraseLine = "erase-line"
  case cursorLeft = "cursor-left"
  case cursorRight = "cursor-right"
  case cursorHome = "cursor-home"
  case cursorEnd = "cursor-end"
  case olderEntry = "older-entry"
  case newerEntry = "newer-entry"
  case complete
  case completeBack = "complete-back"
  case toggleRegex = "regex"
}

/// Where keys are read; one context holds at a time.
public enum Context: String, Sendable, CaseIterable {
  case stories, passages, reports, listing, help, themes, saving, prompt

  /// Where that is, after a verb.
  var place: String {
    switch self {
    case .stories: "in the list of stories"
    case .passages: "in the passages"
    case .reports: "in the list of reports"
    case .listing: "in lists"
    case .help: "in the help"
    case .themes: "while themes are tried"
    case .saving: "while something is saved"
    case .prompt: "in the prompt"
    }
  }

  /// The two panes of passages and reports.
  static let panes: [Context] = [.passages, .reports]
  /// Where one of some words in the last line is chosen.
  static let choices: [Context] = [.themes, .saving]
  /// Wherever there are lines to move over.
  static let lists: [Context] = [.stories, .passages, .reports, .listing, .help]
}
