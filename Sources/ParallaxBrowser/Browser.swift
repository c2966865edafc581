public import ParallaxModel
public import ParallaxPage
public import ParallaxSettings

/// The interface as a value: keys change it, a frame shows it, and what only the session can do comes back as effects.
///
///     var browser = Browser(collation: collation, …)
///     let effects = browser.press(.character("j"))
///     screen.paint(browser.frame())
public struct Browser: Sendable {
  /// What all screens show and change.
  var workspace: Workspace
  /// The screens that lie on each other.
  var stack: ScreenStack
  /// The keys of an unfinished sequence.
  var pending: [Key] = []
  /// The number written before a movement.
  var count: Int?
  /// Whether the reader has pressed a key.
  var hasActed = false

  /// Shows a projection of `collation`. `themes` are those that `T` cycles through.
  /// - Parameters:
  ///   - choosesStory: begin with the list of stories, where there are several.
  ///   - awaited: `collation` is the first of so many reports that are still being aligned; `take` is called with all.
  public init(
    collation: Collation, projection: Projection, settings: Settings = Settings(), themes: ThemeRing? = nil,
    capabilities: Capabilities, size: Size, choosesStory: Bool = false, awaiting awaited: Int? = nil
  ) {
    self.init(
      collation: collation, projection: projection, settings: settings, themes: themes, capabilities: capabilities,
      size: size, choosesStory: choosesStory, awaiting: awaited, findings: nil)
  }

  /// The same with findings that are being looked for already.
  package init(
    collation: Collation, projection: Projection, settings: Settings, themes: ThemeRing?, capabilities: Capabilities,
    size: Size, choosesStory: Bool, awaiting awaited: Int?, findings ahead: Ahead<[Finding]>?
  ) {
    workspace = Workspace(
      collation: collation, projection: projection, settings: settings, themes: themes,
      terminal: Terminal(capabilities: capabilities, size: size, usesMouse: settings.mouse ?? false),
      choosesStory: choosesStory, alignment: Alignment(of: awaited), findings: ahead)
    stack = ScreenStack(StoriesScreen(workspace) ?? StoryScreen())
  }

  /// Begins to look for findings while the screen is opened; nil where there is too much to compare.
  package static func findingsAhead(_ projection: Projection, in collation: Collation) -> Ahead<[Finding]>? {
    guard projection.words(in: collation) <= Inquiries.mostWordsAtOnce,
      !collation.hasGivenTies(projection.synopsis.story)
    else { return nil }
    return Ahead { projection.findings(in: collation) }
  }

  public var collation: Collation { workspace.collation }

  /// Whether the terminal is asked to report the mouse.
  public var usesMouse: Bool { workspace.terminal.usesMouse }

  /// The theme in use; nil when there are none to choose from.
  public var currentTheme: NamedTheme? { workspace.themes?.current }

  /// One line for each key setting that could not be taken as it stands.
  public var warnings: [String] { workspace.bindings.warnings }

  /// Says the first keys to a reader who has none of them yet, until one is pressed; where reports are awaited, when
  /// they are there.
  public mutating func sayFirstKeys() {
    workspace.alignment.saysFirstKeys = workspace.alignment.awaited != nil
    if !workspace.alignment.saysFirstKeys { workspace.sayFirstKeys() }
  }

  /// The whole screen as it is now.
  public func frame() -> Frame {
    var canvas = Canvas(size: workspace.terminal.size, ascii: workspace.story.options.ascii)
    if workspace.geometry.kind == .tooSmall {
      TooSmallView.draw(on: &canvas)
    } else {
      stack.covering.draw(workspace, on: &canvas)
      StatusView.draw(self, on: &canvas)
    }
    return canvas.frame
  }

  /// Asserts what screens and workspace promise, in debug builds.
  func checkInvariants() {
    stack.checkInvariants()
    stack.top.checkInvariants()
    workspace.checkInvariants()
    assert(pending.isEmpty || !stack.top.takesText, "no sequence is begun where text is written")
  }
}
