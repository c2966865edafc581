internal import Glibc

/// Files, folders and standard input → bytes. The first stage.
///
/// A folder is read recursively for `.txt`; hidden entries are skipped. A file that is reached by two paths is read
/// once, under the shorter path. What comes back does not depend on the order of the arguments.
public struct InputReader: Sendable {
  /// The most bytes that are read of one input.
  public var byteLimit: Int
  /// The most files that are read.
  public var fileLimit: Int
  /// What the reader says all inputs are in; nil leaves it to each.
  public var encoding: TextEncoding?

  public init(byteLimit: Int = 32 << 20, fileLimit: Int = 10_000, encoding: TextEncoding? = nil) {
    self.byteLimit = byteLimit
    self.fileLimit = fileLimit
    self.encoding = encoding
  }

  /// Reads every path; `-` is standard input.
  /// - Returns: the files in the order of their paths, and what was wrong with the others. Never throws: an input that
  ///   cannot be read is a problem, the rest is read.
  public func read(paths: [String]) -> (files: [InputFile], problems: [InputProblem]) {
    var found = FoundPaths()
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { found.add(path) }
    var files: [InputFile] = []
    var problems = found.problems
    let paths = found.distinct()
    if paths.count > fileLimit {
      problems.append(InputProblem(.tooMany(limit: fileLimit), path: paths[fileLimit].shown))
    }
    for path in paths.prefix(fileLimit) {
      switch readBytes(of: path) {
      case .success(let bytes): files.append(InputFile(path: path.shown, bytes: bytes, encoding: encoding))
      case .failure(let problem): problems.append(InputProblem(problem.kind, path: path.shown))
      }
    }
    return (files, problems)
  }

  private struct Failure: Error { let kind: InputProblem.Kind }

  private func readBytes(of path: FoundPath) -> Result<[UInt8], Failure> {
    if path.isStandardInput { return readAll(STDIN_FILENO, expecting: 0) }
    // Non-blocking, so that a pipe nobody writes to cannot hang the opening.
    let descriptor = open(path.system, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Failure(kind: .lastSystemError)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(Failure(kind: .lastSystemError)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(Failure(kind: .notRegularFile)) }
    return readAll(descriptor, expecting: Int(status.st_size))
  }

  private func readAll(_ descriptor: Int32, expecting size: Int) -> Result<[UInt8], Failure> {
    guard size <= byteLimit else { return .failure(Failure(kind: .tooLarge(limit: byteLimit))) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    var chunk = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .failure(Failure(kind: .lastSystemError)) }
      guard count > 0 else { return .success(bytes) }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= byteLimit else { return .failure(Failure(kind: .tooLarge(limit: byteLimit))) }
    }
  }
}

extension InputProblem.Kind {
  /// What the last failed system call says.
  static var lastSystemError: InputProblem.Kind {
    switch errno {
    case ENOENT, ENOTDIR: .missing
    case let code: .unreadable(reason: String(cString: strerror(code)))
    }
  }
}
