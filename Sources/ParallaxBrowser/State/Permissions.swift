import ParallaxSettings

/// What the program may do outside its own screen.
struct Permissions: Sendable {
  /// Whether text may be sent to the terminal's clipboard: whoever reads the terminal's output can read it too, and
  /// some terminals let nobody do it.
  var copying: CopyConsent
  /// Whether nothing may start a program or write a file of the reader's choice.
  let isSecure: Bool
}
