import ParallaxPage

/// Moves that go far, and the way back from them: to what was found, to a mark, to the end.
extension Browser {
  /// Makes a move that `''` leads back from.
  mutating func leap<Result>(_ move: (inout Browser) -> Result) -> Result {
    let start = options.layout.isOverview ? placeInText ?? currentAnchor : currentAnchor
    let (line, layout) = (viewport.cursor, options.layout)
    defer { if viewport.cursor != line || options.layout != layout { leaptFrom = start } }
    return move(&self)
  }

  /// Where the reader was before the last leap; once more, where that led.
  mutating func leapBack() {
    guard let start = leaptFrom else {
      message = .noLeap
      return
    }
    pane = .passages
    if options.layout.isOverview { setLayout(textLayout) }
    let here = currentAnchor
    place(at: start)
    leaptFrom = here
    message = nil
  }

  /// Nothing of the reports that were read before is where it was.
  mutating func forgetLeaps() { (leaptFrom, placeInText) = (nil, nil) }
}
