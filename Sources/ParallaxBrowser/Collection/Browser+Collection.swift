package import ParallaxModel
import ParallaxPage

/// What the session asks and says of a large collection.
extension Browser {
  /// Begins with the list of stories of a large collection.
  package mutating func list(_ news: CollectionNews) {
    workspace.collection = CollectionState(news)
    stack = ScreenStack(StoriesScreen(workspace) ?? StoryScreen())
    checkInvariants()
  }

  /// Whether the terminal shows ASCII alone, as rows are to be made for it.
  package var showsASCII: Bool { workspace.story.options.ascii }

  /// Makes ready what keys will ask of the list, on any thread.
  package var preparation: @Sendable () -> Void {
    { [texts = workspace.collection?.rows.texts] in texts?.prepare() }
  }

  /// What is to be opened beside the loop; nil for nothing, and then what is under way is not wanted any more.
  package var opening: StoryOpening? { workspace.collection?.opening }

  /// What is to be looked for in all texts; the same.
  package var collectionSearch: CollectionSearch? { workspace.collection?.search }

  /// Whether a story of the collection is open: what is done to reports is done to its reports.
  package var readsStory: Bool { workspace.hasOpenStory && stack.last(StoryScreen.self) != nil }

  /// Whether the reports that the browser holds were opened by the reader.
  package var hasOpenStory: Bool { workspace.hasOpenStory }

  /// Shows how far opening is; it never goes back.
  package mutating func hear(hundredthsOpened hundredths: Int) {
    guard let before = workspace.collection?.opening?.hundredths else { return }
    workspace.collection?.opening?.hundredths = max(before, min(100, hundredths))
  }

  /// What is to be read beside the loop for the groups that a story could be divided in; the same.
  package var reading: StoryReading? { stack.last(DivideScreen.self)?.reading }

  /// Shows how far that is; it never goes back.
  package mutating func hear(hundredthsRead hundredths: Int) {
    stack.change(DivideScreen.self) { $0.hear(hundredthsRead: hundredths) }
  }

  /// Proposes the groups of the story that is being divided.
  package mutating func take(_ groups: ProposedGroups) {
    stack.change(DivideScreen.self) { $0.take(groups) }
    checkInvariants()
  }

  /// The reports of that story cannot be read; why.
  package mutating func cannotRead(_ reason: String) {
    guard reading != nil else { return }
    stack.change(DivideScreen.self) { $0.take(nil) }
    workspace.message = .cannotOpen(reason)
  }

  /// Opens what was wanted.
  package mutating func take(_ opened: OpenedStory) -> [Effect] {
    defer { checkInvariants() }
    guard workspace.collection?.opening != nil else { return [] }
    let steps = workspace.begin(opened)
    stack.goToStory()
    takeNewerUnseen()
    return apply(steps)
  }

  /// What was wanted cannot be opened; why.
  package mutating func cannotOpen(_ reason: String) {
    workspace.collection?.opening = nil
    workspace.message = .cannotOpen(reason)
  }

  // MARK: The list

  /// Shows how far reading and grouping is.
  package mutating func hear(_ state: StoryListing.State) { workspace.collection?.hear(state) }

  /// Takes the stories as they are known now. Whoever has pressed no key sees them from the first. For a reader no line
  /// moves that is looked at: what would move one waits until it is asked for, or something else is looked at.
  ///
  /// - Parameter isAsked: whether the reader has asked for them.
  package mutating func take(_ news: CollectionNews, isAsked: Bool = false) {
    defer { checkInvariants() }
    workspace.collection?.learn(news)
    // What is rare is so among all reports there are.
    if news.state == .whole { workspace.record.reasons = [:] }
    if isAsked { workspace.collection?.isRegrouping = false }
    if isAsked, workspace.message == .readingAgain { workspace.message = .listedAgain(news.reportCount) }
    let list = (stack.covering as? StoriesScreen)?.list
    if !hasActed {
      workspace.collection?.show(news.rows)
      stack = ScreenStack(StoriesScreen(workspace) ?? StoryScreen())
    } else if isAsked || list.map({ $0.keepsLines(with: news.rows, in: workspace) }) ?? true {
      show(news.rows)
    } else {
      workspace.collection?.hold(news.rows)
    }
    askAgain()
  }

