/// Why the store cannot be used; the program goes on without it.
public struct StoreProblem: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Neither `XDG_STATE_HOME` nor `HOME` says where to store it.
    case homeless
    /// The folder or the file cannot be created or written.
    case unwritable(reason: String)
    /// The file cannot be read.
    case unreadable(reason: String)
    /// Another program has locked it.
    case locked
    /// A database of another program, or no database.
    case foreign
    /// Written by a newer Parallax.
    case newer
  }

  public let kind: Kind
  /// May contain control characters; escape it before it is shown.
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
