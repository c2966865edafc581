/// Why the store cannot be used, as a fact; the program goes on without it.
public struct StoreProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// There is no folder to keep it in; nothing says where home is.
    case homeless
    /// The folder or the file cannot be made or written.
    case unwritable(reason: String)
    /// It cannot be read.
    case unreadable(reason: String)
    /// Another program holds it.
    case locked
    /// A database that is not ours, or no database.
    case foreign
    /// A newer Parallax has written it.
    case newer
  }

  public let kind: Kind
  /// Not yet safe to show.
  public let path: String

  init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// One line: `path: what is wrong; what follows`.
  public var message: String {
    switch kind {
    case .homeless: "parallax: no folder for notes and corrections; set XDG_STATE_HOME or HOME"
    case .unwritable(let reason):
      "\(path): cannot be written (\(reason)); what you note and correct is tried again"
    case .unreadable(let reason): "\(path): cannot be read (\(reason)); going on without notes and corrections"
    case .locked: "\(path): another program holds it; going on without it"
    case .foreign: "\(path): not a database of Parallax; move it away to keep notes and corrections"
    case .newer: "\(path): written by a newer Parallax; going on without notes and corrections"
    }
  }
}
