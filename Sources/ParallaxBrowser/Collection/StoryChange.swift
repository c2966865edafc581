package import ParallaxModel

/// What the reader says of the stories of a large collection.
public struct StoryChange: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// These reports are one story.
    case join([ListedReport])
    /// Each group is a story of its own.
    case divide([[ListedReport]])
    /// The last of that does not hold.
    case undo
  }

  package let kind: Kind

  package init(_ kind: Kind) { self.kind = kind }
}
