internal import Glibc

/// Where the database is, and the files and folders it needs.
public enum StorePlace {
  /// `parallax/parallax.db` in `$XDG_STATE_HOME`, or in `~/.local/state` if that is unset or relative (XDG Base Directory
  /// Specification); nil if there is no home directory either.
  public static func path(in environment: (String) -> String?) -> String? {
    if let base = environment("XDG_STATE_HOME"), base.hasPrefix("/") { return "\(base)/parallax/parallax.db" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/parallax/parallax.db"
  }

  /// Creates the missing folders above `file`, with access for the user alone.
  ///
  /// - Returns: whether they exist.
  static func makeFolders(above file: String) -> Bool {
    var path = ""
    for name in file.split(separator: "/").dropLast() {
      path += "/\(name)"
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }

  /// Creates an empty file with access for the user alone, if there is nothing at the path. SQLite gives its journal the
  /// mode of the database. `mknod` opens no descriptor: closing one would release the locks that another connection of
  /// this process has on the file.
  static func makePrivateFile(_ path: String) { mknod(path, S_IFREG | 0o600, 0) }

  /// Whether there is anything at the path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The stored path of a file: absolute, without links and dots. The path itself if there is no such file.
  static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
