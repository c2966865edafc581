/// A report as others have named it in their stories; it is not read.
public struct GivenReport: Sendable, Hashable {
  /// The path, or whatever else others call it by.
  public let path: String
  /// The place inside the input; empty for a file of its own.
  public let document: String

  public init(path: String, document: String = "") {
    self.path = path
    self.document = document
  }

  /// The path with the place in it: `mail.mbox#2`.
  public var name: String { document.isEmpty ? path : "\(path)#\(document)" }

  func precedes(_ other: GivenReport) -> Bool {
    path == other.path
      ? document.utf8.lexicographicallyPrecedes(other.document.utf8)
      : path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}

/// A story that others have made, with what they say of it.
public struct GivenStory: Sendable, Equatable {
  /// By path and place.
  public let reports: [GivenReport]
  /// Nil where nothing is said.
  public let headline: String?
  /// Each once; in the order of the reports, as far as that is known.
  public let outlets: [String]
  /// ISO 8601: the earliest and the latest day of publication; empty where none is said.
  public let days: [String]
}
