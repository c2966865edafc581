import FoundationEssentials
import ParallaxModel
import Testing

/// Stories of three newsrooms each, in seven languages, which were written by people who did not know the rules: how many of
/// the facts that they disagree on are found, and how many that mean the same are told.
///
/// `Tests/Gold/README.md` tells what is there. The bounds are what was found when the rules were written, less a little.
@Suite struct WrittenStoriesTests {
  @Test func disagreementsAreFoundAndOtherWordsAreNot() throws {
    var (found, listed, findings, harmless) = (0, 0, 0, 0)
    for story in try WrittenStory.all {
      let facts = story.facts
      let differences = Dictionary(grouping: story.differences, by: { $0.note ?? "" })
      listed += differences.count
      found += differences.values.count { entries in entries.contains { facts.tells($0, of: story) } }
      findings += facts.findings.count
      harmless += story.harmless.count { facts.tells($0, of: story) }
    }
    #expect(listed == 272)
    #expect(found >= 80, "of \(listed)")
    #expect(findings <= 95)
    #expect(harmless <= 1)
  }

  @Test func everyStoryIsOne() throws {
    for story in try WrittenStory.all {
      #expect(story.facts.collation.stories.map(\.reports.count) == [3], "\(story.name)")
    }
  }
}

/// A folder of the gold.
private struct WrittenStory {
  /// Words of two reports that differ: for each the file, the line and the words.
  struct Difference: Decodable {
    struct Side {
      let file: String
      let line: Int
      let words: String
    }
    let sides: [Side]
    /// The same for entries that are of one fact.
    let note: String?

    private enum Key: CodingKey { case a, b, note }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Key.self)
      sides = try [Key.a, .b].map { key in
        var side = try values.nestedUnkeyedContainer(forKey: key)
        return try Side(file: side.decode(String.self), line: side.decode(Int.self), words: side.decode(String.self))
      }
      note = try values.decodeIfPresent(String.self, forKey: .note)
    }
  }

  let name: String
  /// By file.
  let texts: [String: String]
  let differences: [Difference]
  let harmless: [Difference]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Gold/eval/own/dev")

  static var all: [WrittenStory] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
        let story = folder.appending(path: name)
        func entries(_ file: String) throws -> [Difference] {
          try JSONDecoder().decode([Difference].self, from: Data(contentsOf: story.appending(path: file)))
        }
        var texts: [String: String] = [:]
        for file in ["a.txt", "b.txt", "c.txt"] {
          texts[file] = String(decoding: try Data(contentsOf: story.appending(path: file)), as: UTF8.self)
        }
        return try WrittenStory(
          name: name, texts: texts, differences: entries("differences.json"), harmless: entries("harmless.json"))
      }
    }
  }

  var facts: FoundFacts {
    FoundFacts(texts: Dictionary(uniqueKeysWithValues: texts.map { (String($0.key.dropLast(4)), $0.value) }))
  }

  /// Where the words of a side stand in its file, and their line, in bytes.
  func place(of side: Difference.Side) -> (words: Range<Int>, line: Range<Int>)? {
    var start = 0
    var number = 0
    for line in (texts[side.file] ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      defer { start += line.utf8.count + 1 }
      if line.isEmpty { continue }
      defer { number += 1 }
      guard number == side.line, let found = line.firstRange(of: side.words) else { continue }
      let offset = line.utf8.distance(from: line.startIndex, to: found.lowerBound)
      let words = start + offset..<start + offset + side.words.utf8.count
      return (words, start..<start + line.utf8.count)
    }
    return nil
  }
}

extension FoundFacts {
  /// Whether a finding has two readings, of which one touches the words of one side and another those of the other.
  fileprivate func tells(_ difference: WrittenStory.Difference, of story: WrittenStory) -> Bool {
    let sides = difference.sides.map { ($0.file, story.place(of: $0)) }
    return findings.contains { finding in
      let readings = sides.map { file, place in
        finding.readings.firstIndex { reading in
          guard let place else { return false }
          return reading.places.contains {
            "\(collation.reports[$0.report].siglum).txt" == file && $0.bytes.overlaps(place.words)
              && $0.bytes.count <= place.line.count + 16
          }
        }
      }
      return readings.allSatisfy { $0 != nil } && readings[0] != readings[1]
    }
  }
}
