import Foundation
import Testing

/// The printed JSON against its schema, and against the reports that it speaks of.
@Suite struct CollationDocumentTests {
  static let flood = SampleStory(texts: [
    "a": "Bridge closed\n\nThe old bridge was closed on Monday, the mayor said.\n\nDivers found cracks in two piers.",
    "b": "Home | News\n\nBRIDGE Closed now\n\nDivers found cracks in three piers. A ferry will run.\n\n"
      + "The old bridge was closed Monday.",
    "c": "The bridge closed\n\nThe ferry will run.\n\nThe mayor said the old bridge was closed on Monday.",
  ])

  @Test(arguments: ["a", "b", "c"])
  func theDocumentIsValidForEveryBase(base: String) throws {
    let document = try Self.flood.document(base: base)
    #expect(try JSONSchema(contentsOf: JSONSchemaTests.url).complaints(about: document.value) == [])
    #expect(document.base == base)
  }

  @Test func linksCanBeLeftOut() throws {
    let document = try Self.flood.document(base: "a", includesLinks: false)
    #expect((document.value as? [String: Any])?["links"] == nil)
    #expect(try JSONSchema(contentsOf: JSONSchemaTests.url).complaints(about: document.value) == [])
  }

  @Test(arguments: ["a", "b", "c"])
  func everySentenceThatIsNoFurnitureHasOneHome(base: String) throws {
    let document = try Self.flood.document(base: base)
    var homes: [String: Int] = [:]
    for cell in document.cells {
      for part in cell.objects("parts") {
        for sentence in part.range("sentences") { homes[cell.place(part.number("segment"), sentence), default: 0] += 1 }
      }
    }
    #expect(Set(homes.values) == [1])
    #expect(Set(homes.keys) == document.sentencesOutsideFurniture)
  }

  @Test(arguments: ["a", "b", "c"])
  func everyOffsetQuotesWhatTheTextSays(base: String) throws {
    let document = try Self.flood.document(base: base)
    var quoted = 0
    for reading in document.passages.flatMap({ $0.objects("variants") }).flatMap({ $0.objects("readings") }) {
      for siglum in reading.strings("reports") {
        let spots = reading.objects("at").filter { $0.string("report") == siglum }
        let words = spots.map { document.slice(siglum, $0.range("bytes")) }.joined(separator: " ")
        #expect(words == reading.string("text"))
        quoted += 1
      }
    }
    #expect(quoted > 0)
  }

  @Test(arguments: ["a", "b", "c"])
  func anEditHasWordsWhereItsKindSaysSo(base: String) throws {
    let edits = try Self.flood.document(base: base).passages.flatMap { $0.objects("edits") }
      .flatMap { $0.objects("script") }
    #expect(!edits.isEmpty)
    for edit in edits {
      let sides = (!edit.ranges("from").isEmpty, !edit.ranges("to").isEmpty)
      switch edit.string("op") {
      case "insert": #expect(sides == (false, true) && edit.value["place"] != nil)
      case "delete": #expect(sides == (true, false) && edit.value["place"] != nil)
      default: #expect(sides == (true, true) && edit.value["place"] == nil)
      }
    }
  }

  @Test func aReportWithNothingInCommonStandsAlone() throws {
    var story = Self.flood
    story.texts["d"] = "Football\n\nThe home team won three to one."
    let document = try story.document(base: "a")
    #expect((document.value as? [String: Any])?["alone"] as? [String] == ["d"])
    #expect((document.value as? [String: Any])?["story"] as? [String] == ["a", "b", "c"])
    #expect(!document.cells.contains { $0.string("report") == "d" })
    #expect(!document.passages.contains { $0.strings("absent").contains("d") })
  }
}
