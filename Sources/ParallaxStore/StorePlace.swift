internal import Glibc

/// Where the store lies.
public enum StorePlace {
  /// `parallax/parallax.db` in `$XDG_STATE_HOME`, or in `~/.local/state` when that is not set or not absolute, as the
  /// XDG Base Directory Specification has it; nil when there is no home either.
  public static func path(in environment: (String) -> String?) -> String? {
    if let base = environment("XDG_STATE_HOME"), base.hasPrefix("/") { return "\(base)/parallax/parallax.db" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/state/parallax/parallax.db"
  }

  /// Makes the folders above `file` that are missing, for nobody else to read; whether they are there.
  static func makeFolders(above file: String) -> Bool {
    var path = ""
    for name in file.split(separator: "/").dropLast() {
      path += "/\(name)"
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }

  /// Makes an empty file that nobody else can read; nothing happens where something is there. SQLite gives its journal
  /// the mode of the database. `mknod` opens nothing: closing a descriptor would drop the locks that another connection
  /// of this process has on the file.
  static func makePrivateFile(_ path: String) { mknod(path, S_IFREG | 0o600, 0) }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The path without links and dots, under which a file is remembered; itself where there is no such file.
  static func absolute(_ path: String) -> String {
    guard path != "-", let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
