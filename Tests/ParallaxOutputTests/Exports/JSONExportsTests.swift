import Foundation
import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxOutput

/// Web Annotations, passim's lines and CollateX's JSON, read by another parser.
@Suite struct JSONExportsTests {
  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func file(_ format: ExportFormat, _ story: ExportedStory, _ number: Int = 0) -> [UInt8] {
    format.files(of: story)[number].bytes
  }

  @Test func annotationsResolveInCharactersAndBytes() throws {
    let story = ExportSamples.story(ExportSamples.hostileTexts)
    let page = try #require(try object(file(.annotations, story))["first"] as? [String: Any])
    let items = try #require(page["items"] as? [[String: Any]])
    #expect(items.count == story.findings.count)
    var checked = 0
    for target in items.flatMap({ $0["target"] as? [[String: Any]] ?? [] }) {
      let source = try #require(target["source"] as? [String: Any])
      let report = try #require(story.reports.first { $0.siglum == source["parallax:siglum"] as? String })
      let selectors = try #require(target["selector"] as? [[String: Any]])
      let exact = try #require(selectors[0]["exact"] as? String)
      let (start, end) = (selectors[1]["start"] as? Int ?? 0, selectors[1]["end"] as? Int ?? 0)
      let scalars = Array(report.document.string(report.document.text.indices).unicodeScalars)
      #expect(scalars[start..<end].elementsEqual(exact.unicodeScalars))
      let bytes = try #require(target["parallax:bytes"] as? [Int])
      #expect(Array(exact.utf8) == Array(report.document.text[bytes[0]..<bytes[1]]))
      checked += 1
    }
    #expect(checked == story.findings.flatMap(\.readings).flatMap(\.places).count && checked > 0)
  }

  @Test func notesAndMarksAreAnnotations() throws {
    let collation = collationOfTexts(ExportSamples.hostileTexts, "en")
    let report = collation.reports[0]
    let range = TextRange(report.sentences[2].bytes, of: report.document)
    let kept = [Annotation(.note("=ask <them>"), range), Annotation(.mark("k"), range), Annotation(.read, range)]
    let placed = collation.placing(kept.enumerated().map { KeptAnnotation(id: $0, $1) })
    let story = ExportSamples.story(of: collation, annotations: placed)
    let page = try #require(try object(file(.annotations, story))["first"] as? [String: Any])
    let items = try #require(page["items"] as? [[String: Any]]).suffix(2)
    #expect(items.map { $0["motivation"] as? String } == ["commenting", "bookmarking"])
    let bodies = items.compactMap { ($0["body"] as? [[String: Any]])?.first?["value"] as? String }
    #expect(bodies == ["=ask <them>", "k"])
  }

  @Test func passagesOfAClusterSayOneThing() throws {
    let story = ExportSamples.seeds
    let lines = try file(.passim, story).split(separator: 0x0A).map { try object(Array($0)) }
    let clusters = Dictionary(grouping: lines) { $0["cluster"] as? Int ?? -1 }
    #expect(clusters.count == story.collation.statements.all.count)
    for (_, passages) in clusters {
      #expect(Set(passages.compactMap { $0["uid"] as? Int }).count == passages[0]["size"] as? Int)
      for passage in passages {
        let report = try #require(story.reports.first { $0.document.path == passage["id"] as? String })
        let scalars = Array(report.document.string(report.document.text.indices).unicodeScalars)
        let (begin, end) = (passage["begin"] as? Int ?? 0, passage["end"] as? Int ?? 0)
        #expect(scalars[begin..<end].elementsEqual((passage["text"] as? String ?? "").unicodeScalars))
        #expect((passage["src"] as? [Any])?.isEmpty == true)
      }
    }
  }

  @Test func collateXHasAWitnessForEachReport() throws {
    let story = ExportSamples.seeds
    let input = try #require(try object(file(.collatex, story))["witnesses"] as? [[String: Any]])
    #expect(input.map { $0["id"] as? String } == story.reports.map(\.siglum))
    let tokens = input.flatMap { $0["tokens"] as? [[String: String]] ?? [] }
    #expect(tokens.count > 1000 && tokens.allSatisfy { $0["t"]?.isEmpty == false && $0["n"]?.isEmpty == false })
    let table = try #require(try object(file(.collatex, story, 1))["table"] as? [[Any]])
    #expect(table.count == story.reports.count && Set(table.map(\.count)).count == 1)
  }
}
