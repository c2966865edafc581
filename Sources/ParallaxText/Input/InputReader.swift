internal import Glibc

/// Files, folders and standard input → bytes. The first stage.
///
/// A folder is read recursively for what may hold reports; hidden entries are skipped. A file that is reached by two paths is read
/// once, under the shorter path. What comes back does not depend on the order of the arguments.
public struct InputReader: Sendable {
  /// The files in the order of their paths, what was wrong with others, and how many in folders hold no report.
  public typealias Inputs = (files: [InputFile], problems: [InputProblem], passedOver: Int)

  public var limits: InputLimits
  /// What the reader says all inputs are in; nil leaves it to each.
  public var encoding: TextEncoding?

  public init(limits: InputLimits = InputLimits(), encoding: TextEncoding? = nil) {
    self.limits = limits
    self.encoding = encoding
  }

  /// Reads every path; `-` is standard input.
  /// - Returns: never throws: an input that cannot be read is a problem, the rest is read.
  public func read(paths: [String]) -> Inputs { read(find(paths)) }

  /// Reads what was found.
  package func read(_ found: FoundInputs) -> Inputs {
    let (files, problems) = read(found.files)
    return (files, found.problems + problems, found.passedOver)
  }

  /// Finds what `read` would read, and reads none of it.
  package func find(_ paths: [String]) -> FoundInputs {
    var found = FoundPaths()
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { found.add(path) }
    return FoundInputs(files: found.distinct(), problems: found.problems, passedOver: found.passedOver)
  }

  /// Reads one of the files found, within the limit of one input.
  package func read(_ file: Int, of found: FoundInputs) throws(InputProblem) -> InputFile {
    let path = found.files[file]
    do {
      return InputFile(path: path.shown, bytes: try bytes(of: path), encoding: encoding)
    } catch {
      throw InputProblem(error.kind, path: path.shown)
    }
  }

  /// Whether a file of that name in a folder could be read; what is in it decides.
  package static func mayReadFile(named name: String) -> Bool { !name.hasPrefix(".") && !FoundFile.isPartOfPage(name) }

  /// Whether the walk over a folder reads a file with these bytes, of which the first are looked at.
  package static func mayHoldReports(_ bytes: [UInt8], named name: String) -> Bool {
    !name.hasPrefix(".") && FoundFile.mayHoldReports(named: name) { bytes }
  }

  private func read(_ paths: [FoundPath]) -> (files: [InputFile], problems: [InputProblem]) {
    var files: [InputFile] = []
    var problems: [InputProblem] = []
    var room = InputRoom(limits)
    for path in paths {
      do throws(InputRefusal) {
        if let closing = room.closing { throw InputRefusal(closing, isLast: true) }
        let bytes = try bytes(of: path)
        try room.admit(bytes.count)
        files.append(InputFile(path: path.shown, bytes: bytes, encoding: encoding))
      } catch {
        problems.append(InputProblem(error.kind, path: path.shown))
        if error.isLast { break }
      }
    }
    return (files, problems)
  }

  private func bytes(of path: FoundPath) throws(InputRefusal) -> [UInt8] {
    if path.isStandardInput { return try readAll(STDIN_FILENO, expecting: 0) }
    // Non-blocking, so that a pipe nobody writes to cannot hang the opening.
    let descriptor = open(path.system, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw InputRefusal(.lastSystemError) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw InputRefusal(.lastSystemError) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw InputRefusal(.notRegularFile) }
    return try readAll(descriptor, expecting: Int(status.st_size))
  }

  private func readAll(_ descriptor: Int32, expecting size: Int) throws(InputRefusal) -> [UInt8] {
    guard size <= limits.bytes else { throw InputRefusal(.tooLarge(limit: limits.bytes)) }
    var failure: InputProblem.Kind?
    var isWhole = false
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count, !isWhole, failure == nil {
        let read = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if read < 0, errno == EINTR { continue }
        if read < 0 { failure = .lastSystemError } else if read == 0 { isWhole = true } else { count += read }
      }
    }
    if let failure { throw InputRefusal(failure) }
    if isWhole { return bytes }
    // It has grown, or tells no size.
    var chunk = [UInt8](repeating: 0, count: max(4096, min(size + 1, 1 << 20)))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputRefusal(.lastSystemError) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limits.bytes else { throw InputRefusal(.tooLarge(limit: limits.bytes)) }
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
