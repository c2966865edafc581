import ParallaxPage

extension Browser {
  mutating func performOnScreen(_ action: Action) -> [Effect] {
    switch action {
    case .otherPane: pane = pane == .passages ? .reports : .passages
    case .leftPane where usesStrip: moveInReports(.lineUp)
    case .rightPane where usesStrip: moveInReports(.lineDown)
    case .leftPane: pane = .reports
    case .rightPane: pane = .passages
    case .open: open()
    case .back: return goBack()
    case .help: help = HelpPages(HelpTopic(self), bindings, context: context, area: geometry.help)
    case .reload: return askToReload()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .leave: return leave()
    case .quit: return [.quit]
    default: break
    }
    return []
  }

  private mutating func open() {
    if pane == .reports { return openReport() }
    if options.layout == .findings {
      openFinding()
    } else if options.layout == .map {
      leap { $0.setLayout($0.textLayout) }
    } else {
      openLine()
    }
  }

  /// What the cursor's line folds or counts in full; of a finding their list; of words who else has them.
  private mutating func openLine() {
    guard page.lines.indices.contains(viewport.cursor) else { return }
    let line = page.lines[viewport.cursor]
    if let finding = findingAtCursor { return list(finding) }
    let first = line.runs.first { $0.text.contains { $0 != " " } }?.role
    if line.runs.contains(where: { $0.role == .readingEqual }) {
      _ = performShowing(.toggleEqual)
    } else if first == .furniture, !options.showsFurniture {
      _ = performShowing(.toggleFurniture)
    } else if line.runs.contains(where: { $0.role == .variantGoneCount }) {
      _ = performShowing(.moreContext)
    } else {
      performAsking(.printings)
    }
  }

  private mutating func openReport() {
    let report = reportList.report
    if reportList.alone.contains(report) {
      message = .standsAlone(siglum(report))
    } else {
      pane = .passages
      select(report == base ? nil : report)
    }
  }

  /// One thing at a time: the list that covers the passages, the search and the lit change, the selected report.
  private mutating func goBack() -> [Effect] {
    if inquiries.purpose != nil {
      stopLooking()
    } else if pane == .reports, reportList.filter != nil {
      filterReports(by: SearchQuery(""))
    } else if pane == .reports {
      pane = .passages
    } else if options.layout == .findings, filter != nil {
      filter(by: "")
    } else if options.layout.isOverview {
      setLayout(textLayout)
    } else if linkStart != nil {
      linkStart = nil
    } else if showsReasons {
      relayout { $0.showsReasons = false }
    } else if search != nil || currentChange != nil || currentFinding != nil {
      search = nil
      currentChange = nil
      currentFinding = nil
    } else if filter != nil {
      filter(by: "")
    } else if options.selected != nil {
      select(nil)
    } else if awaited != nil, !hasStoppedAwaiting {
      return stopAwaiting()
    } else if inquiry != nil {
      stopLooking()
    } else {
      _ = returnToStories()
    }
    return []
  }

  private mutating func leave() -> [Effect] {
    if pane == .reports && geometry.kind == .list {
      pane = .passages
      return []
    }
    if options.layout.isOverview {
      setLayout(textLayout)
      return []
    }
    return wasChosen && returnToStories() ? [] : [.quit]
  }

  /// What the help does with an action; nil when it is not the help's.
  mutating func performInHelp(_ action: Action) -> [Effect]? {
    switch action {
    case .back where help?.filter.isEmpty == false: help?.search(for: "")
    case .back, .leave, .help: help = nil
    case .search: prompt = Prompt(.help)
    case .commandLine: askForCommand()
    case .redraw, .suspend, .quit: return nil
    default: help?.scroll(action)
    }
    return []
  }
}
