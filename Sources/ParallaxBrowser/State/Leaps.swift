import ParallaxPage

/// The places that a key leads back to.
struct Leaps: Sendable {
  /// Where the reader was before the last leap.
  var origin: Anchor?
  /// The overview as it stood, where the last leap began there.
  var overview: Viewport?
  /// Whether the story was opened with the overview.
  var startsWithOverview = false
  /// The layout in which the passages are read, when the map or the list of findings is left.
  var textLayout = PageLayout.parallel
  /// Where the text was left for the map or the list of findings.
  var textAnchor: Anchor?

  /// After other reports were read: nothing is where it was.
  mutating func forget() { (origin, textAnchor, overview) = (nil, nil, nil) }
}
