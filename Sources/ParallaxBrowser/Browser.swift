public import ParallaxModel
public import ParallaxPage
public import ParallaxSettings

/// Something that the interface asks the session to do; all else it does itself.
public enum Effect: Sendable, Equatable {
  case quit
  /// Let the collation that is awaited be.
  case stopAligning
  /// Make the collation after all.
  case align
  /// Stop the process until the shell continues it.
  case suspend
  /// Paint every cell, whatever the terminal is thought to show.
  case redraw
  case changeTheme(StyleTable)
  /// Keep these corrections, made with one key, and show the collation with them.
  case correct([Correction])
  /// Take back the last corrections, and show the collation without them.
  case undoCorrection
  /// Keep this, and forget those that it takes the place of.
  case annotate(Annotation, replacing: [Int])
  case forgetAnnotations([Int])
  /// Remember that these words were read; there is no hurry.
  case remember(read: [TextRange])
  /// Read the files again.
  case reload
  /// Let the terminal report the mouse, or leave it to the terminal.
  case useMouse(Bool)
  /// Put text on the terminal's clipboard, below it with which program that was and when; the reader has agreed.
  case copy(String)
  /// Open a file in the editor, at a line counted from 1.
  case edit(path: String, line: Int)
}

/// The interface as a value: keys change it, a frame shows it, and what only the session can do comes back as effects.
///
///     var browser = Browser(collation: collation, …)
///     let effects = browser.press(.character("j"))
///     screen.paint(browser.frame())
public struct Browser: Sendable {
  enum Pane: Sendable { case passages, reports }

  public internal(set) var collation: Collation
  let capabilities: Capabilities
  let bindings: KeyBindings

