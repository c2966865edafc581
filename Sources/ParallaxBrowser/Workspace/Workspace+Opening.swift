import ParallaxModel
import ParallaxPage

/// With which layout a story opens where nobody has asked for one, and none is remembered: the overview where most of its
/// reports are texts of their own, else the passages.
extension Workspace {
  /// Chooses it, before the page is built. What takes time is looked for beside the loop, and takes the place of the
  /// passages unless a key was pressed.
  mutating func chooseOpeningLayout() {
    guard opensByRule, alignment.awaited == nil else { return }
    story.leaps.startsWithOverview = false
    if [.overview, .side].contains(story.options.layout) { story.options.layout = .parallel }
    if opensSideBySide { story.options.layout = .side }
    guard opensWithOverview else { return }
    if isSmall, needOverview() {
      story.options.layout = .overview
      story.leaps.startsWithOverview = true
    } else {
      request(.overview, purpose: .opening)
    }
  }

  /// Whether most pairs of reports of the story are no near copies.
  var opensWithOverview: Bool { pairs.all > 0 && 2 * pairs.copies < pairs.all }

  /// From this width on a few near copies stand side by side.
  private static let roomForColumns: Column = 180

  /// Whether the story is of two to four copies, each two of them near ones, and the screen has room for them.
  private var opensSideBySide: Bool {
    (2...4).contains(story.projection.synopsis.story.reports.count) && pairs.copies == pairs.all
      && terminal.size.columns >= Self.roomForColumns
  }

  /// Whether no two reports of the story are near copies.
  var isOfOwnTexts: Bool { story.projection.isOfOwnTexts }

  private var pairs: (all: Int, copies: Int) { story.projection.pairs }

  /// The overview that was looked for, in the place of the passages that nobody has read yet.
  mutating func openOverview() {
    guard opensByRule, inquiries.overview != nil else { return }
    if looksUnasked, needFindings() { listFindings() }
    story.options.layout = .overview
    story.leaps.startsWithOverview = true
    buildPage()
    story.goToText()
  }

  /// Whether the overview is what the story was opened with: nothing is behind it.
  var isAtStart: Bool { story.options.layout == .overview && story.leaps.startsWithOverview }
}
