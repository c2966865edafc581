import ParallaxPage

extension Workspace {
  /// Undoes one thing of the text, as Esc does; whether there was something.
  mutating func undoInText() -> Bool {
    if story.focus.linkStart != nil {
      story.focus.linkStart = nil
    } else if story.panes.showsReasons {
      relayout { $0.story.panes.showsReasons = false }
    } else if story.search != nil || story.focus.change != nil || story.focus.finding != nil {
      (story.search, story.focus.change, story.focus.finding) = (nil, nil, nil)
    } else if story.filter != nil {
      filter(by: "")
    } else if story.options.selected != nil {
      select(nil)
    } else {
      return false
    }
    return true
  }
}
