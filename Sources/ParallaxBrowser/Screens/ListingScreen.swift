import ParallaxModel
import ParallaxPage

/// A list that answers a question, over the story that it is about.
struct ListingScreen: Screen {
  private(set) var list: OpenListing

  var question: Question { list.question }

  /// A list that was left stands where it was left.
  init(_ question: Question, in workspace: Workspace) {
    list = OpenListing(question, in: workspace)
    if let left = workspace.leftListing, left.question == question { list.resume(left) }
  }

  func context(in workspace: Workspace) -> Context? { .listing }

  mutating func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .back where !list.filter.isEmpty: _ = list.search(for: "")
    case .back, .leave: return leave(in: &workspace)
    case .open: return open(in: &workspace)
    case .nextReport, .previousReport: turnToNeighbour(forward: action == .nextReport, in: &workspace)
    case .copy: return workspace.copyEvidence(of: list.target)
    case .edit: return edit(in: &workspace)
    case .quotations, .missing, .wordings, .reportDetail, .annotations:
      if let other = workspace.listing(for: action) { self = other }
    case .printings: return askOn(in: &workspace)
    case .moreContext, .lessContext, .toggleCosmetic, .toggleInvisible, .toggleShared, .cycleTheme:
      return workspace.performShowing(action) + [.refit]
    case .forget: return workspace.forget(list.annotation)
    case .undo: return workspace.bringBack()
    case .sort: sort(in: &workspace)
    case .search: return [.push(PromptScreen(.find, on: .listing))]
    default:
      if let steps = workspace.performCommonAction(action, on: self) { return steps }
      list.move(action)
    }
    return []
  }

  private func leave(in workspace: inout Workspace) -> [Step] {
    workspace.leftListing = list
    return [.pop]
  }

  /// Leaves the list for the place that the entry at the cursor is about.
  private func open(in workspace: inout Workspace) -> [Step] {
    guard let target = list.target else {
      workspace.message = .noPlaceInText
      return []
    }
    let steps = leave(in: &workspace)
    workspace.go(to: target.bytes, of: target.report)
    return steps
  }

  /// Who else has it: of an entry the reports of the story, of those that were asked so all texts.
  private mutating func askOn(in workspace: inout Workspace) -> [Step] {
    if question.asksWhoElse { return workspace.askAllTexts(question).map { [.push($0)] } ?? [] }
    guard let target = list.target else { return workspace.refuse(.noPlaceInText) }
    let sentence = workspace.collation.reports[target.report].sentence(atByte: target.bytes.lowerBound)
    workspace.leftListing = list
    self = ListingScreen(.sentences([SentenceID(report: target.report, sentence: sentence)]), in: workspace)
    return []
  }

  private func edit(in workspace: inout Workspace) -> [Step] {
    if let target = list.target { return workspace.edit(target.report, at: target.bytes.lowerBound) }
    if case .detail(let report) = question { return workspace.edit(report, at: 0) }
    return workspace.refuse(workspace.permissions.isSecure ? .secured : .noPlaceInText)
  }

  private mutating func sort(in workspace: inout Workspace) {
    guard case .quotations(let differingFirst) = question else {
      workspace.message = .listStays
      return
    }
    list = OpenListing(.quotations(differingFirst: !differingFirst), in: workspace)
    workspace.message = .sorted(differingFirst ? "place in the text" : "what differs most first")
  }

  // MARK: Lists about one report

  /// The same about the next report of the story.
  private mutating func turnToNeighbour(forward: Bool, in workspace: inout Workspace) {
    guard let report = question.report else {
      workspace.message = .notAboutOneReport
      return
    }
    let hidden = workspace.story.options.hidden
    guard let next = workspace.story.reports.neighbour(of: report, forward: forward, hidden: hidden) else { return }
    turn(to: next, in: &workspace)
  }

  mutating func turn(to report: Int, in workspace: inout Workspace) {
    let isBase = report == workspace.base
    switch question {
    case .missing where isBase: workspace.message = .baseLacksNothing
    case .missing: self = ListingScreen(.missing(report), in: workspace)
    case .detail: self = ListingScreen(.detail(report), in: workspace)
    default: workspace.message = .notAboutOneReport
    }
    if question.report == report { workspace.select(isBase ? nil : report) }
  }

  // MARK: Saving, searching, pointing, drawing

  /// Set anew with marks for what colours tell.
  func text(in workspace: Workspace) -> String? {
    var marked = workspace
    marked.story.options.marks = true
    var list = list
    list.renew(in: marked)
    return list.title + "\n\n" + Workspace.text(of: list.lines.map(\.line))
  }

  func evidence(in workspace: Workspace) -> String? { workspace.evidence(of: list.target) }

  mutating func search(for words: String, in workspace: inout Workspace) -> [Step] {
    if !list.search(for: words) { workspace.message = .notFound(words) }
    return []
  }

  mutating func point(_ event: MouseEvent, in workspace: inout Workspace) -> [Step] {
    switch event.kind {
    case .wheelUp: list.scroll(by: -Mouse.wheelLines)
    case .wheelDown: list.scroll(by: Mouse.wheelLines)
    case .press where list.go(toRow: event.row - workspace.geometry.list.row): return open(in: &workspace)
    case .press, .drag, .release: break
    }
    return []
  }

  func draw(_ workspace: Workspace, on canvas: inout Canvas) { ListingView.draw(list, workspace, on: &canvas) }

  func position(in workspace: Workspace) -> String { list.position }

  func hints(in workspace: Workspace) -> HintedKeys {
    let asksAll = question.asksWhoElse && workspace.hasStories
    return HintedKeys(
      list.lines.isEmpty ? [] : [.open] + (asksAll ? [.printings] : []) + [.search, .nextPassage, .pageDown],
      words: [.printings: "in all stories", .nextPassage: "entry", .leave: "back"])
  }

  func helpTopic(in workspace: Workspace) -> HelpTopic {
    HelpTopic(
      "Keys in lists",
      [(.open, "go to it in the text"), (.nextPassage, "next entry"), (.search, "find in these lines")]
        + question.ownKeys + [(.copy, "copy it as evidence"), (.leave, "leave the list")])
  }

  mutating func fit(_ workspace: Workspace) { list.renew(in: workspace) }

  /// Aligned, a list stays where it says something of the report or of all.
  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) -> Bool {
    switch (change, question) {
    case (.readAgain, _): return false
    case (.aligned(let report), .detail): self = ListingScreen(.detail(report), in: workspace)
    case (.aligned, .annotations): self = ListingScreen(.annotations, in: workspace)
    case (.aligned, .quotations):
      guard let renewed = workspace.listing(for: .quotations) else { return false }
      self = renewed
    case (.aligned, _): return false
    case (.annotated, .annotations): fit(workspace)
    case (.annotated, _), (.corrected, _), (.listed, _), (.regrouped, _): break
    }
    return true
  }

  func checkInvariants() { list.checkInvariants() }
}
