internal import Glibc

/// The reader's editor: `VISUAL`, else `EDITOR`, else vi.
struct Editor {
  /// As the variable has it: a program, perhaps with arguments.
  let command: String

  static var chosen: Editor {
    for name in ["VISUAL", "EDITOR"] {
      let command = getenv(name).map { String(cString: $0) } ?? ""
      if !command.allSatisfy(\.isWhitespace) { return Editor(command: command) }
    }
    return Editor(command: "vi")
  }

  /// Opens a file at a line and waits; the exit status, 128+n for a signal, 127 where there is no such program.
  func open(_ path: String, line: Int) -> Int32 {
    let signals = TerminalSignals.yielded()
    defer { signals.takeBack() }
    let arguments = ["sh", "-c", "exec \(command) \"$@\"", "sh"] + places(of: path, line: line)
    return Self.run("/bin/sh", arguments)
  }

  /// How the place is named: most know `+12 FILE`, some `FILE:12`.
  func places(of path: String, line: Int) -> [String] {
    let path = path.hasPrefix("-") || path.hasPrefix("+") ? "./\(path)" : path
    let program = command.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? ""
    switch program {
    case "code", "codium", "code-insiders": return ["--wait", "--goto", "\(path):\(line)"]
    case "hx", "helix", "subl", "zed": return ["\(path):\(line)"]
    default: return ["+\(line)", path]
    }
  }

  private static func run(_ program: String, _ arguments: [String]) -> Int32 {
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return 127 }
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    sigemptyset(&all)
    posix_spawnattr_setsigmask(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let copies = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    guard posix_spawn(&process, program, nil, &attributes, copies, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return 127 } }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}

/// The signals that keys send, while another program has the terminal: an interrupt is for that program, a stop for
/// both.
private struct TerminalSignals {
  private var before: [(number: Int32, action: sigaction)] = []

  static func yielded() -> TerminalSignals {
    var signals = TerminalSignals()
    for number in [SIGINT, SIGQUIT] { signals.set(number, SIG_IGN) }
    signals.set(SIGTSTP, SIG_DFL)
    return signals
  }

  private mutating func set(_ number: Int32, _ handler: sighandler_t?) {
    var (old, new) = (sigaction(), sigaction())
    new.__sigaction_handler.sa_handler = handler
    if sigaction(number, &new, &old) == 0 { before.append((number, old)) }
  }

  func takeBack() {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
