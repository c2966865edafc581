import Foundation
import Testing

/// `parallax export` and `parallax verify`, run as programs.
@Suite struct ExportTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
    try workshop.write("news/a.txt", "Flood\n\nDivers found cracks in two of the five piers.\n\nIt rained.\n".utf8)
    try workshop.write("news/b.txt", "Flood\n\nDivers found cracks in three of the five piers.\n\nIt snowed.\n".utf8)
  }

  private func content(_ name: String) -> String? {
    FileManager.default.contents(atPath: workshop.folder.path + "/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aFileIsWrittenOnce() throws {
    #expect(try workshop.run("parallax export news --to annotations -o out.json").transcript == [])
    let first = try #require(content("out.json"))
    let again = try workshop.run("parallax export news --to annotations -o out.json --base b")
    #expect(again.transcript == ["2> out.json: there is such a file; --force replaces it, or name another", "exit 2"])
    #expect(content("out.json") == first)
    #expect(try workshop.run("parallax export news --to annotations -o out.json --base b --force").status == 0)
    #expect(content("out.json") != first)
  }

  @Test func aFolderGetsAllFilesOrNone() throws {
    #expect(try workshop.run("parallax export news --to csv -o tables/").transcript == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/tables").sorted()
    #expect(names == ["findings.csv", "inputs.csv", "statements.csv"])
    try workshop.write("other/statements.csv", "mine".utf8)
    let refused = try workshop.run("parallax export news --to csv -o other")
    #expect(refused.status == 2 && refused.errorText.hasPrefix("other/statements.csv: there is such a file"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/other") == ["statements.csv"])
    #expect(content("other/statements.csv") == "mine")
  }

  @Test func standardOutputGetsTheFirstFile() throws {
    _ = try workshop.run("parallax export news --to csv -o tables/")
    let printed = try workshop.run("parallax export news --to csv")
    #expect(printed.status == 0 && printed.outputText == content("tables/findings.csv"))
    #expect(printed.outputText.contains("\"news/a.txt\""))
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let run = try workshop.run("parallax export news --to tei -o no/such/file.xml")
    #expect(
      run.transcript == [
        "2> no/such/file.xml: cannot be written (No such file or directory); name another place", "exit 2",
      ])
    #expect(try workshop.run("parallax export news --to nosuch").status == 2)
    #expect(try workshop.run("parallax export news").status == 2)
  }

  @Test func verifyHasThreeStatuses() throws {
    _ = try workshop.run("parallax export news --to annotations -o out.json")
    let all = try workshop.run("parallax verify out.json news")
    #expect(all.transcript == ["2 quotes: 2 stand, 0 moved, 0 gone"])
    try workshop.write("news/a.txt", "Flood\n\nDivers found cracks in many of the five piers.\n\nIt rained.\n".utf8)
    let changed = try workshop.run("parallax verify out.json news")
    #expect(
      changed.transcript == [
        "news/a.txt: gone: “two”, bytes 30–33", "news/a.txt: the input has changed since",
        "2 quotes: 1 stand, 0 moved, 1 gone", "exit 1",
      ])
    #expect(try workshop.run("parallax verify news/a.txt news").status == 2)
    #expect(try workshop.run("parallax verify nosuch.json news").status == 2)
    #expect(try workshop.run("parallax verify out.json nosuch").status == 2)
  }

  @Test func aTableComesBackIn() throws {
    _ = try workshop.run("parallax export seeds --to collatex -o collatex/")
    func hashes(_ path: String) throws -> [String] {
      let json = try JSONSerialization.jsonObject(
        with: try workshop.run("parallax collate \(path) --format json --no-links").output)
      let reports = (json as? [String: Any])?["reports"] as? [[String: Any]] ?? []
      return reports.map { "\($0["siglum"] ?? "") \($0["text_sha256"] ?? "")" }.sorted()
    }
    let own = try hashes("seeds")
    #expect(own.count == 5)
    #expect(try hashes("collatex/table.json") == own)
    #expect(try hashes("collatex/witnesses.json") == own)
    let collation = try workshop.run("parallax collate collatex/table.json --format json --no-links").outputText
    #expect(collation.contains("\"given\":true") && collation.contains("\"findings\":[]"))
    #expect(!(try workshop.run("parallax findings collatex/table.json").outputText.isEmpty))
  }
}
