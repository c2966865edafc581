public import ParallaxPage

extension Browser {
  /// The whole screen as it is now.
  public func frame() -> Frame {
    var canvas = Canvas(size: size, ascii: options.ascii)
    switch geometry.kind {
    case .tooSmall: TooSmallView.draw(on: &canvas)
    case _ where help != nil: HelpView.draw(self, on: &canvas)
    case _ where listing != nil: ListingView.draw(self, on: &canvas)
    case _ where isChoosing: StoriesView.draw(self, on: &canvas)
    default: drawPanes(on: &canvas)
    }
    if geometry.kind != .tooSmall { StatusView.draw(self, on: &canvas) }
    return canvas.frame
  }

  private func drawPanes(on canvas: inout Canvas) {
    TitleView.draw(self, on: &canvas)
    RulesView.draw(self, on: &canvas)
    MapStripView.draw(self, on: &canvas)
    switch geometry.kind {
    case .list: ReportsView.draw(self, on: &canvas)
    case .panes:
      ReportsView.draw(self, on: &canvas)
      PassagesView.draw(self, on: &canvas)
    case .strip:
      StripView.draw(self, on: &canvas)
      PassagesView.draw(self, on: &canvas)
    default: PassagesView.draw(self, on: &canvas)
    }
    if options.layout == .findings { FindingView.draw(self, on: &canvas) } else { ReasonsView.draw(self, on: &canvas) }
  }

  var marks: Marks { Marks(ascii: options.ascii) }
}
