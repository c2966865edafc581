import ParallaxModel
import ParallaxPage

extension Browser {
  /// What the list of stories does with an action.
  mutating func performInStories(_ action: Action) -> [Effect] {
    switch action {
    case .open: openStory()
    case .search: prompt = Prompt(.stories)
    case .commandLine: askForCommand()
    case .back: _ = stories?.search(for: "")
    case .leave, .quit: return [.quit]
    case .help, .reload, .redraw, .suspend: return performOnScreen(action)
    default: stories?.move(action)
    }
    return []
  }

  /// The one at the cursor; a story that was open already stands where it was left.
  private mutating func openStory() {
    guard let stories else { return }
    isChoosing = false
    wasChosen = true
    let story = collation.stories[stories.story]
    if story != projection.synopsis.story { show(Projection(of: collation, story: story)) }
  }

  /// Begins to read a projection of the collation.
  mutating func show(_ projection: Projection) {
    self.projection = projection
    reportList = ReportList(projection, in: collation)
    options.hidden = []
    options.selected = nil
    pane = .passages
    search = nil
    forgetLeaps()
    linkStart = nil
    currentChange = nil
    renewFindings()
    buildPage()
    goToText()
  }

  /// From a story back to the list, where there is one.
  mutating func returnToStories() -> Bool {
    guard stories != nil else { return false }
    isChoosing = true
    return true
  }
}
