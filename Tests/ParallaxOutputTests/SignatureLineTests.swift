import ParallaxModel
import ParallaxOutput
import Testing

/// Signatures as lines of JSON.
@Suite struct SignatureLineTests {
  @Test(arguments: [
    "The old bridge at Lindholm was closed on Monday after the river rose by 23 metres.", "Nothing.",
    "Café fermé à Genève\n\nOn a perdu 12 000 francs, dit Ingrid Sand, \"mais rien d'autre\".", "市長は月曜日に橋を閉鎖した。",
  ])
  func aLineGivesItBack(_ text: String) throws {
    let file = InputFile(path: "news/ä \"x\".txt", bytes: Array(text.utf8))
    var reader = SignatureReader()
    for document in DocumentReader().read([file]).documents {
      let report = reader.sign(document, date: "2024-02-14")
      #expect(try SignedReport(parsing: report.line) == report)
    }
  }
}
