import ArgumentParser
import Glibc
import ParallaxModel

/// The files with stories that others have made, below what `--clusters` names.
///
/// A folder may be one of Spark's, with a file a partition, or passim's, in which `out.json` is one; what begins with `_` or
/// `.` tells of the writing alone.
struct ClusterFiles {
  /// In byte order.
  private let paths: [String]

  /// - Throws: the exit status for wrong use, having said what is wrong.
  init(_ path: String) throws {
    if path == "-" {
      paths = [path]
      return
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.wrong(path, String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      paths = [path]
      return
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = try Self.names(in: folder)
    if names.contains("out.parquet"), !names.contains("out.json") {
      throw Self.wrong(path, "passim wrote Parquet, which is not read (passim --output-format json writes lines)")
    }
    let output = names.contains("out.json") ? "\(folder)/out.json" : folder
    paths = try Self.files(below: output)
    if paths.isEmpty { throw Self.wrong(path, "there is no file of lines in it") }
  }

  /// What they have. Says what is wrong in them.
  func read() throws -> (stories: GivenStories, someFailed: Bool) {
    var stories = GivenStories()
    var someFailed = false
    for path in paths where try !read(path, into: &stories) { someFailed = true }
    return (stories, someFailed)
  }

  /// - Returns: whether all of it could be read.
  private func read(_ path: String, into stories: inout GivenStories) throws -> Bool {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      Message.unreadableLines(path, String(cString: strerror(errno))).print()
      return false
    }
    defer { if path != "-" { close(descriptor) } }
    var input = CollectionLines(descriptor, named: path)
    var someFailed = false
    while let lines = try input.next() {
      for line in lines where !line.bytes.isEmpty {
        do throws(CollectionLineProblem) {
          try stories.add(line.bytes)
        } catch {
          Message.collectionLine(path, line.number, error.reason).print()
          someFailed = true
        }
      }
    }
    return !someFailed && !input.someFailed
  }

  /// Files that may hold lines, by path.
  private static func files(below folder: String) throws -> [String] {
    var status = stat()
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [folder] }
    return try names(in: folder).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(folder)/\($0)" }
      .filter { stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFREG }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw wrong(folder, String(cString: strerror(errno))) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix("."), !name.hasPrefix("_") { names.append(name) }
    }
    return names
  }

  private static func wrong(_ path: String, _ reason: String) -> any Error {
    Message.noClusters(path, reason).print()
    return ExitCode(Program.Status.trouble)
  }
}
