public import ParallaxBrowser

/// Writes the files that the reader wants. What formats there are is not the session's affair.
public struct StorySaver: Sendable {
  /// What can be said against a request at once, before a story is made a file of; nil for nothing.
  public let refusal: @Sendable (SaveRequest) -> SaveAnswer?
  /// Writes the file, on any thread.
  public let write: @Sendable (SaveRequest, ShownStory) -> SaveAnswer

  public init(
    refusal: @escaping @Sendable (SaveRequest) -> SaveAnswer?,
    write: @escaping @Sendable (SaveRequest, ShownStory) -> SaveAnswer
  ) {
    self.refusal = refusal
    self.write = write
  }

  /// Both, one after the other.
  public func save(_ request: SaveRequest, _ story: ShownStory) -> SaveAnswer {
    refusal(request) ?? write(request, story)
  }
}
