import Foundation
import ParallaxModel
import ParallaxStore
import Testing

/// An index on the command line: made, refreshed, taken by other commands, damaged, and killed while it is written.
@Suite struct IndexTests {
  private let workshop: Workshop
  private static let events = [
    "bridge at Halden", "fire in Ostrava", "strike at Kesting", "vote in Hohenau", "storm over Lindholm",
    "trial of Novak", "flood at Sandvik", "march through Brest", "quake near Patras", "sale of Kelmor",
  ]

  init() throws { workshop = try Workshop() }

  private func text(_ number: Int) -> String {
    let own = (0..<2).map { "detail\(number)x\($0)" }.joined(separator: " ")
    let shared = (0..<12).map { "fact\(number % Self.events.count)y\($0)" }.joined(separator: " ")
    return "Report \(number)\n\nOfficials spoke of the \(Self.events[number % Self.events.count]) with \(shared).\n\n"
      + "They went on about \(own).\n"
  }

  private func fill(_ count: Int) throws {
    for number in 0..<count { try workshop.write("many/\(number).txt", text(number).utf8) }
  }

  private func expect(_ line: String, sameAs other: String, errors: String = "") throws {
    let (run, expected) = (try workshop.run(line), try workshop.run(other))
    #expect(run.output == expected.output && run.status == expected.status, "\(line)")
    #expect(run.errorText == errors + expected.errorText, "\(line)")
  }

