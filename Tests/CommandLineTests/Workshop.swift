import Foundation
import ParallaxModel
import Testing

/// A fresh folder with good and bad inputs, in which the program as it was built is run.
final class Workshop {
  /// What one command printed, and how it ended.
  struct Run {
    let status: Int32
    let output: Data
    let errors: Data

    var outputText: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }

    /// As it stands in a golden file.
    var transcript: [String] {
      let ending = status == 0 ? [] : ["exit \(status)"]
      return Self.lines(output, prefix: "") + Self.lines(errors, prefix: "2> ") + ending
    }

    private static func lines(_ data: Data, prefix: String) -> [String] {
      var lines = String(decoding: data, as: UTF8.self).components(separatedBy: "\n").map { prefix + visible($0) }
      if lines.last == prefix { lines.removeLast() } else { lines.append("\\ no line break at the end") }
      return lines
    }

    private static func visible(_ line: String) -> String {
      line.unicodeScalars.reduce(into: "") { text, scalar in
        let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        text += isControl ? "\\x" + String(scalar.value, radix: 16) : String(scalar)
      }
    }
  }

  let folder: URL
  private let binary: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("parallax-\(UUID().uuidString)")
    binary = try Self.builtProgram()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let repository = Golden.folder.appendingPathComponent("../../..").standardizedFileURL
    try link("seeds", to: repository.appendingPathComponent("seeds"))
    try link("flood", to: Golden.folder.appendingPathComponent("../Reports").standardizedFileURL)
    try fill()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The program stands beside the test bundle that runs now.
  private static func builtProgram() throws -> URL {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("parallax")
  }

  private func link(_ name: String, to target: URL) throws {
    try FileManager.default.createSymbolicLink(at: folder.appendingPathComponent(name), withDestinationURL: target)
  }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let url = folder.appendingPathComponent(name)
    let parent = url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Where some words stand in one of the files.
  func range(of words: String, in name: String) throws -> TextRange {
    let path = folder.path + "/\(name)"
    let file = InputFile(path: path, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    let text = String(decoding: file.bytes, as: UTF8.self)
    let found = try #require(text.range(of: words))
    let first = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return TextRange(path: path, digest: file.digest, bytes: first..<first + words.utf8.count, quote: words)
  }

  private func fill() throws {
    let report = "Bridge closed after flood\n\nThe old bridge was closed on Monday, the mayor said.\n"
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("hollow/inner"), withIntermediateDirectories: true)
    try write("hollow/inner/notes.log", "no text file".utf8)
    try write("empty.txt", [])
    try write("blank.txt", " \n\n\t\n".utf8)
    try write("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3, 0, 0])
    try write("latin.txt", Array("Caf".utf8) + [0xE9] + Array(" closed\n\nThe caf".utf8) + [0xE9, 0xFF, 0x0A])
    try write(
      "escape.txt", "Red \u{1B}[31malert\u{1B}[0m\u{7}\n\nThe \u{1B}]0;title\u{7}bridge\u{9B}2J fell\u{8}.\n".utf8)
    try write("bad\u{1B}[2Jname\u{7}.txt", report.utf8)
    try write("collate", report.utf8)
    try FileManager.default.createSymbolicLink(
      atPath: folder.appendingPathComponent("loop.txt").path, withDestinationPath: "loop.txt")
  }

  /// Runs a line of shell in the folder, with `parallax` on the path and nothing of the surroundings.
  func run(_ line: String) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = [
      "PATH": "\(binary.deletingLastPathComponent().path):/usr/bin:/bin", "HOME": folder.path, "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8",
    ]
    let output = folder.appendingPathComponent(".output-\(UUID().uuidString)")
    let errors = folder.appendingPathComponent(".errors-\(UUID().uuidString)")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Run(status: status, output: try Data(contentsOf: output), errors: try Data(contentsOf: errors))
  }
}
