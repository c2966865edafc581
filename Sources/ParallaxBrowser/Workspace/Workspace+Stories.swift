import ParallaxModel
import ParallaxPage

extension Workspace {
  /// Begins to read a projection of the collation.
  mutating func show(_ projection: Projection) {
    self.projection = projection
    reports = ReportList(projection, in: collation)
    options.hidden = []
    options.selected = nil
    panes.current = .passages
    search = nil
    leaps.forget()
    (focus.linkStart, focus.change) = (nil, nil)
    renewFindings()
    buildPage()
    goToText()
  }
}
