/// Why a database cannot be used. What follows from that is for whoever keeps something in it to say.
public struct DatabaseProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// The environment names no folder to keep it in.
    case homeless
    /// The folder or the file cannot be created or written.
    case unwritable(reason: String)
    /// The file cannot be read.
    case unreadable(reason: String)
    /// Another program has locked it.
    case locked
    /// A database of another program, a damaged one, or no database.
    case foreign
    /// Written by a newer Parallax.
    case newer
  }

  public let kind: Kind
  /// May contain control characters; escape it before it is shown.
  public let path: String

  package init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }
}
