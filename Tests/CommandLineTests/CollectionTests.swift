import Foundation
import Testing

/// Stories of collections, and the filters that make them.
@Suite struct CollectionTests {
  private let workshop: Workshop
  private let events = [
    "bridge at Halden", "fire in Ostrava", "strike at Kesting", "vote in Hohenau", "storm over Lindholm",
    "trial of Novak", "flood at Sandvik", "march through Brest", "quake near Patras", "sale of Kelmor",
  ]

  init() throws { workshop = try Workshop() }

  /// So many reports, by turns of the events, each with words of its own.
  private func text(_ number: Int) -> String {
    let event = events[number % events.count]
    let own = (0..<2).map { "detail\(number)x\($0)" }.joined(separator: " ")
    let shared = (0..<12).map { "fact\(number % events.count)y\($0)" }.joined(separator: " ")
    return "Report \(number)\n\nOfficials spoke of the \(event) with \(shared).\n\nThey went on about \(own).\n"
  }

  private func fill(_ count: Int) throws {
    for number in 0..<count { try workshop.write("many/\(number).txt", text(number).utf8) }
  }

  private func lines(_ run: Workshop.Run) throws -> [[String: Any]] {
    try run.outputText.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func moreThanFiveHundredAreGrouped() throws {
    try fill(600)
    let run = try workshop.run("parallax stories --format jsonl many")
    #expect(run.status == 0 && run.errorText.isEmpty)
    let stories = try lines(run).map { $0["reports"] as? [String] ?? [] }
    #expect(stories.map(\.count) == Array(repeating: 60, count: 10))
    for story in stories {
      let numbers = story.compactMap { Int($0.dropFirst(5).dropLast(4)) }
      #expect(Set(numbers.map { $0 % 10 }).count == 1)
    }
  }

  @Test func theFiltersGiveTheSameStories() throws {
    try fill(200)
    let whole = try lines(try workshop.run("parallax stories --format jsonl many"))
    let input = try (0..<200).reversed().map { number in
      let object = ["path": "many/\(number).txt", "text": text(number)]
      return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
    }
    try workshop.write("reports.jsonl", input.joined(separator: "\n").utf8)
    let run = try workshop.run("parallax signatures < reports.jsonl | parallax group")
    #expect(run.status == 0 && run.errorText.isEmpty)
    #expect(
      try lines(run).map { $0["reports"] as? [String] ?? [] } == whole.map { $0["reports"] as? [String] ?? [] })
  }

