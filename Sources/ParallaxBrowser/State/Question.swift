import ParallaxModel
import ParallaxPage

/// What the reader asked for as a list: it is set anew for another width.
enum Question: Sendable, Equatable {
  case quotations(differingFirst: Bool)
  /// What a report lacks of the base.
  case missing(Int)
  /// Who has the sentences of a reading.
  case sentences([SentenceID])
  /// Who has a phrase, and the sentences about it.
  case phrase(String, [SentenceID])
  case detail(Int)
  case wordings
  /// The reader's notes and marks.
  case annotations

  /// The report that it is about.
  var report: Int? {
    switch self {
    case .missing(let report), .detail(let report): report
    default: nil
    }
  }

  /// Whether it asks who else has some words.
  var asksWhoElse: Bool {
    switch self {
    case .sentences, .phrase: true
    default: false
    }
  }

  /// The keys that mean something of their own in its list.
  var ownKeys: [(action: Action, words: String)] {
    switch self {
    case .quotations: [(.sort, "what differs most first, or by place")]
    case .missing, .detail: [(.nextReport, "the same of the next report"), (.previousReport, "of the report before")]
    case .annotations: [(.forget, "forget it"), (.undo, "bring it back")]
    case .sentences, .phrase: [(.printings, "ask the texts of all stories")]
    case .wordings: []
    }
  }

  /// The answer as it is in the workspace now.
  func answer(in workspace: Workspace) -> Listing {
    let (projection, collation) = (workspace.story.projection, workspace.collation)
    // Lists have the whole screen.
    var options = workspace.story.options
    options.width = workspace.terminal.size.columns
    switch self {
    case .quotations(let differingFirst):
      let all = Self.sorted(workspace.inquiries.quotations ?? [], differingFirst: differingFirst)
      return .quotations(all, of: projection, in: collation, options: options)
    case .missing(let report): return .missing(from: report, projection, in: collation, options: options)
    case .detail(let report): return .detail(of: report, projection, in: collation, options: options)
    case .annotations:
      let lost = workspace.findings.known.map { _ in
        FindingsAside(workspace.notebook.annotations, among: workspace.findings.all).lost
      }
      return .annotations(
        workspace.notebook.annotations, lost: lost ?? [], of: projection, in: collation, options: options)
    case .wordings:
      let all = projection.wordingsToCheck(in: collation, besides: workspace.findings.known ?? [])
      return .wordings(all, of: projection, in: collation, options: options)
    case .phrase(let phrase, let sentences):
      let found = projection.counterparts(of: phrase, in: collation)
      let whole = projection.counterparts(of: sentences, in: collation)
      return .printings(found + whole, of: "“\(phrase)”", projection, in: collation, options: options)
    case .sentences(let sentences):
      let found = projection.counterparts(of: sentences, in: collation)
      let words = sentences.count == 1 ? "this sentence" : "these sentences"
      return .printings(found, of: words, projection, in: collation, options: options)
    }
  }

  /// Equal ones keep the order of their places.
  private static func sorted(_ quotations: [Counterparts], differingFirst: Bool) -> [Counterparts] {
    if !differingFirst { return quotations }
    return quotations.enumerated().sorted { one, other in
      let (a, b) = (one.element.difference, other.element.difference)
      return a == b ? one.offset < other.offset : a > b
    }.map(\.element)
  }
}
