import Foundation
import ParallaxSupport
import Testing

@Suite struct WholeFileTests {
  private let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "parallax-whole-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func content(_ name: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? [] }

  @Test func nothingIsThereBeforeAllIs() throws {
    var file = try WholeFile(at: "\(folder)/a.txt", replacing: false)
    try file.write(Array("one ".utf8))
    #expect(content("a.txt") == nil)
    try file.write(Array("two".utf8))
    try file.finish()
    #expect(content("a.txt") == "one two" && names == ["a.txt"])
  }

  @Test func whatIsGivenUpLeavesNothing() throws {
    do {
      var file = try WholeFile(at: "\(folder)/a.txt", replacing: false)
      try file.write([1, 2, 3])
    }
    #expect(names.isEmpty)
  }

  @Test func whatIsThereStaysUnlessItIsReplaced() throws {
    let path = "\(folder)/a.txt"
    try WholeFile.write(Array("old".utf8), to: path, replacing: false)
    #expect(throws: WholeFile.Problem.exists) { try WholeFile.write(Array("new".utf8), to: path, replacing: false) }
    #expect(content("a.txt") == "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try WholeFile.write(Array("new".utf8), to: path, replacing: true)
    #expect(content("a.txt") == "new" && names == ["a.txt"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  /// What came while it was written is not replaced either.
  @Test func aFileThatComesMeanwhileStays() throws {
    var file = try WholeFile(at: "\(folder)/a.txt", replacing: false)
    try file.write(Array("ours".utf8))
    try Data("theirs".utf8).write(to: URL(fileURLWithPath: "\(folder)/a.txt"))
    var problem: WholeFile.Problem?
    do throws(WholeFile.Problem) { try file.finish() } catch { problem = error }
    #expect(problem == .exists && content("a.txt") == "theirs" && names == ["a.txt"])
  }

  @Test func aLinkStaysALink() throws {
    try WholeFile.write(Array("old".utf8), to: "\(folder)/real.txt", replacing: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder)/link.txt", withDestinationPath: "\(folder)/real.txt")
    try WholeFile.write(Array("new".utf8), to: "\(folder)/link.txt", replacing: true)
    #expect(content("real.txt") == "new")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.txt")) != nil)
  }

  @Test func whatIsNoFileIsWrittenTo() throws {
    try WholeFile.write(Array("gone".utf8), to: "/dev/null", replacing: false)
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: "/dev/null", isDirectory: &isFolder) && !isFolder.boolValue)
    #expect(throws: WholeFile.Problem.self) { try WholeFile.write([1], to: folder, replacing: true) }
    #expect(throws: WholeFile.Problem.self) { try WholeFile.write([1], to: "\(folder)/no/a", replacing: true) }
    #expect(names.isEmpty)
  }

  @Test func aNameMayBeAsLongAsNamesCanBe() throws {
    let name = String(repeating: "n", count: 255)
    try WholeFile.write([0x21], to: "\(folder)/\(name)", replacing: false)
    #expect(names == [name])
  }
}
