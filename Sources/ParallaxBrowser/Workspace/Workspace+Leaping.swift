import ParallaxModel
import ParallaxPage

/// Moves that go far, and the way back from them: to what was found, to a mark, to the end.
extension Workspace {
  /// Makes a move that `''` leads back from.
  mutating func leap<Result>(_ move: (inout Workspace) -> Result) -> Result {
    let start = story.options.layout.isOverview ? story.leaps.textAnchor ?? story.anchor : story.anchor
    let (viewport, place, layout) = (story.viewport, story.cursorPlace, story.options.layout)
    defer {
      if story.cursorPlace != place || story.options.layout != layout {
        story.leaps.origin = start
        story.leaps.overview = layout == .overview && story.options.layout != layout ? viewport : nil
      }
    }
    return move(&self)
  }

  /// Where the reader was before the last leap; once more, where that led.
  mutating func leapBack() {
    if leapBackToOverview() { return }
    guard let start = story.leaps.origin else {
      message = .noLeap
      return
    }
    story.panes.current = .passages
    if story.options.layout.isOverview { setLayout(story.leaps.textLayout) }
    let here = story.anchor
    story.place(at: start, in: collation.reports)
    story.leaps.origin = here
    message = nil
  }
}
