/// What reports of a story have in common: a name, a number, a word.
public struct StoryReason: Sendable, Hashable {
  /// As a report writes it. Not yet safe to show.
  public let text: String
  /// In how many of the story's reports it stands.
  public let reports: Int

  public init(text: String, reports: Int) {
    self.text = text
    self.reports = reports
  }

  /// The most that are told of a story.
  package static let most = 6
}
