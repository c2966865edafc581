import ModelSamples
import ParallaxModel
import ParallaxOutput
import Testing

/// `overview --format json`, read back.
struct OverviewDocumentTests {
  private static let school = worldStory("school")

  private static func document(base: Int) -> OverviewDocument {
    let projection = Projection(of: school, story: school.stories[0], base: base)
    return OverviewDocument(
      projection.overview(in: school), projection.findings(in: school), in: school, version: "0.1.0")
  }

  @Test func sameBytesForEveryBase() {
    let bytes = (0..<3).map { Self.document(base: $0).bytes }
    #expect(bytes[0] == bytes[1] && bytes[1] == bytes[2])
  }

  @Test func everyTextStandsWhereItIsSaidTo() throws {
    let texts = Dictionary(
      uniqueKeysWithValues: Self.school.reports.map { ($0.siglum, $0.document.string(0..<$0.document.text.count)) })
    let read = try ReadDocument(Self.document(base: 0).bytes, texts: texts)
    let root = ReadObject(value: read.value as? [String: Any] ?? [:])
    #expect(root.string("schema") == "parallax.overview/1")
    let wordings = root.objects("told").compactMap { ($0.value["wording"] as? [String: Any]).map(ReadObject.init) }
    let own = root.objects("only_in_one").flatMap { $0.objects("sentences") }
    let details = root.objects("names_and_figures").flatMap { $0.objects("found") }
    #expect(!wordings.isEmpty && !own.isEmpty && !details.isEmpty)
    for place in wordings + own + details {
      #expect(read.slice(place.string("report"), place.range("bytes")) == place.string("text"))
    }
    for told in root.objects("told") { #expect(Set(told.objects("at").map { $0.string("report") }).count > 1) }
  }

  @Test func allPartsAreThere() throws {
    let read = try ReadDocument(Self.document(base: 0).bytes, texts: [:])
    let root = ReadObject(value: read.value as? [String: Any] ?? [:])
    #expect(root.objects("word_for_word").count == 3 && root.objects("ledes").count == 3)
    #expect(root.objects("findings").count == Self.school.findings(of: Self.school.stories[0]).count)
    #expect(root.objects("quotations").contains { $0.string("speaker") == "Callum Reddy" })
    #expect(root.objects("quoted").contains { $0.string("name") == "Gareth Pugh" })
  }
}
