import ParallaxModel
import ParallaxPage
import ParallaxSettings

/// What all screens show and change: the reports, how they are laid out, where the reader is, what was found and noted.
struct Workspace: Sendable {
  var collation: Collation
  var projection: Projection
  var options: PageOptions
  var page = LaidOutPage()
  var viewport = Viewport()
  var panes = Panes()
  var reports: ReportList
  /// What is lit, and what the next key means.
  var focus = Focus()
  var leaps = Leaps()
  var findings = StoryFindings()
  /// What is looked for beside the loop, and what was found.
  var inquiries = Inquiries()
  var search: Search?
  /// What `&` leaves on the page.
  var filter: PassageFilter?
  /// The list that was left last.
  var leftListing: OpenListing?
  var notebook = Notebook()
  var alignment: Alignment
  /// What the reader has written in prompts.
  var entries: Entries
  var terminal: Terminal
  var permissions: Permissions
  let bindings: KeyBindings
  var themes: ThemeRing?
  /// What has happened to the files since they were read.
  var news: ReportNews?
  var message: Message?
  /// Whether the reader chooses, where there are several stories.
  private let choosesStory: Bool

  init(
    collation: Collation, projection: Projection, settings: Settings, themes: ThemeRing?, terminal: Terminal,
    choosesStory: Bool, alignment: Alignment, findings ahead: Ahead<[Finding]>?
  ) {
    self.collation = collation
    self.projection = projection
    self.terminal = terminal
    self.themes = themes
    self.choosesStory = choosesStory
    self.alignment = alignment
    entries = Entries(usesRegex: settings.usesRegex ?? false)
    permissions = Permissions(copying: CopyConsent(settings.copy ?? .ask), isSecure: settings.isSecure ?? false)
    bindings = KeyBindings(settings: settings.keys, keymap: settings.keymap ?? .vi)
    reports = ReportList(projection, in: collation)
    options = PageOptions(
      layout: settings.layout ?? .parallel, width: terminal.size.columns,
      showsCosmetic: settings.showsCosmetic ?? false, marks: themes?.current.needsMarks ?? false,
      ascii: !terminal.capabilities.isUTF8)
    options.showsInvisible = settings.showsInvisible ?? false
    renewFindings(ahead)
    buildPage()
    goToText()
  }

  var layout: any StoryLayout { options.layout.screen }

  /// Whether there is a list of stories.
  var hasStories: Bool { choosesStory && collation.tellsOfSeveralEvents }

  var base: Int { projection.synopsis.base }

  func siglum(_ report: Int) -> String { collation.reports[report].siglum }

  var marks: Marks { Marks(ascii: options.ascii) }

  var geometry: Geometry {
    let layout = layout
    return Geometry(
      terminal.size, hasWholeWidth: layout.hasWholeWidth, hasMapStrip: !layout.isOverview, panes: panes,
      heads: page.heads.count, below: layout.below(panes))
  }

  /// Whether a report of the story that shows has paragraphs from right to left.
  var showsRightToLeft: Bool {
    projection.synopsis.story.reports.contains {
      (!options.hidden.contains($0) || $0 == base) && collation.reports[$0].hasRightToLeftText
    }
  }

  /// Says why nothing is done.
  mutating func refuse(_ reason: Message) -> [Step] {
    message = reason
    return []
  }

  /// What means the same on every screen that hides others; nil for any other action.
  mutating func performAnywhere(_ action: Action, on screen: some Screen) -> [Step]? {
    switch action {
    case .help: [.push(HelpScreen(on: screen, in: self))]
    case .commandLine:
      [.push(PromptScreen(Prompt(.command, history: entries.commands), on: screen.context(in: self) ?? .passages))]
    case .reload: askToReload()
    case .redraw: .redraw
    case .suspend: [.session(.suspend)]
    case .quit: .quit
    default: nil
    }
  }

  /// Says the first keys to a reader who has none of them yet.
  mutating func sayFirstKeys() {
    func key(_ action: Action) -> String { bindings.names(of: action).first ?? ":\(action.rawValue)" }
    message = .firstKeys(
      "first time: \(key(.lineDown)) down, \(key(.nextChange)) next change, \(key(.layoutMap)) map, "
        + "\(key(.help)) all keys, \(key(.leave)) leave")
  }
}
