import ModelSamples
import ParallaxModel
import Testing

/// Overviews of what nobody expects.
struct HostileOverviewTests {
  private static func overview(_ texts: [String: String], _ language: String? = nil) -> Overview {
    let collation = collationOfTexts(texts, language)
    return Projection(of: collation, story: collation.stories[0]).overview(in: collation)
  }

  @Test func oneReportAlone() {
    let overview = Self.overview(["a": "A headline here\n\nThe quay “was closed for good”, said Orvel Tamm.\n"], "en")
    #expect(overview.reports.count == 1 && overview.told.isEmpty && overview.equalRuns.isEmpty)
    #expect(overview.quotations.isEmpty)
  }

  @Test(arguments: ["", "\n\n\n", "\u{FEFF}", "“”", "“", "“””“«", "—", "0 0 0 0 0 0 0", "A\n\nB"])
  func textsOfNothing(_ text: String) {
    let full = "The quay was closed on Friday after a crane fell into the water.\n"
    let overview = Self.overview(["a": text + full, "b": full + text, "c": text.isEmpty ? full : text], "en")
    #expect(!overview.reports.isEmpty)
  }

  @Test func rightToLeft() {
    let overview = Self.overview([
      "a": "قال الوزير أحمد سالم: «سنفتح الجسر من جديد قبل الشتاء القادم». وأغلق الجسر يوم الجمعة بعد العاصفة.\n",
      "b": "«سنفتح الجسر من جديد قبل الشتاء القادم»، قال الوزير أحمد سالم. وأغلق الجسر يوم الجمعة بعد العاصفة.\n",
    ])
    #expect(overview.reports.count == 2 && overview.equalRuns.first?.words ?? 0 >= 6)
  }

  /// Each has most of some sentences that all of them draw from.
  @Test func twoHundredReports() {
    let pool = [
      "The harbour of Lenna was closed on Friday after a crane of 30 metres fell into the water.",
      "“Nobody was hurt, and that is a wonder,” said Orvel Tamm, the harbour master.",
      "Divers from Karsk searched the basin for two hours and found nobody.",
      "The ferry to Morvik waited outside until the evening with 340 passengers.",
      "“We had warned the owner twice about the rust,” said Mary Quill of the dockers’ union.",
      "The owner, a company from Velden, did not comment on the accident.",
      "A similar crane had fallen in the same place during the storm of 1998.",
      "The mayor promised 2 million dollars for a new one before the winter.",
    ]
    let texts = (0..<200).map { number in
      let own = pool.indices.filter { (number * 7 + $0 * 5) % 4 != 0 }.map { pool[$0] }
      return (
        "r\(1000 + number)", own.joined(separator: "\n\n") + "\n\nReporter \(number) saw \(number + 400) boats.\n"
      )
    }
    let overview = Self.overview(Dictionary(uniqueKeysWithValues: texts), "en")
    #expect(overview.reports.count > 100 && overview.equalRuns.isEmpty)
    #expect(overview.told.first?.sentences.count ?? 0 > overview.reports.count / 2)
    #expect(overview.quotations.count == 2)
    #expect(overview.quotations.allSatisfy { $0.places.count > overview.reports.count / 2 })
  }

  /// Two people of one surname are not one speaker.
  @Test func surnamesOfTwoStayApart() {
    let overview = Self.overview(
      [
        "a": """
        The quay was closed on Friday after a crane fell into the water near Lenna.

        “We will rebuild it at once,” said Mary Tamm. “It was very old,” said Peter Tamm.
        """,
        "b": """
        The quay was closed on Friday after a crane fell into the water near Lenna.

        “We will rebuild it at once,” said Mary Tamm. “It was very old,” said Peter Tamm. “Nobody listened to us,” said Tamm.
        """,
      ], "en")
    #expect(overview.speakers.map(\.words).sorted() == [4, 8, 12] || overview.speakers.count == 3)
    #expect(overview.speakers.filter { $0.shares.count == 2 }.count == 2)
  }
}
