import Glibc

/// What one run of a program cost.
struct Cost {
  /// Processor time, user and system together, in seconds, with that of the programs that it ran.
  var processor: Double
  /// Seconds until it ended, or until what was waited for was on the screen.
  var elapsed: Double
  /// Resident memory at its peak, in MB: that of the largest where it ran others.
  var megabytes: Double

  var memory: String { "\(rounded(megabytes)) MB" }
}

/// A program with its arguments.
struct Command {
  let name: String
  let arguments: [String]
  /// On a terminal of this size, until a text is on it.
  var screen: (size: String, text: String)?

  /// A program found on PATH, or nil where it is not installed.
  init?(_ name: String, _ arguments: [String]) {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    let isThere = name.contains("/") ? access(name, X_OK) == 0 : folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    guard isThere else { return nil }
    self.name = name
    self.arguments = arguments
  }

  /// The same on a terminal of `size` (`120x40`), until `text` is on it.
  func until(_ text: String, size: String) -> Command {
    var command = self
    command.screen = (size, text)
    return command
  }

  /// The median of several runs by processor time; one is enough for a program that takes long.
  /// - Returns: nil when the program cannot be started, fails (by more than 1), or takes too long.
  func cost() -> Cost? {
    guard let first = run() else { return nil }
    let others = (0..<(first.processor > 2 ? 0 : first.processor > 0.5 ? 2 : 6)).compactMap { _ in run() }
    let runs = (others + [first]).sorted { $0.processor < $1.processor }
    return runs[runs.count / 2]
  }

  /// Seconds after which a program is ended; it has no figure then.
  static let limit = 20

  /// The small program that runs others, beside this one.
  private static let measure: String = {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/measure"
  }()

  /// One run, its output read through a pipe: some programs do less when it goes to /dev/null.
  func run() -> Cost? {
    var (output, result): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&output) == 0, pipe(&result) == 0 else { return nil }
    for end in output + result { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { for end in [output[0], result[0]] { close(end) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, result[1], 3)
    let onScreen = screen.map { ["-t", $0.size, $0.text] } ?? []
    let words = ([Self.measure, "\(Self.limit)"] + onScreen + [name] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let status = posix_spawn(&process, Self.measure, &actions, nil, words + [nil], environ)
    for end in [output[1], result[1]] { close(end) }
    guard status == 0 else { return nil }
    _ = readAll(output[0])
    let told = readAll(result[0])
    waitpid(process, nil, 0)
    return Self.cost(told)
  }

  private func readAll(_ end: Int32) -> [UInt8] {
    var (all, buffer): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = read(end, &buffer, buffer.count)
      if count <= 0 { return all }
      // A line is what `measure` tells; of what a program prints nothing is looked at.
      if all.count < 256 { all += buffer.prefix(count) }
    }
  }

  private static func cost(_ told: [UInt8]) -> Cost? {
    let fields = String(decoding: told, as: UTF8.self).split { $0 == " " || $0 == "\n" }.compactMap { Double($0) }
    guard fields.count == 4, (0...1).contains(fields[3]) else { return nil }
    return Cost(processor: fields[0], elapsed: fields[2], megabytes: fields[1] / 1024)
  }
}
