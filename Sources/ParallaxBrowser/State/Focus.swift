import ParallaxModel

/// What is lit in the text, and what the next key means.
struct Focus: Sendable {
  /// The change that the cursor was sent to.
  var change: Int?
  /// The finding that the cursor was sent to; its places are lit.
  var finding: Finding?
  /// The sentence that `L` was pressed on; the next one is linked with it.
  var linkStart: SentenceID?
  /// Whether the cursor stands where it stood when the report was selected: then that report is meant, and not the one
  /// whose line it is.
  var prefersSelected = false
}
