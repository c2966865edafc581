import ParallaxPage

/// The terminal that the screens are shown on.
struct Terminal: Sendable {
  let capabilities: Capabilities
  var size: Size
  /// Whether it is asked to report the mouse.
  var usesMouse: Bool

  /// Whether a blank can be told from another by its look.
  var showsLooks: Bool { capabilities.colours > .none || capabilities.attributes.contains(.reverse) }
}
