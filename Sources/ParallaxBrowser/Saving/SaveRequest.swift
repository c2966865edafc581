public import ParallaxModel

/// A format that a story can be written in. The browser knows its name, whoever writes it the rest.
public struct StoryFormat: Sendable, Equatable {
  /// As it is chosen: `html`.
  public let name: String
  /// Of file names, without the stop.
  public let fileExtension: String

  public init(name: String, fileExtension: String) {
    self.name = name
    self.fileExtension = fileExtension
  }
}

/// What the list of stories can be written in.
public enum StoryListFormat: String, Sendable, CaseIterable {
  /// A line a story.
  case text
  /// A row a report.
  case csv
  /// A line of JSON a story (`parallax.stories/1`).
  case jsonl

  var fileExtension: String { self == .text ? "txt" : rawValue }
}

/// The stories that a list shows, in its order.
public struct ListedStories: Sendable, Equatable {
  package let stories: [ListedStory]
}

/// A file that the reader wants written.
public struct SaveRequest: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    /// Lines that are safe to show; below them it is to be said which program wrote them, and when.
    case text(String)
    /// The story that is open, in the format of that name.
    case story(format: String)
    /// The stories of the list, in the form of that name.
    case stories(ListedStories, format: StoryListFormat)
  }

  public let content: Content
  /// As the reader has written it.
  public let path: String
  /// Whether the reader has agreed that a file of that name is replaced.
  public let replaces: Bool

  public init(_ content: Content, path: String, replaces: Bool = false) {
    self.content = content
    self.path = path
    self.replaces = replaces
  }

  /// The same over a file that is there.
  var replacing: SaveRequest { SaveRequest(content, path: path, replaces: true) }
}

/// What came of it.
public enum SaveAnswer: Sendable, Equatable {
  case saved
  /// There is a file of that name, which may be replaced if the reader agrees.
  case exists
  /// Nothing is written; in words why.
  case failed(String)
}

/// The story as it is open, for whoever writes it in a file.
public struct ShownStory: Sendable {
  public let collation: Collation
  public let projection: Projection
  /// All of it, where they are known already, those that the reader has put aside too.
  public let findings: [Finding]?
  public let annotations: [PlacedAnnotation]
}
