import Foundation
import ModelSamples
import Testing

@testable import ParallaxSession

/// Waiting for files that change.
@Suite struct WatchTests {
  private let folder = NSTemporaryDirectory() + "parallax-watch-" + UUID().uuidString

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func write(_ name: String) throws {
    try Data("words".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  @Test func aFileThatIsNamedIsNoticedAndTheEndEndsIt() async throws {
    let path = folder + "/a.txt"
    try write("a.txt")
    let end = EndSignal()
    let waits = onOwnThread { () -> [Bool] in
      guard let folders = WatchedFolders(of: [path], until: end.descriptor) else { return [] }
      return [folders.wait(), folders.wait()]
    }
    try await Task.sleep(for: .milliseconds(200))
    try write("b.txt")
    try write("a.txt")
    try await Task.sleep(for: .milliseconds(200))
    end.give()
    let waited = await waits.value
    // One change may be two events; after the end there is none.
    #expect(waited.first == true && waited.count == 2)
    #expect(WatchedFolders(of: [path], until: end.descriptor)?.wait() == false)
    try FileManager.default.removeItem(atPath: folder)
  }
}
