import ParallaxPage

/// The screens that lie on each other: at the bottom the list of stories where there is one, then the story, on it
/// lists, help, prompts. The top one has the keys.
struct ScreenStack: Sendable {
  private var screens: [any Screen]

  init(_ bottom: any Screen) { screens = [bottom] }

  /// The one that has the keys.
  var top: any Screen {
    get { screens[screens.count - 1] }
    _modify { yield &screens[screens.count - 1] }
  }

  /// The topmost screen that hides what is below it.
  var covering: any Screen {
    get { screens[placeOfCovering] }
    _modify { yield &screens[placeOfCovering] }
  }

  private var placeOfCovering: Int { screens.lastIndex(where: \.covers) ?? 0 }

  var count: Int { screens.count }

  /// The topmost screen of a type.
  func last<S: Screen>(_ type: S.Type) -> S? { screens.lazy.reversed().compactMap { $0 as? S }.first }

  /// Changes the topmost screen of a type, if there is one.
  mutating func change<S: Screen>(_ type: S.Type, _ change: (inout S) -> Void) {
    guard let place = screens.lastIndex(where: { $0 is S }), var screen = screens[place] as? S else { return }
    change(&screen)
    screens[place] = screen
    checkInvariants()
  }

  /// Where keys are looked up.
  func context(in workspace: Workspace) -> Context {
    screens.lazy.reversed().compactMap { $0.context(in: workspace) }.first ?? .passages
  }

  mutating func push(_ screen: any Screen) {
    screens.append(screen)
    checkInvariants()
  }

  /// Puts a screen on top, in the place of the one there where that is of the same type.
  mutating func show(_ screen: any Screen) {
    if type(of: top) == type(of: screen) { screens.removeLast() }
    push(screen)
  }

  /// Leaves the top screen; the bottom one stays.
  mutating func pop() {
    if screens.count > 1 { screens.removeLast() }
    checkInvariants()
  }

  /// Leaves what lies on the story, or puts it on top where there is none.
  mutating func goToStory() {
    guard last(StoryScreen.self) != nil else { return push(StoryScreen()) }
    while !(top is StoryScreen) { screens.removeLast() }
    checkInvariants()
  }

  mutating func fit(_ workspace: Workspace) {
    for place in screens.indices { screens[place].fit(workspace) }
  }

  /// After a change of the reports: leaves the screens that have nothing to show any more, and puts the list of stories
  /// at the bottom where there is one now.
  mutating func renew(after change: ReportsChange, in workspace: inout Workspace) {
    screens = screens.compactMap { screen in
      var screen = screen
      return screen.renew(after: change, in: &workspace) ? screen : nil
    }
    if last(StoriesScreen.self) == nil {
      if let list = StoriesScreen(workspace) {
        screens.insert(list, at: 0)
      } else if last(StoryScreen.self) == nil {
        screens.insert(StoryScreen(), at: 0)
      }
    }
    checkInvariants()
  }

  func checkInvariants() {
    assert(!screens.isEmpty, "there is always a screen")
    assert(screens.dropFirst().allSatisfy { !($0 is StoriesScreen) }, "the list of stories lies at the bottom")
    assert(screens.prefix(2).count { $0 is StoryScreen || $0 is StoriesScreen } >= 1, "a list or a story is below all")
    assert(screens.count { $0 is StoryScreen } <= 1, "one story is read at a time")
    assert(screens.dropLast().allSatisfy { !$0.takesText }, "nothing lies on a prompt")
  }
}
