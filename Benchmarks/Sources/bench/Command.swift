import Glibc

/// What one run of a program cost.
struct Cost {
  /// Processor time, user and system together, in seconds.
  var seconds: Double
  /// Resident memory at its peak, in MB.
  var megabytes: Double
  /// What this program itself had at its peak: a child begins as its copy, so that less than this cannot be told.
  var ownMegabytes: Double

  /// `41 MB`, or `< 230 MB`.
  var memory: String {
    megabytes > ownMegabytes * 1.02 ? "\(rounded(megabytes)) MB" : "< \(rounded(ownMegabytes)) MB"
  }
}

/// A program with its arguments.
struct Command {
  let name: String
  let arguments: [String]

  /// A program found on PATH, or nil where it is not installed.
  init?(_ name: String, _ arguments: [String]) {
    let folders = (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":")
    let isThere = name.contains("/") ? access(name, X_OK) == 0 : folders.contains { access("\($0)/\(name)", X_OK) == 0 }
    guard isThere else { return nil }
    self.name = name
    self.arguments = arguments
  }

  /// The median of several runs; one is enough for a program that takes long.
  /// - Returns: nil when the program cannot be started, or ends on a signal.
  func cost() -> Cost? {
    guard let first = run() else { return nil }
    let others = (0..<(first.seconds > 2 ? 0 : first.seconds > 0.5 ? 2 : 6)).compactMap { _ in run() }
    let runs = (others + [first]).sorted { $0.seconds < $1.seconds }
    return runs[runs.count / 2]
  }

  /// Seconds after which a program is ended; it has no figure then.
  private static let limit = "60"

  /// One run, its output read through a pipe: some programs do less when it goes to /dev/null.
  private func run() -> Cost? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    let words = (["timeout", Self.limit, name] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, "timeout", &actions, nil, words + [nil], environ)
    close(ends[1])
    drain(ends[0])
    return status == 0 ? cost(of: process) : nil
  }

  private func drain(_ end: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while read(end, &buffer, buffer.count) > 0 {}
    close(end)
  }

  private func cost(of process: pid_t) -> Cost? {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status & 0x7F == 0 else { return nil }
    // timeout tells its own end by 124, that of the program by a signal by more than 128.
    if (status >> 8) & 0xFF == 124 || (status >> 8) & 0xFF > 128 { return nil }
    var own = rusage()
    getrusage(RUSAGE_SELF.rawValue, &own)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return Cost(
      seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), megabytes: Double(usage.ru_maxrss) / 1024,
      ownMegabytes: Double(own.ru_maxrss) / 1024)
  }
}
