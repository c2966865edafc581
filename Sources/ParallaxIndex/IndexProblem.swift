internal import ParallaxDatabase

/// Why an index cannot be used, or what was done to use it.
package struct IndexProblem: Error, Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The folder or the file cannot be created or written.
    case unwritable(reason: String)
    case unreadable(reason: String)
    /// Another program has locked it for longer than one waits.
    case locked
    /// Another program takes in what has changed.
    case busy
    /// Written by a newer Parallax; it is left as it is.
    case newer
    /// A file that is no index.
    case foreign
    /// Of an older version: it is made anew when it is written.
    case older
    /// Damaged: it is made anew when it is written.
    case damaged
    /// It was damaged, was set aside under that name and is made anew.
    case replacedDamaged(aside: String)
    /// The same for one of an older version.
    case replacedOlder(aside: String)
  }

  package let kind: Kind
  /// May contain control characters; escape it before it is shown.
  package let path: String

  init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// What stood in the way of an index that is one.
  init(_ problem: DatabaseProblem, path: String) {
    let kind: Kind =
      switch problem.kind {
      case .unwritable(let reason): .unwritable(reason: reason)
      case .unreadable(let reason): .unreadable(reason: reason)
      case .locked: .locked
      case .newer: .newer
      case .foreign: .damaged
      case .homeless: .unwritable(reason: "no folder for it")
      }
    self.init(kind, path: path)
  }

  /// Whether the index is there all the same.
  package var isNotice: Bool {
    switch kind {
    case .replacedDamaged, .replacedOlder: true
    default: false
    }
  }

  /// Whether it can be made anew where it still says of which files it is.
  package var canBeMended: Bool {
    switch kind {
    case .older, .damaged: true
    default: false
    }
  }

  /// One line: `path: what is wrong; what follows`.
  package var message: String {
    let words =
      switch kind {
      case .unwritable(let reason): "cannot be written (\(reason)); going on without it"
      case .unreadable(let reason): "cannot be read (\(reason)); going on without it"
      case .locked: "another program holds it; going on without it"
      case .busy: "another program takes in what has changed; going on without it"
      case .newer: "written by a newer Parallax; going on without it"
      case .foreign: "not an index of Parallax; name another file"
      case .older: "an index of an older Parallax; parallax index --into it, with its folders, makes it anew"
      case .damaged: "a damaged index; parallax index --into it, with its folders, makes it anew"
      case .replacedDamaged(let aside): "the index was damaged; it is now \(aside), and a new one is made"
      case .replacedOlder(let aside): "the index was of an older Parallax; it is now \(aside), and a new one is made"
      }
    return "\(path): \(words)"
  }
}
