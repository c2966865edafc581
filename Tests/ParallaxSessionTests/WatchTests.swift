import Foundation
import Testing

@testable import ParallaxSession

/// Waiting for files that change.
@Suite struct WatchTests {
  private let folder = NSTemporaryDirectory() + "parallax-watch-" + UUID().uuidString

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  private func write(_ name: String) throws {
    try Data("words".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
  }

  /// What happens is kept until somebody waits for it, so nothing here depends on which thread comes first.
  @Test func aFileThatIsNamedIsNoticedAndTheEndEndsIt() throws {
    let path = folder + "/a.txt"
    try write("a.txt")
    let end = EndSignal()
    var waited: [Bool] = []
    if let folders = WatchedFolders(of: [path], until: end.descriptor) {
      try write("b.txt")
      try write("a.txt")
      waited.append(folders.wait())
      end.give()
      // One change may be two events; after the end there is none.
      for _ in 0..<3 { waited.append(folders.wait()) }
    }
    #expect(waited.first == true && waited.last == false)
    #expect(WatchedFolders(of: [path], until: end.descriptor)?.wait() == false)
    try FileManager.default.removeItem(atPath: folder)
  }
}
