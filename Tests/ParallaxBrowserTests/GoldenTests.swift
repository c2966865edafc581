import FoundationEssentials
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// Screens as text: each file of `Goldens` says what is opened, how large, which keys are pressed; below that the
/// picture, the role of every cell, and what lies over the cells. `PARALLAX_RECORD=1 swift test` writes them anew
/// (and fails, so that nobody records by accident); a new one needs its first four lines only.
@Suite struct GoldenTests {
  struct Golden: CustomTestStringConvertible {
    let name: String
    let header: [String: String]
    let text: String

    init(name: String, text: String) {
      self.name = name
      self.text = text
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "" }
      header = Dictionary(
        lines.compactMap { line in
          line.firstIndex(of: ":").map {
            (String(line[..<$0]), String(line[line.index(after: $0)...].drop { $0 == " " }))
          }
        }, uniquingKeysWith: { $1 })
    }

    var testDescription: String { name }

    /// After the keys. Of a large collection what is to be read has been, or the last of it is waited for.
    private func shown(_ columns: Int, _ rows: Int) -> Browser {
      let (story, keys) = (TestStory.named(header["story"] ?? ""), header["keys"] ?? "")
      guard let collection = header["collection"] else {
        var browser = story.browser(columns, rows, utf8: header["charset"] != "ASCII")
        browser.press(keys)
        return browser
      }
      var listed = TestCollection(story, columns, rows)
      if collection == "waits" { listed.browser.press(keys) } else { listed.press(keys) }
      return listed.browser
    }

    /// The file as it should be.
    var expected: String {
      let size = (header["size"] ?? "").split(separator: "x").compactMap { Int($0) }
      var browser = shown(size[0], size[1])
      browser.settle()
      browser.explain(in: TestStory.named(header["story"] ?? "").collation)
      let frame = browser.frame()
      let head = ["story", "size", "keys", "charset", "collection"].compactMap { key in
        header[key].map { "\(key): \($0)".trimmingBlanks }
      }
      let planes = [frame.rows, frame.roleRows] + (frame.overlayRows.isEmpty ? [] : [frame.overlayRows])
      let blocks = [head] + planes
      return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(
        separator: "\n" + String(repeating: "=", count: 20) + "\n")
    }
  }

  static let folder = "\(TestStory.testFolder)/Goldens"

  static let goldens: [Golden] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".screen") }.sorted().map { name in
      let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return Golden(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
  }()

  @Test(arguments: goldens) func screenIsAsRecorded(_ golden: Golden) throws {
    let expected = golden.expected
    if ProcessInfo.processInfo.environment["PARALLAX_RECORD"] == "1" {
      try expected.write(toFile: "\(Self.folder)/\(golden.name)", atomically: true, encoding: .utf8)
      Issue.record("recorded; look at it, then run without PARALLAX_RECORD")
    } else {
      #expect(golden.text == expected)
    }
  }

  @Test func thereAreGoldens() { #expect(Self.goldens.count >= 20) }
}