  private mutating func show(_ rows: StoryRows) {
    workspace.collection?.show(rows)
    stack.renew(after: .listed, in: &workspace)
  }

  /// The list lies below another screen: nobody sees it move.
  private mutating func takeNewerUnseen() {
    if let newer = workspace.collection?.newer { show(newer) }
  }

  /// Grouping anew has come to nothing; why.
  package mutating func cannotRegroup(_ reason: String?) {
    workspace.collection?.isRegrouping = false
    workspace.message = reason.map { .notKept($0) } ?? .nothingToUndo
  }

  /// What the reader said of stories holds for this run only; why.
  package mutating func say(unkept reason: String) { workspace.message = .notKept(reason) }

  /// The files cannot be looked at again, or not all; why.
  package mutating func cannotRefresh(_ reason: String) {
    workspace.collection?.isRegrouping = false
    workspace.message = .notRefreshed(reason)
  }

  /// The files were looked at again, and the stories are as they were.
  package mutating func nothingListed() {
    workspace.collection?.isRegrouping = false
    if workspace.message == .readingAgain { workspace.message = .nothingNew }
  }

  // MARK: Words in all texts

  /// Shows what was found; asked again, in the place of what was found before. Where that is the beginning of it, it is
  /// asked again at once.
  package mutating func take(_ hits: CollectionHits) {
    defer { checkInvariants() }
    guard let search = workspace.collection?.search else { return }
    workspace.collection?.search = nil
    let found = TextHits(hits, in: workspace, height: workspace.geometry.list.rows)
    if search.isAgain {
      guard var screen = stack.covering as? TextHitsScreen, let found else { return }
      screen.goOn(with: found)
      stack.covering = screen
    } else if let found {
      stack.show(TextHitsScreen(found))
      if hits.isBeginning { workspace.collection?.ask(hits.query, isAgain: true) }
    } else {
      workspace.message = .notFound(hits.query.text)
    }
  }

  /// The index cannot answer; why.
  package mutating func cannotSearch(_ reason: String) {
    let isAgain = workspace.collection?.search?.isAgain ?? true
    workspace.collection?.search = nil
    if !isAgain { workspace.message = .notSearched(reason) }
  }

  /// The index has grown: what shows of it may be more.
  private mutating func askAgain() {
    guard let screen = stack.covering as? TextHitsScreen, let query = screen.hits.asked,
      workspace.collection?.search == nil
    else { return }
    workspace.collection?.ask(query, isAgain: true)
  }

  /// Another key is pressed: what is being opened or looked for is not wanted any more.
  ///
  /// - Returns: whether that is all the key does.
  mutating func stopOpening(at key: Key) -> Bool {
    guard let collection = workspace.collection, collection.opening != nil || collection.search?.isAgain == false else {
      return false
    }
    let isEnter = workspace.bindings.outcome(of: [key], in: stack.context(in: workspace)) == .action(.open)
    if collection.opening != nil, isEnter { return true }
    workspace.collection?.opening = nil
    if collection.search?.isAgain == false { workspace.collection?.search = nil }
    return key == .escape
  }
}

extension StoryList {
  /// Whether the lines on the screen stay as they are when the list has other rows.
  func keepsLines(with rows: StoryRows, in workspace: Workspace) -> Bool {
    if visible.isEmpty { return true }
    var list = StoryList(rows, in: workspace, height: viewport.height)
    list.goOn(from: self, in: workspace)
    return list.viewport.row == viewport.row && list.visible.count == visible.count
      && zip(list.visible, visible).allSatisfy { $0.shows(as: $1) }
  }
}
