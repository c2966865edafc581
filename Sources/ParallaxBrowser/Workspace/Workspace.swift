import ParallaxModel
import ParallaxPage
import ParallaxSettings

/// What all screens show and change: the reports, the story that is open, what was found and noted, the terminal.
struct Workspace: Sendable {
  var collation: Collation {
    didSet {
      if !collation.reports.elementsEqual(oldValue.reports, by: ===) { folded = FoldedReports(collation.reports) }
    }
  }
  var story: OpenStory
  var findings = StoryFindings()
  /// What is looked for beside the loop, and what was found.
  var inquiries = Inquiries()
  /// The list that was left last.
  var leftListing: OpenListing?
  var notebook = Notebook()
  var alignment: Alignment
  /// Where the open story is one of a large collection.
  var collection: CollectionState?
  /// What has been learnt of the stories.
  var record = StoryRecord()
  /// What shows several stories as one for a while; it is not kept.
  var together: [Correction] = []
  /// The texts as they are searched; made when they are first asked for.
  private var folded: FoldedReports
  /// What the reader has written in prompts.
  var entries: Entries
  var terminal: Terminal
  var permissions: Permissions
  /// What the story can be written in.
  var storyFormats: [StoryFormat] = []
  let bindings: KeyBindings
  var themes: ThemeRing?
  /// What has happened to the files since they were read.
  var news: ReportNews?
  var message: Message?
  /// Whether nobody has asked for a layout: then each story opens with the one that fits it.
  var opensByRule: Bool
  let opensByRuleAtFirst: Bool
  /// Up to so many readings a page is set as a whole, where that is not the usual number.
  var mostReadingsAtOnce: Int?
  /// Whether the reader chooses, where there are several stories.
  private let choosesStory: Bool

  init(
    collation: Collation, projection: Projection, settings: Settings, themes: ThemeRing?, terminal: Terminal,
    choosesStory: Bool, alignment: Alignment, findings ahead: Ahead<[Finding]>?
  ) {
    self.collation = collation
    folded = FoldedReports(collation.reports)
    self.terminal = terminal
    self.themes = themes
    self.choosesStory = choosesStory
    self.alignment = alignment
    opensByRuleAtFirst = settings.layout == nil
    opensByRule = opensByRuleAtFirst
    entries = Entries(usesRegex: settings.usesRegex ?? false)
    permissions = Permissions(copying: CopyConsent(settings.copy ?? .ask), isSecure: settings.isSecure ?? false)
    bindings = KeyBindings(settings: settings.keys, keymap: settings.keymap ?? .vi)
    var options = PageOptions(
      layout: settings.layout ?? .parallel, width: terminal.size.columns,
      showsCosmetic: settings.showsCosmetic ?? false, marks: themes?.current.needsMarks ?? false,
      ascii: !terminal.capabilities.isUTF8)
    options.showsInvisible = settings.showsInvisible ?? false
    story = OpenStory(projection, in: collation, options: options)
    renewFindings(ahead)
    chooseOpeningLayout()
    buildPage()
    story.goToText()
  }

  var layout: any StoryLayout { story.layout }

  /// Whether there is a list of stories: also where the reader has made one story of all.
  var hasStories: Bool {
    if collection != nil { return true }
    guard choosesStory else { return false }
    let isCorrected = collation.stories.count > 1 && collation.correctionsOfStories.contains(where: \.isApplied)
    return collation.tellsOfSeveralEvents || isCorrected || !together.isEmpty
  }

  /// The texts of all reports, to be searched.
  var texts: any TextSearching { folded.texts }

  var base: Int { story.base }

  func siglum(_ report: Int) -> String { collation.reports[report].siglum }

  var marks: Marks { Marks(ascii: story.options.ascii) }

  var geometry: Geometry {
    let layout = layout
    return Geometry(
      terminal.size, hasWholeWidth: layout.hasWholeWidth, hasMapStrip: !layout.isOverview, panes: story.panes,
      heads: story.page.heads.count, below: layout.below(story.panes),
      reportRows: story.projection.isOfCopies ? Geometry.copyRows : Geometry.ownTextRows,
      tableHeads: story.projection.isOfCopies ? 0 : 1)
  }

  /// Says why nothing is done.
  mutating func refuse(_ reason: Message) -> [Step] {
    message = reason
    return []
  }

  /// What means the same on every screen that hides others; nil for any other action.
  mutating func performCommonAction(_ action: Action, on screen: some Screen) -> [Step]? {
    switch action {
    case .help: [.push(HelpScreen(on: screen, in: self))]
    case .commandLine:
      [.push(PromptScreen(Prompt(.command, history: entries.commands), on: screen.context(in: self) ?? .passages))]
    case .save: askToSave(screen)
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
