internal import Glibc
internal import ParallaxDatabase
internal import ParallaxModel

/// Where the index of a collection is, and whether a file is one.
package enum IndexPlace {
  /// `parallax/index/HASH.db` in `$XDG_DATA_HOME`, or in `~/.local/share` if that is unset or relative (XDG Base Directory
  /// Specification), by a hash of the absolute paths. Nil if there is no home directory either, and for standard input.
  package static func path(for paths: [String], in environment: (String) -> String?) -> String? {
    if paths.isEmpty || paths.contains("-") { return nil }
    let all = Set(paths.map(PrivateFiles.absolute)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // Not `joined`, whose generic code takes longer to be made ready than all the rest.
    var names: [UInt8] = []
    for path in all { names += (names.isEmpty ? [] : [0]) + Array(path.utf8) }
    let name = Digest.sha256(names).prefix(32)
    if let base = environment("XDG_DATA_HOME"), base.hasPrefix("/") { return "\(base)/parallax/index/\(name).db" }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/.local/share/parallax/index/\(name).db"
  }

  /// Whether there is an index at the path, by its first bytes.
  package static func isIndex(_ path: String) -> Bool { Header(of: path) == .index }

  /// Whether there is anything at the path of an index.
  package static func isThere(_ path: String) -> Bool { Header(of: path) != .missing }

  /// What the first bytes of a file say.
  enum Header: Equatable {
    case missing, index
    /// A database of another program.
    case otherDatabase
    case other

    /// The database header (SQLite, *Database File Format*, section 1.3).
    init(of path: String) {
      let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
      guard descriptor >= 0 else {
        self = errno == ENOENT ? .missing : .other
        return
      }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        self = .other
        return
      }
      let bytes = [UInt8](unsafeUninitializedCapacity: 100) { $1 = max(0, read(descriptor, $0.baseAddress, 100)) }
      if bytes.isEmpty {
        self = .missing
      } else if bytes.count < 100 || !bytes.starts(with: Array("SQLite format 3\0".utf8)) {
        self = .other
      } else {
        let owner = bytes[68..<72].reduce(0) { $0 << 8 | Int($1) }
        self = owner == IndexSchema.applicationID ? .index : .otherDatabase
      }
    }
  }
}