  /// Line by line: the list, a story, words in all texts.
  @Test func manyAreReadLineByLine() throws {
    try fill(200)
    let run = try workshop.run("printf 'open 2\\nlist\\nsearch detail7x1\\nquit\\n' | parallax --linear many")
    let lines = run.outputText.split(separator: "\n").map(String.init)
    #expect(run.status == 0 && lines[0].hasPrefix("10 stories, 200 reports"))
    #expect(
      lines.contains { $0.hasPrefix("1. 20 reports: Report ") } && lines.count { $0.contains("20 reports, base") } == 1)
    #expect(lines.contains("“list” leads back to the stories.") && lines.contains("1 report has it."))
    #expect(lines.contains { $0.hasPrefix("Story ") && $0.contains("7, line 5:") })
    #expect(lines.allSatisfy { !$0.contains("alone") })
    #expect(lines.count { $0.hasPrefix("They share ") } == 10 && lines[2].hasPrefix("They share "))
  }

  @Test func aBadLineIsNamedAndTheRestIsDone() throws {
    let good = "{\"path\":\"a\",\"text\":\"The bridge at Halden was closed on Monday.\"}"
    try workshop.write("reports.jsonl", "\(good)\nno report\n\n{\"path\":\"b\"}\n\(good)\n".utf8)
    let run = try workshop.run("parallax signatures < reports.jsonl")
    #expect(run.status == 2)
    #expect(try lines(run).count == 2)
    #expect(run.errorText.split(separator: "\n").map { $0.prefix(4) } == ["-:2:", "-:4:"])
  }

  @Test func whichStoriesArePrintedCanBeChosen() throws {
    try fill(160)
    try workshop.write("many/lone.txt", "Alone\n\nNothing else happened in the village, its postman confirmed.\n".utf8)
    let few = try workshop.run("parallax stories --format jsonl --min-reports 2 many")
    #expect(try lines(few).count == 10)
    #expect(try lines(try workshop.run("parallax stories --format jsonl many")).count == 11)
    #expect(try workshop.run("parallax stories --since never many").status == 2)
  }

  @Test func filesInLinesAreReadAsInAFolder() throws {
    try workshop.write("mixed/a.txt", text(1).utf8)
    try workshop.write("mixed/latin.txt", Array("Caf".utf8) + [0xE9] + Array("\n\n\(text(2))".utf8))
    try workshop.write("mixed/notes.log", "no report".utf8)
    let mail = "From: a@b.example\nSubject: One\nContent-Type: text/plain\n\n\(text(3))\n"
    try workshop.write(
      "mixed/two.mbox", "From a@b Thu Feb 15 10:00:00 2024\n\(mail)\nFrom a@b Thu Feb 15 10:00:00 2024\n\(mail)".utf8)
    for number in 0..<150 { try workshop.write("mixed/x\(number).txt", text(number).utf8) }
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path + "/mixed")
    let input = try names.map { name in
      let bytes = try Data(contentsOf: workshop.folder.appendingPathComponent("mixed/\(name)"))
      return "{\"path\":\"mixed/\(name)\",\"base64\":\"\(bytes.base64EncodedString())\"}"
    }
    try workshop.write("files.jsonl", input.joined(separator: "\n").utf8)
    let filters = try workshop.run("parallax signatures < files.jsonl | parallax group")
    let whole = try workshop.run("parallax stories --format jsonl mixed")
    #expect(filters.status == 0 && filters.errorText.isEmpty && whole.status == 0)
    #expect(filters.outputText == whole.outputText)
    #expect(filters.outputText.contains("mixed/two.mbox"))
  }

  @Test func storiesThatOthersMadeAreReadAgain() throws {
    try fill(200)
    let whole = try workshop.run("parallax stories --format jsonl many > given.jsonl; cat given.jsonl")
    try workshop.write("spark/part-00000", whole.outputText.utf8)
    try workshop.write("spark/_SUCCESS", [])
    try workshop.write("spark/.part-00000.crc", [1, 2])
    for clusters in ["given.jsonl", "spark", "spark/"] {
      for files in ["", "many"] {
        let again = try workshop.run("parallax stories --format jsonl --clusters \(clusters) \(files)")
        #expect(again.status == 0 && again.errorText.isEmpty)
        #expect(try lines(again).map { $0["reports"] as? [String] } == lines(whole).map { $0["reports"] as? [String] })
      }
    }
    let told = try workshop.run("parallax stories --reasons --format jsonl --clusters given.jsonl many")
    #expect(told.outputText == (try workshop.run("parallax stories --reasons --format jsonl many").outputText))
    let mute = try workshop.run("parallax stories --reasons --clusters given.jsonl")
    #expect(mute.status == 2 && mute.output.isEmpty && mute.errorText.contains("--reasons reads the reports"))
    let few = try workshop.run("parallax stories --format jsonl --clusters - --min-reports 21 < given.jsonl")
    #expect(few.status == 0 && few.output.isEmpty)
  }

  @Test func passimsOutputIsReadAgain() throws {
    try workshop.write("passim-out/tmp/other", "no line".utf8)
    let export = try workshop.run("parallax export seeds --to passim -o passim-out/out.json")
    #expect(export.status == 0)
    let stories = try lines(try workshop.run("parallax stories --format jsonl --clusters passim-out seeds"))
    let own = try lines(try workshop.run("parallax stories --format jsonl seeds"))
    #expect(Set(stories[0]["reports"] as? [String] ?? []) == Set(own[0]["reports"] as? [String] ?? []))
    #expect(stories.count == own.count)
  }

  @Test func whatIsWrongInClustersIsNamed() throws {
    try workshop.write("bad.jsonl", "{\"reports\":[\"a.txt\"]}\nno\n{\"reports\":[\"a.txt\",\"b.txt\"]}\n".utf8)
    let run = try workshop.run("parallax stories --format jsonl --clusters bad.jsonl")
    #expect(run.status == 2)
    #expect(try lines(run).count == 2)
    #expect(run.errorText.split(separator: "\n").map { $0.prefix(12) } == ["bad.jsonl:2:", "bad.jsonl:3:"])
    let beside = try workshop.run("parallax stories --clusters bad.jsonl flood")
    #expect(beside.status == 2 && beside.errorText.contains("2 reports of --clusters, “a.txt” the first"))
    try workshop.write("passim-out/out.parquet/part", [])
    for wrong in ["passim-out", "nowhere", "hollow"] {
      let run = try workshop.run("parallax stories --clusters \(wrong)")
      #expect(run.status == 2 && run.output.isEmpty && run.errorText.split(separator: "\n").count == 1)
    }
    #expect(try workshop.run("parallax stories").status == 2)
  }
}
