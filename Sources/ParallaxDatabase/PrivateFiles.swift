internal import Glibc

/// Files and folders for the user alone, and how they are named for good.
package enum PrivateFiles {
  /// Creates the missing folders above `file`, with access for the user alone.
  ///
  /// - Returns: whether they exist.
  package static func makeFolders(above file: String) -> Bool {
    var path = file.hasPrefix("/") ? "" : "."
    for name in file.split(separator: "/").dropLast() {
      path += "/\(name)"
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }

  /// Creates an empty file with access for the user alone, if there is nothing at the path. SQLite gives its journal the
  /// mode of the database. `mknod` opens no descriptor: closing one would release the locks that another connection of
  /// this process has on the file.
  package static func make(_ path: String) { mknod(path, S_IFREG | 0o600, 0) }

  /// Whether there is anything at the path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path without links and dots, from the root. The path itself if there is no such file.
  package static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
