import Foundation
import Testing

/// A file of commands with what they are to print, readable as a session in a shell:
///
///     # what these commands show
///     $ parallax --version
///     0.1.0
///     $ parallax collate missing.txt
///     2> missing.txt: no such file or folder; check the path
///     exit 2
///
/// Lines of standard error begin with `2> `, a status other than 0 stands in a last line, and a line in which
/// control characters were printed shows them as `\x1b`. To add a case write its `$` line and record.
struct Golden {
  let url: URL
  private let lines: [String]

  /// Set to 1, it makes a run write what it sees; that run fails, so that nobody records by accident.
  static let recordingVariable = "PARALLAX_RECORD"

  static var isRecording: Bool { ProcessInfo.processInfo.environment[recordingVariable] == "1" }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Goldens")

  init(named name: String) throws {
    url = Self.folder.appendingPathComponent("\(name).txt")
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
  }

  var text: String { lines.joined(separator: "\n") }

  /// The comments and commands of the file with what the commands print now.
  func run(in workshop: Workshop) throws -> String {
    var output: [String] = []
    for line in lines where line.hasPrefix("$ ") || line.hasPrefix("#") {
      output.append(line)
      if line.hasPrefix("$ ") { output += try workshop.run(String(line.dropFirst(2))).transcript }
    }
    return output.joined(separator: "\n") + "\n"
  }

  func record(_ text: String) throws {
    try text.write(to: url, atomically: true, encoding: .utf8)
  }
}
