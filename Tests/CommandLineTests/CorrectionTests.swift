import Foundation
import ParallaxModel
import ParallaxStore
import Testing

/// What is kept of the reader's corrections, as the command line shows it.
@Suite struct CorrectionTests {
  private let workshop: Workshop
  private let store: CorrectionStore
  private let texts = [
    "a": "Bridge closed\n\nThe old bridge in Halden was closed on Monday.\n\nThe council meets on Thursday.\n",
    "b": "Bridge shut\n\nThe old bridge in Halden was shut on Monday.\n\nSchools stay open for the week.\n",
  ]

  init() throws {
    workshop = try Workshop()
    store = CorrectionStore(path: workshop.folder.path + "/.local/state/parallax/parallax.db")
    for (name, text) in texts { try workshop.write("news/\(name).txt", text.utf8) }
  }

  private func range(_ name: String, _ words: String) throws -> TextRange {
    try workshop.range(of: words, in: "news/\(name).txt")
  }

  private func document(_ arguments: String = "news") throws -> [String: Any] {
    let run = try workshop.run("parallax collate --format json \(arguments)")
    #expect(run.status == 0)
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private func corrections(_ document: [String: Any]) -> [[String: Any]] {
    document["corrections"] as? [[String: Any]] ?? []
  }

  private func reasons(_ document: [String: Any]) -> [String] {
    let links = document["links"] as? [[String: Any]] ?? []
    return links.flatMap { $0["reasons"] as? [[String: Any]] ?? [] }.compactMap { $0["kind"] as? String }
  }

  @Test func aCorrectionIsAppliedAndNamed() throws {
    #expect(corrections(try document()).isEmpty)
    try store.add([.link(range("a", "The council meets on Thursday."), range("b", "Schools stay open for the week."))])
    let corrected = try document()
    let correction = try #require(corrections(corrected).first)
    #expect(correction["kind"] as? String == "link" && correction["applied"] as? Bool == true)
    let ranges = try #require(correction["ranges"] as? [[String: Any]])
    #expect(ranges.map { $0["report"] as? String } == ["a", "b"])
    #expect(ranges.map { $0["path"] as? String } == ["news/a.txt", "news/b.txt"])
    #expect(ranges[0]["quote"] as? String == "The council meets on Thursday.")
    #expect(reasons(corrected).contains("reader"))
    let without = try document("--no-corrections news")
    #expect(corrections(without).isEmpty && !reasons(without).contains("reader"))
  }

  @Test func itIsFoundAgainInAChangedFileUntilItsWordsAreGone() throws {
    try store.add([.role(range("b", "Schools stay open for the week."), .furniture)])
    try workshop.write("news/b.txt", ("Updated at noon\n\n" + (texts["b"] ?? "")).utf8)
    let moved = try #require(corrections(try document()).first?["ranges"] as? [[String: Any]])
    let first = try range("b", "Schools stay open").bytes.lowerBound
    #expect((moved[0]["bytes"] as? [Int])?.first == first)
    try workshop.write("news/b.txt", "Bridge shut\n\nThe old bridge in Halden was shut on Monday.\n".utf8)
    let run = try workshop.run("parallax collate --format json news")
    #expect(run.status == 0)
    #expect(run.errorText.split(separator: "\n").count == 1)
    #expect(run.errorText.hasPrefix("news/b.txt: a correction no longer finds “Schools stay open for the week.”"))
    let lost = try #require(corrections(try document()).first)
    #expect(lost["applied"] as? Bool == false && lost["why"] as? String == "not found")
  }

  @Test func ofReportsThatAreNotOpenNothingIsSaidOnStandardError() throws {
    try store.add([.part(range("a", "The old bridge"), range("b", "The old bridge"))])
    let run = try workshop.run("parallax collate news/a.txt")
    #expect(run.status == 0 && run.errorText == "")
    #expect(corrections(try document("news/a.txt")).first?["why"] as? String == "report not open")
  }

  @Test func aBrokenStoreIsSaidInOneLineAndNothingElseChanges() throws {
    let before = try workshop.run("parallax collate news")
    try workshop.write(".local/state/parallax/parallax.db", String(repeating: "no database ", count: 50).utf8)
    let run = try workshop.run("parallax collate news")
    #expect(run.status == 0 && run.output == before.output)
    #expect(run.errorText.split(separator: "\n").count == 1 && run.errorText.contains("parallax.db: not a database"))
  }

  @Test func readingMakesNoStore() throws {
    _ = try document()
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.path + "/.local"))
  }
}
