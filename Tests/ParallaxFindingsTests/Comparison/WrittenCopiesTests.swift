import FoundationEssentials
import ParallaxModel
import Testing

/// 2,915 pairs of sentences in eight languages, written by people who did not know the rules: 1,643 near copies that were
/// turned around and reworded, with one fact changed, and 1,272 that say the same in other words.
///
/// `Copies/README.md` tells what each line has. The bounds are what was found when the rules were written, less a little;
/// a rule that finds more may raise them.
@Suite struct WrittenCopiesTests {
  @Test func plantedChangesAreFoundAndOtherWordsAreNot() throws {
    var (found, planted, alarms, harmless) = (0, 0, 0, 0)
    for language in WrittenPair.files {
      let pairs = try WrittenPair.all(of: language)
      for (number, pair) in pairs.enumerated() {
        let facts = pair.facts(around: WrittenPair.frame(number, pairs))
        if pair.isHarmless {
          harmless += 1
          alarms += facts.findings.isEmpty ? 0 : 1
        } else {
          planted += 1
          found += facts.isFound(pair) ? 1 : 0
        }
      }
    }
    #expect(planted == 1643 && harmless == 1272)
    #expect(found >= 1000, "of \(planted)")
    #expect(alarms <= 95, "of \(harmless)")
  }

  @Test(arguments: ["en", "de", "ru"]) func whoComesFirstChangesNothing(_ language: String) throws {
    let pairs = try WrittenPair.all(of: language)
    for (number, pair) in pairs.enumerated().prefix(12) {
      let frame = WrittenPair.frame(number, pairs)
      #expect(pair.facts(around: frame).lines == pair.facts(around: frame, order: ["b", "a"]).lines)
    }
  }
}

/// A line of the files.
private struct WrittenPair: Decodable {
  let kind: String
  let a: String
  let b: String
  /// The words of `a` and of `b` that differ; empty where one of them lacks the fact.
  let x: String?
  let y: String?

  static let files =
    ["en", "en2", "de", "fr", "es", "it", "ru", "uk"]
    + ["en", "de", "fr", "es", "ru", "uk"].map { "\($0)-second" }
    + ["en", "de", "fr", "es", "it", "ru", "uk"].map { "\($0)-third" }
    + ["en", "de", "fr", "es", "it", "ru", "uk"].flatMap { ["\($0)-fourth", "\($0)-fifth", "\($0)-sixth"] }
    + ["en", "de", "fr", "es", "it", "pt", "ru", "uk"].flatMap { ["\($0)-seventh", "\($0)-eighth", "\($0)-ninth"] }

  var isHarmless: Bool { kind == "harmless" }

  static func all(of language: String) throws -> [WrittenPair] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Copies")
    let text = String(decoding: try Data(contentsOf: folder.appending(path: "\(language).jsonl")), as: UTF8.self)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(WrittenPair.self, from: Data($0.utf8)) }
  }

  /// Sentences of other pairs that both reports have, so that these are near copies.
  static func frame(_ number: Int, _ pairs: [WrittenPair]) -> [String] {
    let others = pairs.filter { $0.isHarmless && $0.a != pairs[number].a }.map(\.a)
    let start = number * 7 % others.count
    return Array((others + others)[start..<start + 6])
  }

  func facts(around frame: [String], order: [String]? = nil) -> FoundFacts {
    func text(_ sentence: String) -> String {
      (frame.prefix(3) + [sentence] + frame.suffix(3)).joined(separator: "\n\n") + "\n"
    }
    return FoundFacts(texts: ["a": text(a), "b": text(b)], order: order)
  }
}

extension FoundFacts {
  /// Whether a finding has two readings, one of which has the words of one side and the other those of the other.
  fileprivate func isFound(_ pair: WrittenPair) -> Bool {
    findings.contains { finding in
      let one = finding.readings.firstIndex { meets($0, pair.x ?? "", in: pair.a, "a") }
      let two = finding.readings.lastIndex { meets($0, pair.y ?? "", in: pair.b, "b") }
      return one != nil && two != nil && one != two
    }
  }

  private func meets(_ reading: FindingReading, _ words: String, in sentence: String, _ siglum: String) -> Bool {
    reading.places.contains { place in
      let report = collation.reports[place.report]
      let text = report.document.string(0..<report.document.text.count)
      guard report.siglum == siglum, let start = Self.place(of: sentence, in: text) else { return false }
      if reading.text == nil { return true }
      let own = Self.place(of: words, in: sentence).map { start + $0 } ?? start
      let count = words.isEmpty ? sentence.utf8.count : words.utf8.count
      return place.bytes.count <= sentence.utf8.count + 16 && place.bytes.overlaps(own..<own + count)
    }
  }

  /// Where a text begins in another, in bytes.
  private static func place(of part: String, in whole: String) -> Int? {
    whole.firstRange(of: part).map { whole.utf8.distance(from: whole.startIndex, to: $0.lowerBound) }
  }
}
