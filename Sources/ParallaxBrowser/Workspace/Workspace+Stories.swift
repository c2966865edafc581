import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Begins to read a projection of the collation.
  mutating func show(_ projection: Projection) {
    story.show(projection, in: collation)
    story.options.hidden = []
    story.options.selected = nil
    story.panes.current = .passages
    story.search = nil
    story.leaps.forget()
    (story.focus.linkStart, story.focus.change) = (nil, nil)
    renewFindings()
    chooseOpeningLayout()
    buildPage()
    story.goToText()
  }
}
