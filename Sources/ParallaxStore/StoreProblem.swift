public import ParallaxDatabase

/// Why the store cannot be used; the program goes on without it.
public typealias StoreProblem = DatabaseProblem

extension DatabaseProblem {
  /// One line on the store: `path: what is wrong; what follows`.
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
