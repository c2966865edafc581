import ParallaxModel
import ParallaxPage

extension Workspace {
  /// How many gone words in a row are shown; more are counted.
  private static let goneSteps = [0, 4, 12, 40, Int.max]

  mutating func performShowing(_ action: Action) -> [Step] {
    if action == .cycleLayout || action == .toggleApparatus || PageLayout(action) != nil { opensByRule = false }
    switch action {
    case .moreContext where story.options.layout == .overview: OverviewScreenLayout().showMore(true, in: &self)
    case .lessContext where story.options.layout == .overview: OverviewScreenLayout().showMore(false, in: &self)
    case .cycleLayout: setLayout(story.options.layout.following)
    case .toggleApparatus: setLayout(story.options.layout == .apparatus ? .parallel : .apparatus)
    case .moreContext: setGone(Self.goneSteps.first { $0 > story.options.goneWords })
    case .lessContext: setGone(Self.goneSteps.last { $0 < story.options.goneWords })
    case .maximise: maximise()
    case .cycleTheme: return tryThemes()
    default: if let layout = PageLayout(action) { setLayout(layout) } else { toggle(action) }
    }
    return []
  }

  /// Gives the screen to the pane that is in use.
  private mutating func maximise() {
    if story.panes.current == .reports, story.panes.showsTable || geometry.kind != .list {
      story.panes.showsTable.toggle()
    } else {
      relayout { $0.story.panes.isMaximised.toggle() }
    }
  }

  private mutating func toggle(_ action: Action) {
    switch action {
    case .toggleEqual: layout.toggleEqual(in: &self)
    case .toggleCosmetic: toggle(\.showsCosmetic) { .cosmetic(lit: $0) }
    case .toggleFurniture: toggle(\.showsFurniture) { .furniture(shown: $0) }
    case .toggleShared: toggle(\.showsShared) { .shared(lit: $0) }
    case .toggleInvisible: toggle(\.showsInvisible) { .invisible(shown: $0) }
    default: break
    }
  }

  /// In texts of their own: who tells it alone, then all readings with equal quotations in full, then as at first.
  mutating func foldReadings() {
    let (folds, shows) = (story.options.foldsReadings, story.options.showsEqual)
    relayout {
      $0.story.options.foldsReadings = !folds && !shows
      $0.story.options.showsEqual = folds
    }
    message = !folds && !shows ? .readingsFolded : folds ? .equal(shown: true) : .readingsUnfolded
  }

  mutating func toggle(_ option: WritableKeyPath<PageOptions, Bool>, saying words: (Bool) -> Message) {
    relayout { $0.story.options[keyPath: option].toggle() }
    message = words(story.options[keyPath: option])
  }

  mutating func setLayout(_ layout: PageLayout) {
    if layout == .overview, !needOverview() { return }
    if layout.screen.needsFindings, layout != .overview || looksUnasked { needFindings() }
    if !story.options.layout.isOverview {
      story.leaps.textLayout = story.options.layout
      if layout.isOverview { story.leaps.textAnchor = story.anchor }
    }
    let comesFromMap = story.options.layout.isOverview && story.hasMoved
    if story.options.layout != layout {
      relayout {
        $0.story.options.layout = layout
        if $0.story.filter != nil { $0.listFindings() }
      }
    }
    self.layout.settle(in: &self)
    if comesFromMap, !layout.isOverview {
      story.put(at: story.cursorPlace, row: Self.passageRow)
      story.showBeginningOfPassage(row: Self.passageRow)
    }
    // The title of the facts that differ says more, and the last line what is at the cursor.
    message = layout == .findings ? nil : .layout(layout)
  }

  /// The places of a row's readings stand above its words: not just beyond the edge.
  mutating func showPlaceLine() {
    let line = story.viewport.cursor
    guard story.viewport.row == 0, line > 0, let passage = story.passageAtCursor,
      story.page.start(ofSetPassage: passage) == line - 1
    else {
      return
    }
    story.viewport.place(line, atRow: 1)
    story.page.kept?.viewport = story.viewport
  }

  private mutating func setGone(_ words: Int?) {
    if let words { relayout { $0.story.options.goneWords = words } }
    message = .gone(words: story.options.goneWords)
  }
}
