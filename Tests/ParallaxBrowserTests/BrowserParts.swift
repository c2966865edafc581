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

  var projection: Projection { workspace.projection }
  var base: Int { workspace.base }
  var size: Size { workspace.terminal.size }
  var bindings: KeyBindings { workspace.bindings }
  var geometry: Geometry { workspace.geometry }
  var marks: Marks { workspace.marks }
  var mapStrip: MapStrip? { workspace.page.mapStrip }
  var mapReports: [Int] { workspace.mapReports }
  var page: Page { workspace.page.page }
  var index: PageIndex { workspace.page.index }
  var pane: Panes.Pane { workspace.panes.current }
  var reportsColumns: Int { workspace.panes.reportsColumns }
  var showsReasons: Bool { workspace.panes.showsReasons }
  var reportList: ReportList { workspace.reports }
  var chosenReport: Int? { workspace.chosenReport }
  var linkStart: SentenceID? { workspace.focus.linkStart }
  var currentFinding: Finding? { workspace.focus.finding }
  var currentAnchor: Anchor { workspace.currentAnchor }
  var sentenceAtCursor: SentenceID? { workspace.sentenceAtCursor }
  var readingAtCursor: (passage: Int, cell: PassageCell)? { workspace.readingAtCursor }
  var findingAtCursor: Finding? { workspace.findingAtCursor }
  var findings: [Finding]? { workspace.findings.known }
  var listedFindings: [Finding] { workspace.findings.listed }
  var readPassages: Set<Int> { workspace.readPassages }
  var search: Search? { workspace.search }
  var filter: PassageFilter? { workspace.filter }
  var awaited: Int? { workspace.alignment.awaited }

  var viewport: Viewport {
    get { workspace.viewport }
    set { workspace.viewport = newValue }
  }

  var options: PageOptions {
    get { workspace.options }
    set { workspace.options = newValue }
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
