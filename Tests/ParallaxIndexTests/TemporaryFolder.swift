import Foundation

/// A folder for one test, gone when the test is.
final class TemporaryFolder: Sendable {
  private let url = FileManager.default.temporaryDirectory.appendingPathComponent("parallax-index-\(UUID().uuidString)")

  init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

  deinit {
    _ = chmod(url.path, 0o700)
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }

  func write(_ name: String, _ bytes: Data) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(name)) }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(at: url.appendingPathComponent(name), to: url.appendingPathComponent(other))
  }
}
