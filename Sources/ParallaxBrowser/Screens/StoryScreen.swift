import ParallaxModel
import ParallaxPage

/// The story: its passages in the layout that was chosen, and its reports beside, above or before them.
struct StoryScreen: Screen {
  func context(in workspace: Workspace) -> Context? {
    workspace.story.panes.current == .reports ? .reports : .passages
  }

  func perform(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch KeyTable.row(of: action)?.group {
    case .moving: return workspace.performMoving(action)
    case .reports: workspace.performOnReport(action)
    case .searching: return performSearching(action, in: &workspace)
    case .asking: return workspace.listing(for: action).map { [.push($0)] } ?? []
    case .noting: return performNoting(action, in: &workspace)
    case .outside where action == .copy: return workspace.copyEvidence()
    case .outside where action == .edit: return workspace.editAtCursor()
    case .outside: return workspace.performCommonAction(action, on: self) ?? []
    case .corrections: return workspace.performCorrection(action)
    case .showing: return workspace.performShowing(action)
    case .screen: return performOnScreen(action, in: &workspace)
    case .writing, nil: break
    }
    return []
  }

  private func performOnScreen(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .otherPane where workspace.goToOtherColumn(): break
    case .otherPane: workspace.story.panes.current = workspace.story.panes.current == .passages ? .reports : .passages
    case .leftPane where workspace.usesStrip: workspace.moveInReports(.lineUp)
    case .rightPane where workspace.usesStrip: workspace.moveInReports(.lineDown)
    case .leftPane: workspace.story.panes.current = .reports
    case .rightPane: workspace.story.panes.current = .passages
    case .open: return open(in: &workspace)
    case .back: return goBack(in: &workspace)
    case .leave: return leave(in: &workspace)
    default: return workspace.performCommonAction(action, on: self) ?? []
    }
    return []
  }

  private func performSearching(_ action: Action, in workspace: inout Workspace) -> [Step] {
    let (entries, place) = (workspace.entries, context(in: workspace) ?? .passages)
    switch action {
    case .search:
      return [.push(PromptScreen(Prompt(.search, history: entries.searches, isRegex: entries.usesRegex), on: place))]
    case .filter:
      return [.push(PromptScreen(Prompt(.filter, history: entries.filters, isRegex: entries.usesRegex), on: place))]
    case .sort: workspace.sort()
    case .nextMatch: workspace.goToMatch(forward: true)
    case .previousMatch: workspace.goToMatch(forward: false)
    case .searchBack: workspace.searchBack()
    default: break
    }
    return []
  }

  private func performNoting(_ action: Action, in workspace: inout Workspace) -> [Step] {
    switch action {
    case .note: return workspace.noteAtCursor().map { [.push(PromptScreen($0, on: .passages))] } ?? []
    case .mark: return awaitLetter(.mark, in: &workspace)
    case .goToMark: return awaitLetter(.jump, in: &workspace)
    case .leapBack: workspace.leapBack()
    case .setAside: return workspace.toggleAside()
    case .annotations: return workspace.listing(for: action).map { [.push($0)] } ?? []
    default: break
    }
    return []
  }

  private func awaitLetter(_ purpose: LetterPurpose, in workspace: inout Workspace) -> [Step] {
    workspace.message = .awaitsLetter(purpose)
    return [.push(LetterScreen(purpose: purpose))]
  }

  func search(for words: String, in workspace: inout Workspace) -> [Step] {
    workspace.search(for: words)
    guard let query = workspace.story.search?.query, let found = workspace.foundInOtherStories() else { return [] }
    workspace.message = .foundInOtherStories(query.label, count: found.count, stories: found.stories)
    return [.push(OtherStoriesQuestion(query: query))]
  }

  /// Filters what the reader is in: reports, findings or passages.
  func filter(by words: String, in workspace: inout Workspace) {
    if workspace.story.panes.current == .reports {
      workspace.filterReports(by: SearchQuery(words, isRegex: workspace.entries.usesRegex))
    } else {
      workspace.filter(by: words)
    }
  }

  func turn(to report: Int, in workspace: inout Workspace) {
    workspace.select(report == workspace.base ? nil : report)
  }

  func text(in workspace: Workspace) -> String? { workspace.pageText }

  func evidence(in workspace: Workspace) -> String? { workspace.evidenceAtCursor }

  // MARK: Open, back, leave

  private func open(in workspace: inout Workspace) -> [Step] {
    if workspace.story.panes.current == .passages { return workspace.layout.open(in: &workspace) }
    workspace.openReport()
    return []
  }

  /// One thing at a time: the list that covers the passages, the search and the lit change, the selected report.
  private func goBack(in workspace: inout Workspace) -> [Step] {
    if workspace.inquiries.purpose != nil {
      workspace.stopInquiry()
    } else if workspace.story.panes.current == .reports, workspace.story.reports.filter != nil {
      workspace.filterReports(by: SearchQuery(""))
    } else if workspace.story.panes.current == .reports {
      workspace.story.panes.current = .passages
    } else if workspace.layout.goBack(in: &workspace) || workspace.undoInText() || workspace.leapBackToOverview() {
      return []
    } else if workspace.alignment.isUnderWay {
      return workspace.stopAligning()
    } else if workspace.hasStories {
      return workspace.leaveStory()
    } else if workspace.inquiry != nil {
      workspace.stopInquiry()
    }
    return []
  }

  private func leave(in workspace: inout Workspace) -> [Step] {
    if workspace.story.panes.current == .reports && workspace.geometry.kind == .list {
      workspace.story.panes.current = .passages
    } else if workspace.story.options.layout.isOverview, !workspace.isAtStart {
      workspace.setLayout(workspace.story.leaps.textLayout)
    } else {
      return workspace.hasStories ? workspace.leaveStory() : .quit
    }
    return []
  }
}