  private var indexFile: String {
    get throws {
      let folder = workshop.folder.path + "/.local/share/parallax/index"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".db") }
      return folder + "/" + (try #require(names.first))
    }
  }

  @Test func storiesAreThoseThatThereAreWithoutOne() throws {
    try fill(200)
    try workshop.write("many/latin.txt", Array("Caf".utf8) + [0xE9, 0xFF] + Array(" closed\n\nAn own event.\n".utf8))
    try workshop.write("many/empty.txt", [])
    let run = try workshop.run("parallax index many")
    #expect(run.status == 2)
    #expect(run.outputText.hasPrefix("201 reports in 202 files, 11 stories: "))
    for format in ["text", "json", "jsonl"] {
      try expect(
        "parallax stories --format \(format) many", sameAs: "parallax stories --format \(format) --no-index many")
    }
    try workshop.write("many/7.txt", text(1008).utf8)
    try workshop.write("many/new.txt", text(2003).utf8)
    try FileManager.default.removeItem(at: workshop.folder.appendingPathComponent("many/9.txt"))
    try expect("parallax stories --format jsonl many", sameAs: "parallax stories --format jsonl --no-index many")
  }

  /// What reports of a story share is the same, whether the texts are files or in an index, and with fewer stories.
  @Test func reasonsAreThoseThatThereAreWithoutOne() throws {
    try fill(200)
    try workshop.write("many/alone.txt", Array("Alone\n\nNothing of it stands elsewhere.\n".utf8))
    let plain = try workshop.run("parallax stories --reasons --no-index --format jsonl many")
    #expect(plain.status == 0 && plain.errorText.isEmpty)
    let stories = plain.outputText.split(separator: "\n")
    #expect(stories.count == 11 && stories.count { $0.contains("\"reports\":20}") } == 10)
    #expect(stories.last?.contains("\"alone\":true,\"reasons\":[]") == true)
    #expect(stories.contains { $0.contains("{\"text\":\"Hohenau\",\"reports\":20}") })
    #expect(try workshop.run("parallax index many").status == 0)
    #expect(try workshop.run("parallax index many --into many.db").status == 0)
    for format in ["text", "json", "jsonl"] {
      for options in ["", "--min-reports 2"] {
        let line = "parallax stories --reasons --format \(format) \(options)"
        try expect("\(line) many", sameAs: "\(line) --no-index many")
        try expect("\(line) many.db", sameAs: "\(line) $PWD/many")
      }
    }
    let text = try workshop.run("parallax stories --reasons --width 70 many").outputText.split(separator: "\n")
    #expect(text.count == 21 && text.count { $0.hasPrefix("                share  ") } == 10)
    #expect(try workshop.run("parallax stories --format json many").outputText.contains("reasons") == false)
  }

  @Test func everyCommandTakesAnIndexFile() throws {
    try fill(160)
    #expect(try workshop.run("parallax index many --into many.db").status == 0)
    try expect("parallax stories --format jsonl many.db", sameAs: "parallax stories --format jsonl $PWD/many")
    try expect("parallax search fact3y1 many.db", sameAs: "parallax search fact3y1 $PWD/many")
    try fill(3)
    try workshop.run("mkdir few; cp many/[0-2].txt few").expectNothing()
    #expect(try workshop.run("parallax index few --into few.db").status == 0)
    try expect("parallax documents few.db", sameAs: "parallax documents $PWD/few")
    try FileManager.default.removeItem(at: workshop.folder.appendingPathComponent("few/1.txt"))
    let run = try workshop.run("parallax documents few.db")
    #expect(
      run.status == 2
        && run.errorText == "\(workshop.folder.resolved)/few/1.txt: no such file or folder; check the path\n")
    #expect(run.outputText.split(separator: "\n").count == 2)
    // Nothing that is another's is written over.
    try workshop.write("diary.txt", Array("Dear diary\n".utf8))
    let refused = try workshop.run("parallax index few --into diary.txt")
    #expect(refused.status == 2 && refused.errorText == "diary.txt: not an index of Parallax; name another file\n")
    #expect(try workshop.run("parallax index -").status == 2)
  }

  @Test func searchFindsTheSameWithAndWithoutAnIndex() throws {
    try fill(160)
    let queries = [
      "bridge", "\\\"bridge at halden\\\"", "detail1*", "officials -bridge", "detail17x0", "nothing",
      "\\\"fact3y1 fact3y2\\\" detail13x1",
      "fact4y3 /detail[0-9]4x1/", "* -", "a OR b", "AND",
    ]
    func run(_ query: String, _ options: String) -> String { "parallax search \"\(query)\" --format json \(options)" }
    let plain = try queries.map { try workshop.run(run($0, "many")) }
    let printed = try workshop.run("parallax search 'detail15x0' many")
    #expect(printed.outputText == "Report 15 · many/15.txt\n  5: They went on about detail15x0 detail15x1.\n")
    #expect(try workshop.run("parallax index many").status == 0)
    for (query, plain) in zip(queries, plain) {
      let indexed = try workshop.run(run(query, "many"))
      #expect(
        indexed.output == plain.output && indexed.status == plain.status && indexed.errorText == plain.errorText,
        "\(query)")
      #expect(try workshop.run(run(query, "--no-index many")).output == plain.output)
    }
    #expect(
      try workshop.run("parallax search --regex 'detail1[0-9]x0' many --format json").outputText.hasSuffix(
        "\"reports\":10}\n"))
    #expect(try workshop.run("parallax search --regex '(' many").status == 2)
    #expect(try workshop.run("parallax search 'date:soon' many").status == 2)
    #expect(
      try workshop.run("parallax search 'nowhere' many").errorText
        == "parallax: no report has “nowhere”; try fewer words\n")
  }

  @Test func aDamagedOneIsSaidOnceAndMadeAnew() throws {
    try fill(160)
    #expect(try workshop.run("parallax index many").status == 0)
    let path = try indexFile
    try Data("rubbish".utf8).write(to: URL(fileURLWithPath: path))
    let said = "\(path): the index was damaged; it is now \(path).damaged, and a new one is made\n"
    try expect(
      "parallax stories --format jsonl many", sameAs: "parallax stories --no-index --format jsonl many", errors: said)
    try expect("parallax stories --format jsonl many", sameAs: "parallax stories --no-index --format jsonl many")
  }

  /// One that is named is made anew where it still says of which files it is.
  @Test func aNamedOneIsMadeAnewToo() throws {
    try fill(160)
    #expect(try workshop.run("parallax index many --into many.db").status == 0)
    let path = workshop.folder.appendingPathComponent("many.db")
    var bytes = try Data(contentsOf: path)
    // `user_version`, big-endian.
    bytes.replaceSubrange(60..<64, with: [0, 0, 0, 0])
    try bytes.write(to: path)
    let said = "many.db: the index was of an older Parallax; it is now many.db.old, and a new one is made\n"
    try expect(
      "parallax stories --format jsonl many.db", sameAs: "parallax stories --no-index --format jsonl $PWD/many",
      errors: said)
    try expect("parallax search fact3y1 many.db", sameAs: "parallax search --no-index fact3y1 $PWD/many")
  }

  /// A file of many mails is a collection.
  @Test func aFileOfManyReportsIsOne() throws {
    let mails = (0..<160).map { number in
      "From a@b.org Mon Jun  1 04:27:29 2009\nFrom: Ann <a@b.org>\nSubject: Report \(number)\n"
        + "Date: Mon, 1 Jun 2009 04:27:29 +0000\n\n\(text(number))\n"
    }
    try workshop.write("news.mbox", mails.joined().utf8)
    let plain = try workshop.run("parallax stories --format jsonl news.mbox")
    #expect(plain.status == 0 && plain.outputText.split(separator: "\n").count == 10)
    #expect(plain.outputText.contains("\"base\":null"))
    #expect(try workshop.run("parallax index news.mbox").outputText.hasPrefix("160 reports in 1 file, 10 stories: "))
    for options in ["", "--reasons"] {
      let line = "parallax stories \(options) --format jsonl news.mbox"
      try expect(line, sameAs: "\(line) --no-index")
    }
    #expect(
      try workshop.run("parallax stories --reasons --format jsonl news.mbox").outputText.contains(
        "{\"text\":\"Hohenau\",\"reports\":16}"))
  }

  @Test func correctionsOfStoriesHold() throws {
    try fill(160)
    let store = CorrectionStore(path: workshop.folder.path + "/.local/state/parallax/parallax.db")
    let ranges = try [3, 14].map { try workshop.range(of: "Report \($0)", in: "many/\($0).txt") }
    let names = ["many/3.txt", "many/14.txt"]
    func areTogether(_ options: String = "") throws -> Bool {
      let run = try workshop.run("parallax stories --format jsonl \(options) many")
      return run.outputText.split(separator: "\n").contains { line in names.allSatisfy { line.contains("\"\($0)\"") } }
    }
    #expect(try !areTogether())
    let step = try store.add([.join(ranges)])
    #expect(try areTogether())
    #expect(try !areTogether("--no-corrections"))
    #expect(try workshop.run("parallax index many").status == 0)
    try expect("parallax stories --format jsonl many", sameAs: "parallax stories --no-index --format jsonl many")
    #expect(try areTogether())
    try store.remove(step: step)
    #expect(try !areTogether())
    let parts = try [3, 13].map { try workshop.range(of: "Report \($0)", in: "many/\($0).txt") }
    try store.add([.divide(parts.map { [$0] })])
    try expect("parallax stories --format jsonl many", sameAs: "parallax stories --no-index --format jsonl many")
    let run = try workshop.run("parallax stories --format jsonl many")
    #expect(
      !run.outputText.split(separator: "\n").contains {
        $0.contains("\"many/3.txt\"") && $0.contains("\"many/13.txt\"")
      })
  }

  /// Ended at any moment, it opens, goes on where it was and comes to the same end.
  @Test func killedWhileItIsWritten() throws {
    try fill(900)
    let expected = try workshop.run("parallax stories --no-index --format jsonl many").output
    for delay in ["0.02", "0.05", "0.1", "0.2", "0.3", "0.5", "0.8"] {
      _ = try workshop.run("timeout -s KILL \(delay) parallax index many")
      // Before its first commit there is nothing in the file.
      guard let file = try? indexFile, try Data(contentsOf: URL(fileURLWithPath: file)).count > 4096 else { continue }
      let run = try workshop.run("parallax stories --format jsonl \(file)")
      #expect(run.status == 0, "\(delay): \(run.errorText)")
      #expect(run.errorText.isEmpty, "\(delay)")
    }
    #expect(try workshop.run("parallax index many").status == 0)
    #expect(try workshop.run("parallax stories --format jsonl many").output == expected)
    #expect(try workshop.run("parallax search officials many --format json").outputText.hasSuffix("\"reports\":900}\n"))
  }

  @Test func anotherThatWritesIsWaitedForOrDoneWithout() throws {
    try fill(160)
    #expect(try workshop.run("parallax index many").status == 0)
    let path = try indexFile
    let run = try workshop.run("flock \(path)-writer parallax stories --format jsonl many")
    #expect(run.status == 0)
    #expect(run.errorText == "\(path): another program takes in what has changed; going on without it\n")
    #expect(run.output == (try workshop.run("parallax stories --no-index --format jsonl many").output))
  }
}

extension Workshop.Run {
  fileprivate func expectNothing() { #expect(output.isEmpty && errors.isEmpty) }
}

extension URL {
  fileprivate var resolved: String {
    guard let path = realpath(path, nil) else { return self.path }
    defer { free(path) }
    return String(cString: path)
  }
}
