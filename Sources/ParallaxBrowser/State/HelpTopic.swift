import ParallaxPage

/// What the help of a place begins with: where that is, and the keys that mean something of their own there.
struct HelpTopic: Sendable {
  let title: String
  let keys: [(action: Action, words: String)]

  init(_ browser: Browser) {
    switch browser.context {
    case .stories: self = Self.stories
    case .listing: self = Self.list(browser.listing?.question)
    case .reports: self = browser.usesStrip ? Self.strip : Self.reports
    case .passages where browser.options.layout == .map: self = Self.map
    case .passages where browser.options.layout == .findings: self = Self.findings
    default: self = HelpTopic("Keys in the passages", [])
    }
  }

  private init(_ title: String, _ keys: [(action: Action, words: String)]) {
    (self.title, self.keys) = (title, keys)
  }

  private static let stories = HelpTopic(
    "Keys in the list of stories", [(.open, "read the story"), (.search, "find it by words"), (.leave, "quit")])

  private static let strip = HelpTopic(
    "Keys in the line of reports",
    [
      (.rightPane, "next report"), (.leftPane, "report before"),
      (.open, "select the report: its reading is marked"), (.otherPane, "back to the passages"),
      (.maximise, "all reports with their figures"),
    ])

  private static let reports = HelpTopic(
    "Keys in the list of reports",
    [
      (.open, "select the report: its reading is marked"), (.otherPane, "to the passages"),
      (.sort, "another order: findings, share, new"), (.filter, "only reports with some words, a kind, a relation"),
    ])

  private static let map = HelpTopic(
    "Keys in the map",
    [
      (.open, "read the passage there"), (.nextReport, "next report, its cells named"),
      (.nextPassage, "next passage"), (.back, "back to the text"),
    ])

  private static let findings = HelpTopic(
    "Keys in the list of findings",
    [
      (.open, "go to it in the text"), (.copy, "copy it as evidence"),
      (.setAside, "set it aside, or take it back"), (.sort, "another order: place, kind"),
      (.filter, "only findings with some words, a kind, a report"), (.back, "back to the text"),
    ])

  private static func list(_ question: Question?) -> HelpTopic {
    let own: [(action: Action, words: String)] =
      switch question {
      case .quotations: [(.sort, "what differs most first, or by place")]
      case .missing, .detail: [(.nextReport, "the same of the next report"), (.previousReport, "of the report before")]
      case .annotations: [(.forget, "forget it"), (.undo, "bring it back")]
      default: []
      }
    return HelpTopic(
      "Keys in lists",
      [(.open, "go to it in the text"), (.nextPassage, "next entry"), (.search, "find in these lines")] + own
        + [(.copy, "copy it as evidence"), (.leave, "leave the list")])
  }
}
