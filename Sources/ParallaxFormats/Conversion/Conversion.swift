internal import CConverter
internal import Glibc

/// Runs a program that turns bytes into text: no shell, no input but the bytes, no files, with limits.
public struct Conversion: Sendable {
  /// The program's name or path, and its arguments.
  public var command: [String]
  /// The most seconds, of the clock and of the processor.
  public var seconds = 10
  /// The most bytes that it may print.
  public var output = 64 << 20
  /// The most bytes of its address space.
  public var memory = 1 << 30

  public init(_ command: [String]) { self.command = command }

  public enum Failure: Error, Equatable, Sendable {
    /// There is no such program.
    case missing
    /// It could not be started; the system's words.
    case notStarted(String)
    /// It ended with a status that says that it failed.
    case failed(status: Int)
    /// A signal ended it.
    case ended(signal: Int)
    case tooSlow
    case tooLong
  }

  /// What the program prints for the bytes.
  public func run(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let path = Self.path(of: command.first ?? "") else { throw .missing }
    let result = Self.withPointers(command) { arguments in
      Self.withPointers(Self.environment) { environment in
        converter_run(path, arguments, environment, bytes, bytes.count, output, UInt32(seconds), memory)
      }
    }
    defer { free(result.output) }
    switch result.end {
    case converter_exited where result.status == 0:
      let start = UnsafeRawPointer(result.output)
      return Array(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : result.length))
    case converter_exited: throw .failed(status: Int(result.status))
    case converter_signalled: throw .ended(signal: Int(result.status))
    case converter_late: throw .tooSlow
    case converter_long: throw .tooLong
    default:
      if result.status == ENOENT || result.status == ENOTDIR { throw .missing }
      throw .notStarted(String(cString: strerror(result.status)))
    }
  }

  /// Where a program is: as named where that is an absolute path, else in the folders of `PATH`, of which relative ones
  /// are passed over.
  private static func path(of program: String) -> String? {
    if program.hasPrefix("/") { return access(program, X_OK) == 0 ? program : nil }
    guard !program.isEmpty, !program.contains("/") else { return nil }
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(program)"
      if access(path, X_OK) == 0 { return path }
    }
    return nil
  }

  private static var searchPath: String { variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin" }

  private static var environment: [String] {
    ["PATH=\(searchPath)", "LC_ALL=C.UTF-8", "TMPDIR=\(variable("TMPDIR") ?? "/tmp")"]
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Calls with the strings as C has them, NULL at the end.
  private static func withPointers<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    return pointers.withUnsafeBufferPointer { body($0.baseAddress!) }
  }
}
