import ParallaxModel
import ParallaxPage

@testable import ParallaxBrowser

/// The parts of a browser that tests look at, by short names.
extension Browser {
  var context: Context { stack.context(in: workspace) }
  /// Where the reader is, whether or not something is written there.
  var contextBelowPrompt: Context { stack.last(PromptScreen.self)?.place ?? context }
  var prompt: Prompt? { stack.last(PromptScreen.self)?.prompt }
  var listing: OpenListing? { stack.last(ListingScreen.self)?.list }
  var help: HelpPages? { stack.last(HelpScreen.self)?.pages }
  var stories: StoryList? { stack.last(StoriesScreen.self)?.list }
  var isChoosing: Bool { stack.last(StoriesScreen.self) != nil && stack.last(StoryScreen.self) == nil }
  var themeBefore: Int? { stack.last(ThemesScreen.self)?.before }

  var projection: Projection { workspace.story.projection }
  var base: Int { workspace.base }
  var size: Size { workspace.terminal.size }
  var bindings: KeyBindings { workspace.bindings }
  var geometry: Geometry { workspace.geometry }
  var marks: Marks { workspace.marks }
  var mapStrip: MapStrip? { workspace.story.page.mapStrip }
  var mapReports: [Int] { workspace.story.mapReports }
  var page: LaidOutPage { workspace.story.page }
  var index: PageIndex { PageIndex(workspace.story.page.lines) }
  var pane: Panes.Pane { workspace.story.panes.current }
  var reportsColumns: Int { workspace.story.panes.reportsColumns }
  var showsReasons: Bool { workspace.story.panes.showsReasons }
  var reportList: ReportList { workspace.story.reports }
  var chosenReport: Int? { workspace.chosenReport }
  var linkStart: SentenceID? { workspace.story.focus.linkStart }
  var currentFinding: Finding? { workspace.story.focus.finding }
  var currentAnchor: Anchor { workspace.story.anchor }
  var sentenceAtCursor: SentenceID? { workspace.sentenceAtCursor }
  var readingAtCursor: (passage: Int, cell: PassageCell)? { workspace.readingAtCursor }
  var findingAtCursor: Finding? { workspace.findingAtCursor }
  var findings: [Finding]? { workspace.findings.known }
  var listedFindings: [Finding] { workspace.findings.listed }
  var readPassages: Set<Int> { workspace.readPassages }
  var search: Search? { workspace.story.search }
  var filter: PassageFilter? { workspace.story.filter }
  var awaited: Int? { workspace.alignment.awaited }

  var viewport: Viewport {
    get { workspace.story.viewport }
    set { workspace.story.viewport = newValue }
  }

  var options: PageOptions {
    get { workspace.story.options }
    set { workspace.story.options = newValue }
  }

  var inquiries: Inquiries {
    get { workspace.inquiries }
    set { workspace.inquiries = newValue }
  }

  var message: Message? {
    get { workspace.message }
    set { workspace.message = newValue }
  }

  var commandHistory: [String] {
    get { workspace.entries.commands.map(\.text) }
    set {
      workspace.entries = Entries(usesRegex: usesRegex)
      for line in newValue { workspace.entries.remember(command: line) }
    }
  }

  var usesRegex: Bool {
    get { workspace.entries.usesRegex }
    set { workspace.entries.usesRegex = newValue }
  }

  func siglum(_ report: Int) -> String { workspace.siglum(report) }

  func completions(of line: String) -> (stem: String, words: [String]) {
    CommandChoices(workspace, in: contextBelowPrompt).completions(of: line)
  }

  mutating func search(for words: String) { workspace.search(for: words) }
  mutating func filter(by words: String) { workspace.filter(by: words) }
  mutating func relayout(_ change: (inout Workspace) -> Void) { workspace.relayout(change) }
  mutating func select(_ report: Int?) { workspace.select(report) }
  mutating func setLayout(_ layout: PageLayout) { workspace.setLayout(layout) }
  mutating func ask(_ question: Question) { stack.show(ListingScreen(question, in: workspace)) }
}
