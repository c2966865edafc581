import FoundationEssentials
import Testing

@testable import laws

/// Which folders are cases.
@Suite struct LawCaseTests {
  @Test func casesAreFoldersWithTextsBelowDev() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "laws-\(UInt64.random(in: .min ... .max))").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for path in ["b/dev/two/x.txt", "b/dev/two/y.txt", "a/c/dev/one/x.txt", "a/test/one/x.txt", "b/dev/none/x.json"] {
      let folder = "\(root)/\(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex))"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(FileManager.default.createFile(atPath: "\(root)/\(path)", contents: Data("A text.\n".utf8)))
    }
    let cases = LawCase.cases(below: root)
    #expect(cases.map(\.name) == ["a/c/one", "b/two"])
    #expect(cases.map(\.files.count) == [1, 2])
    #expect(cases.map(\.isMonolingual) == [true, true])
  }

  @Test func withoutSetsThereIsNoCase() {
    #expect(LawCase.cases(below: "/nonexistent").isEmpty)
    #expect(LawCase(folder: "/nonexistent", name: "none") == nil)
  }
}
