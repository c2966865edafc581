import FoundationEssentials
import ParallaxModel
import Testing

/// Checks in six languages, written by people who did not know the rules, in the manner of faults that readers of
/// comparable programs have reported: numbers and dates in words, exchanged facts, names, quotations, speakers, characters.
///
/// `Checks/README.md` tells what each line has. The bound is what held when the rules were mended, less a little.
@Suite struct WrittenChecksTests {
  @Test func whatIsAskedIsToldAndNothingElse() throws {
    let frames = try WrittenCheck.frames
    let checks = try WrittenCheck.all
    let failed = checks.filter { !$0.holds(in: frames) }.map(\.id)
    #expect(checks.count > 320)
    #expect(failed.count <= checks.count / 25, "\(failed)")
  }

  @Test func theOrderOfTheReportsChangesNothing() throws {
    let frames = try WrittenCheck.frames
    for check in try WrittenCheck.all.prefix(24) {
      let names = check.texts.keys.sorted()
      let (one, two) = (check.facts(in: frames, order: names), check.facts(in: frames, order: names.reversed()))
      #expect(one.lines == two.lines, "\(check.id)")
    }
  }
}

/// A line of the file.
private struct WrittenCheck: Decodable {
  struct Wanted: Decodable {
    let kinds: [String]
    /// By report the words that a reading shows; none where any will do, or where it lacks the fact.
    let sides: [[String: String]]
  }

  let id: String
  let what: String
  /// The text around the sentences; nil where they stand alone.
  let frame: String?
  let texts: [String: String]
  /// Whether there must be no other finding.
  let exactly: Bool
  let want: [Wanted]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Checks")

  static var all: [WrittenCheck] {
    get throws {
      let text = String(decoding: try Data(contentsOf: folder.appending(path: "checks.jsonl")), as: UTF8.self)
      return try text.split(separator: "\n").map { try JSONDecoder().decode(WrittenCheck.self, from: Data($0.utf8)) }
    }
  }

  static var frames: [String: String] {
    get throws {
      try JSONDecoder().decode(
        [String: String].self, from: Data(contentsOf: folder.appending(path: "frames.json")))
    }
  }

  func facts(in frames: [String: String], order: [String]? = nil) -> FoundFacts {
    let around = frame.flatMap { frames[$0] } ?? "{}"
    return FoundFacts(texts: texts.mapValues { around.replacing("{}", with: $0) }, order: order)
  }

  func holds(in frames: [String: String]) -> Bool {
    let facts = facts(in: frames)
    if exactly, facts.findings.count != want.count { return false }
    return want.allSatisfy { wanted in facts.findings.contains { facts.shows(wanted, in: $0) } }
  }
}

extension FoundFacts {
  /// Whether each side is a reading of its own, shown in its reports with its words.
  fileprivate func shows(_ wanted: WrittenCheck.Wanted, in finding: Finding) -> Bool {
    guard wanted.kinds.contains(finding.kind.rawValue) else { return false }
    let readings = wanted.sides.map { side in finding.readings.firstIndex { shows(side, in: $0) } }
    return !readings.contains(nil) && Set(readings).count == readings.count
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func shows(_ side: [String: String], in reading: FindingReading) -> Bool {
    side.allSatisfy { siglum, words in
      reading.places.contains { place in
        let report = collation.reports[place.report]
        guard report.siglum == siglum else { return false }
        guard !words.isEmpty, let text = reading.text else { return words.isEmpty }
        return [text, report.document.string(place.bytes)].contains { Self.plain($0).contains(Self.plain(words)) }
      }
    }
  }
}
