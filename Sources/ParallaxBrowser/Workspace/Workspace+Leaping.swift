import ParallaxPage

/// Moves that go far, and the way back from them: to what was found, to a mark, to the end.
extension Workspace {
  /// Makes a move that `''` leads back from.
  mutating func leap<Result>(_ move: (inout Workspace) -> Result) -> Result {
    let start = options.layout.isOverview ? leaps.textAnchor ?? currentAnchor : currentAnchor
    let (line, layout) = (viewport.cursor, options.layout)
    defer { if viewport.cursor != line || options.layout != layout { leaps.origin = start } }
    return move(&self)
  }

  /// Where the reader was before the last leap; once more, where that led.
  mutating func leapBack() {
    guard let start = leaps.origin else {
      message = .noLeap
      return
    }
    panes.current = .passages
    if options.layout.isOverview { setLayout(leaps.textLayout) }
    let here = currentAnchor
    place(at: start)
    leaps.origin = here
    message = nil
  }
}
