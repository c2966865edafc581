internal import Glibc

/// A file that appears whole or not at all: what is written goes to a temporary file beside it, which takes its name
/// once everything is on the disk. Without that it is removed.
///
///     var file = try WholeFile(at: "out.html", replacing: false)
///     try file.write(bytes)
///     try file.finish()
///
/// What already stands at the path and is no file (a terminal, a pipe, `/dev/null`) is written to as it is.
package struct WholeFile: ~Copyable {
  /// Why a file is not written.
  package enum Problem: Error, Equatable {
    /// There is one, and it is not to be replaced.
    case exists
    /// What the system says, as `errno`.
    case system(Int32)

    /// In words.
    package var words: String {
      switch self {
      case .exists: "it is there already"
      case .system(let code): String(cString: strerror(code))
      }
    }
  }

  private let target: Target
  private let replaces: Bool
  private var isFinished = false

  /// Begins a file.
  ///
  /// - Parameter replaces: whether a file of that name gives way; otherwise `finish` refuses, too, where one has come
  ///   meanwhile.
  package init(at path: String, replacing replaces: Bool) throws(Problem) {
    target = try Target(path, replacing: replaces)
    self.replaces = replaces
  }

  deinit {
    close(target.descriptor)
    if !isFinished, let temporary = target.temporary { unlink(temporary) }
  }

  /// Adds bytes.
  package mutating func write(_ bytes: [UInt8]) throws(Problem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(target.descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { throw .system(errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Gives the file its name, once it is on the disk.
  package mutating func finish() throws(Problem) {
    defer { isFinished = true }
    guard let temporary = target.temporary else { return }
    do throws(Problem) {
      while fsync(target.descriptor) != 0 { if errno != EINTR { throw .system(errno) } }
      try Self.move(temporary, to: target.path, replacing: replaces)
    } catch {
      unlink(temporary)
      throw error
    }
    Self.settle(folderOf: target.path)
  }

  /// A file of these bytes.
  package static func write(_ bytes: [UInt8], to path: String, replacing replaces: Bool) throws(Problem) {
    var file = try WholeFile(at: path, replacing: replaces)
    try file.write(bytes)
    try file.finish()
  }
}

extension WholeFile {
  /// Where bytes go until the file has its name.
  private struct Target {
    let path: String
    /// Nil where nothing has to take a name.
    let temporary: String?
    let descriptor: Int32

    init(_ path: String, replacing replaces: Bool) throws(Problem) {
      var status = stat()
      let exists = stat(path, &status) == 0
      if exists, status.st_mode & S_IFMT != S_IFREG {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        if descriptor < 0 { throw .system(errno) }
        (self.path, temporary, self.descriptor) = (path, nil, descriptor)
        return
      }
      if exists, !replaces { throw .exists }
      // A link to a file stays one.
      let path = exists ? WholeFile.resolved(path) : path
      let (name, descriptor) = try WholeFile.temporaryFile(beside: path)
      if exists { fchmod(descriptor, status.st_mode & 0o777) }
      (self.path, temporary, self.descriptor) = (path, name, descriptor)
    }
  }

  /// A new file in the same folder. The name is short, for that of the file may be as long as names can be.
  private static func temporaryFile(beside path: String) throws(Problem) -> (String, Int32) {
    for number in 0..<1000 {
      let name = folder(of: path) + ".parallax-\(getpid())-\(number).part"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (name, descriptor) }
      if errno != EEXIST { throw .system(errno) }
    }
    throw .system(EEXIST)
  }

  /// A hard link fails where something has the name. On a file system without hard links an empty file takes the name
  /// first, which fails in the same way, and gives way to the other.
  private static func move(_ old: String, to new: String, replacing replaces: Bool) throws(Problem) {
    if !replaces {
      if link(old, new) == 0 {
        unlink(old)
        return
      }
      if errno == EEXIST { throw .exists }
      let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .system(errno) }
      close(descriptor)
    }
    guard rename(old, new) == 0 else { throw .system(errno) }
  }

  /// The name lasts when the folder is on the disk, too; where that cannot be done, nothing is lost that was there.
  private static func settle(folderOf path: String) {
    let folder = folder(of: path)
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// `news/` of `news/a.html`, nothing of `a.html`.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
