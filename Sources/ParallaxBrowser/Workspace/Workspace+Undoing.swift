import ParallaxPage

extension Workspace {
  /// Undoes one thing of the text, as Esc does; whether there was something.
  mutating func undoInText() -> Bool {
    if focus.linkStart != nil {
      focus.linkStart = nil
    } else if panes.showsReasons {
      relayout { $0.panes.showsReasons = false }
    } else if search != nil || focus.change != nil || focus.finding != nil {
      (search, focus.change, focus.finding) = (nil, nil, nil)
    } else if filter != nil {
      filter(by: "")
    } else if options.selected != nil {
      select(nil)
    } else {
      return false
    }
    return true
  }
}