  var projection: Projection
  var size: Size
  var options: PageOptions
  var page = Page(lines: [])
  var index = PageIndex(Page(lines: []))
  /// The map beside the text.
  var mapStrip: MapStrip?
  /// What the page was laid out with; nil when it has to be laid out anew.
  var builtOptions: PageOptions?
  var viewport = Viewport()
  /// The place that the last change of the page kept, and how the page stood then.
  var kept: (anchor: Anchor, viewport: Viewport)?
  var reportList: ReportList
  var pane = Pane.passages {
    didSet { if pane == .passages { tabulates = false } }
  }
  /// The reports cover the passages, each with all its figures, where they could stand beside or above them.
  var tabulates = false
  /// The Reports pane gives its columns to the passages.
  var isMaximised = false
  var themes: ThemeRing?
  /// The place in the ring of the theme that the reader had, while others are tried.
  var themeBefore: Int?
  var currentChange: Int?
  /// Where the reader was before the last leap.
  var leaptFrom: Anchor?
  /// Where the text was left for the map or the list of findings.
  var placeInText: Anchor?
  /// The facts on which the reports differ; nil before they are first asked for, where there is much to compare.
  var findings: [Finding]?
  /// The same with those that the reader has set aside.
  var allFindings: [Finding] = []
  /// Every quotation of the projection; nil before they are first asked for.
  var foundQuotations: [Counterparts]?
  /// What is looked for beside the loop.
  var inquiries = Inquiries()
  /// Those that the reader has set aside.
  var findingsAside: [Finding] = []
  /// The reader's notes, marks and findings set aside.
  var annotations: [PlacedAnnotation] = []
  /// What was forgotten in this run, and can be brought back.
  var forgotten: [Annotation] = []
  /// The sentences that were read.
  var read: Set<SentenceID> = []
  /// What to go on with when the reports are aligned.
  var awaitedView: SessionView?
  /// What the letter is for that is awaited.
  var awaitsLetter: LetterPurpose?
  /// Those that the list shows, in its order.
  var listedFindings: [Finding] = []
  var findingOrder = FindingOrder.gravity
  /// What `&` leaves on the page.
  var filter: PassageFilter?
  /// The finding that the cursor was sent to; its places are lit.
  var currentFinding: Finding?
  /// The layout in which the passages are read, when the map is left.
  var textLayout = PageLayout.parallel
  var search: Search?
  var searchHistory: [SearchQuery] = []
  /// Whether what is searched for is a regular expression.
  var usesRegex: Bool
  var filterHistory: [SearchQuery] = []
  var prompt: Prompt?
  /// The sentence that `L` was pressed on; the next one is linked with it.
  var linkStart: SentenceID?
  var showsReasons = false
  var help: HelpPages?
  /// The list that covers the screen.
  var listing: OpenListing?
  /// The list that was left last.
  var leftListing: OpenListing?
  /// The first screen where there are several stories.
  var stories: StoryList?
  /// Whether that screen shows.
  var isChoosing = false
  /// Whether what shows was chosen there, so that leaving it leads back.
  var wasChosen = false
  let choosesStory: Bool
  /// How many reports are being aligned while the first shows alone.
  var awaited: Int?
  /// Whether the first keys are said when they are aligned.
  var welcomesWhenAligned = false
  /// How many hundredths of that are done.
  var hundredthsAligned = 0
  /// Whether the reader has had enough of awaiting.
  var hasStoppedAwaiting = false
  var copyConsent: CopyConsent
  /// Whether the terminal is asked to report the mouse.
  public internal(set) var usesMouse: Bool
  /// The line between the panes follows the mouse.
  var isDragging = false
  /// A report that shows has paragraphs from right to left: then nothing stands beside the passages.
  var isOnePane = false
  /// Columns of the Reports pane, where it stands beside the passages.
  var reportsColumns = Geometry.reportsColumns
  var commandHistory: [String] = []
  /// Whether nothing may start a program or write a file of the reader's choice.
  let isSecure: Bool
  /// What has happened to the files since they were read.
  var news: ReportNews?
  /// Whether the reader has pressed a key.
  var hasActed = false
  /// Whether the cursor stands where it stood when the report was selected: then that report is meant, and not the one
  /// whose line it is.
  var meansSelected = false
  /// The keys of an unfinished sequence.
  var pending: [Key] = []
  var message: Message?

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
    self.collation = collation
    self.projection = projection
    self.capabilities = capabilities
    self.themes = themes
    self.size = size
    self.choosesStory = choosesStory
    self.awaited = awaited
    usesMouse = settings.mouse ?? false
    usesRegex = settings.usesRegex ?? false
    copyConsent = CopyConsent(settings.copy ?? .ask)
    isSecure = settings.isSecure ?? false
    bindings = KeyBindings(settings: settings.keys, keymap: settings.keymap ?? .vi)
    reportList = ReportList(projection, in: collation)
    options = PageOptions(
      layout: settings.layout ?? .parallel, width: size.columns, showsCosmetic: settings.showsCosmetic ?? false,
      marks: themes?.current.needsMarks ?? false,
      ascii: !capabilities.isUTF8)
    options.showsInvisible = settings.showsInvisible ?? false
    renewFindings(ahead)
    buildPage()
    goToText()
    listStories()
    isChoosing = stories != nil
  }

  mutating func listStories() {
    stories = choosesStory ? StoryList(collation, height: geometry.stories.rows) : nil
  }

  /// Says the first keys to a reader who has none of them yet, until one is pressed; where reports are awaited, when
  /// they are there.
  public mutating func welcome() {
    welcomesWhenAligned = awaited != nil
    if welcomesWhenAligned { return }
    func key(_ action: Action) -> String { bindings.names(of: action).first ?? ":\(action.rawValue)" }
    message = .welcome(
      "first time: \(key(.lineDown)) down, \(key(.nextChange)) next change, \(key(.layoutMap)) map, "
        + "\(key(.help)) all keys, \(key(.leave)) leave")
  }

  /// The theme in use; nil when there are none to choose from.
  public var currentTheme: NamedTheme? { themes?.current }

  /// One line for each key setting that could not be taken as it stands.
  public var warnings: [String] { bindings.warnings }

  var geometry: Geometry {
    Geometry(
      size, hasWholeWidth: [.side, .map, .findings].contains(options.layout),
      hasMapStrip: !options.layout.isOverview, isMaximised: isMaximised, isOnePane: isOnePane,
      heads: page.heads.count, pane: pane, tabulates: tabulates, below: below, reportsColumns: reportsColumns)
  }

  /// What stands below the passages.
  private var below: Geometry.Below {
    options.layout == .findings ? .finding : showsReasons ? .reasons : .nothing
  }

  var context: Context {
    prompt == nil ? contextBelowPrompt : .prompt
  }

  /// Where the reader is, whether or not something is written there.
  var contextBelowPrompt: Context {
    if themeBefore != nil { return .themes }
    if help != nil { return .help }
    if listing != nil { return .listing }
    if isChoosing { return .stories }
    return pane == .reports ? .reports : .passages
  }
}
