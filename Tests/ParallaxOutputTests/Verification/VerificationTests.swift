import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxOutput

/// Whether quotes of an export still stand.
@Suite struct VerificationTests {
  private let texts = [
    "a":
      "Bridge closed\n\nDivers found cracks in two of the five piers on Monday.\n\nThe mayor said: “We will not open it again.”\n",
    "b":
      "Bridge closed\n\nDivers found cracks in three of the five piers on Monday.\n\nThe mayor said: “We will not open it again.”\n",
  ]

  private func reports(_ texts: [String: String]) -> [Report] { collationOfTexts(texts, "en").reports }

  private func text(_ format: ExportFormat, _ number: Int = 0, in changed: [String: String]) throws -> VerificationText
  {
    let file = format.files(of: ExportSamples.story(texts))[number]
    return VerificationText(try #require(ExportedQuotes(file.bytes)), in: reports(changed))
  }

  private func lines(_ text: VerificationText) -> [String] {
    String(decoding: text.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let files: [(ExportFormat, Int)] = [(.csv, 0), (.csv, 1), (.annotations, 0)]

  @Test func everythingStandsInTheSameReports() throws {
    for (format, number) in Self.files {
      let figures = try text(format, number, in: texts).figures
      #expect(figures.stand > 0 && figures.moved + figures.gone + figures.unchecked == 0, "\(format)")
    }
  }

  @Test func whatWasPutBeforeMovesAQuote() throws {
    var changed = texts
    changed["a"] = "Special edition\n\n" + (texts["a"] ?? "")
    for (format, number) in Self.files {
      let text = try text(format, number, in: changed)
      #expect(text.figures.moved > 0 && text.figures.gone == 0, "\(format)")
      #expect(lines(text).dropLast().allSatisfy { $0.contains(": moved: “") || $0.contains("has changed") })
    }
    let moved = try #require(lines(try text(.csv, in: changed)).first { $0.contains("moved") })
    let start = try #require(texts["a"]?.utf8.firstRange(of: "two".utf8)).lowerBound
    let old = try #require(texts["a"]).utf8.distance(from: try #require(texts["a"]).startIndex, to: start)
    #expect(moved == "a.txt:5:24: moved: “two”, bytes \(old)–\(old + 3), now bytes \(old + 17)–\(old + 20)")
  }

  @Test func anotherWordIsGone() throws {
    var changed = texts
    changed["a"] = texts["a"]?.replacing("two", with: "ten")
    for (format, number) in Self.files {
      let text = try text(format, number, in: changed)
      #expect(text.figures.gone == 1 && text.figures.moved == 0, "\(format)")
      #expect(lines(text).contains { $0.hasPrefix("a.txt: gone: “") })
    }
  }

  /// Under another name the same text is known by its hash.
  @Test func aReportIsKnownByItsText() throws {
    let renamed = ["x": texts["b"] ?? "", "y": texts["a"] ?? ""]
    #expect(try text(.csv, in: renamed).figures.stand == 2)
    #expect(try text(.annotations, in: renamed).figures.stand == 2)
  }

  @Test func whatIsNotThereIsNotChecked() throws {
    let text = try text(.csv, in: ["b": texts["b"] ?? ""])
    #expect(text.figures == (1, 0, 0, 1))
    #expect(lines(text).first == "a.txt: is none of the inputs; 1 quote of it not checked")
  }

  /// Of equal words those count that stand between the same others.
  @Test func thePlaceIsToldByWhatStandsAround() throws {
    var changed = texts
    changed["a"] = "Two and two are two.\n\n" + (texts["a"] ?? "")
    let moved = try #require(lines(try text(.annotations, in: changed)).first)
    #expect(moved.hasPrefix("a.txt:5:24: moved: “two”"))
  }

  @Test func otherFilesAreNoExports() {
    for text in ["", "a,b\n1,2\n", "{\"a\": 1}", "[]", "<p>Hello</p>", "{broken", "Some text of a report."] {
      #expect(ExportedQuotes(Array(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func pagesNameTheirInputs() throws {
    let report = reports(texts)[0]
    let page = """
      <!DOCTYPE html><ul><li data-siglum="a" data-path="a.txt" data-sha256="\(report.document.digest)" \
      data-text-sha256="\(report.document.textDigest)">a</li></ul>
      <p><span data-report="a" data-start="15" data-end="37">Divers <del>[<s>they</s>]</del>found <ins>cracks in</ins></span>
      <span data-report="a" data-start="15" data-end="37">Divers lost cracks in</span>
      <span data-report="a" data-start="15" data-end="99999">Divers</span></p>
      """
    let quotes = try #require(ExportedQuotes(Array(page.utf8)))
    #expect(quotes.quotes.map(\.text) == ["Divers found cracks in", "Divers lost cracks in", "Divers"])
    var check = QuoteCheck(quotes, in: reports(texts))
    let outcomes = quotes.quotes.map { check.outcome(of: $0) }
    #expect(outcomes == [.stands, .gone(report: 0), .moved(report: 0, 15..<21)])
  }

  /// Annotations of other programs: a target alone, a source by its address, characters alone.
  @Test func readsAnnotationsOfOthers() throws {
    let json = """
      {"type": "Annotation", "target": {"source": "a.txt", "selector": [
       {"type": "TextQuoteSelector", "exact": "Divers"}, {"type": "TextPositionSelector", "start": 15, "end": 21}]}}
      """
    let quotes = try #require(ExportedQuotes(Array(json.utf8)))
    #expect(VerificationText(quotes, in: reports(texts)).figures.stand == 1)
    let wrong = json.replacing("15", with: "14").replacing("21", with: "20")
    let other = try #require(ExportedQuotes(Array(wrong.utf8)))
    #expect(VerificationText(other, in: reports(texts)).figures.moved == 1)
  }

  /// Offsets beyond a text, below zero or no numbers end in a line, not in a fault.
  @Test func placesThatCannotBeAreNoFault() {
    for (start, end) in [
      ("-1", "4"), ("4", "1"), ("x", ""), ("9223372036854775807", "9223372036854775807"), ("0", "999999999"),
    ] {
      let csv = "quote,start,end,path\r\nDivers,\(start),\(end),a.txt\r\n"
      let quotes = ExportedQuotes(Array(csv.utf8))
      #expect(quotes.map { VerificationText($0, in: reports(texts)).figures.moved } == 1, "\(start)-\(end)")
    }
  }

  @Test func hostileTextStands() throws {
    let story = ExportSamples.story(ExportSamples.hostileTexts)
    for (format, number) in Self.files {
      let quotes = try #require(ExportedQuotes(format.files(of: story)[number].bytes))
      let text = VerificationText(quotes, in: story.collation.reports)
      #expect(text.figures.stand == quotes.quotes.count && text.figures.stand > 0, "\(format)")
    }
  }
}
