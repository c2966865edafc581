import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxOutput

/// The page of a story, read back.
struct HTMLExportTests {
  private static let stories = [ExportedStory.seeds, .school, bridges]

  /// Two Arabic reports of our own.
  private static let bridges = ExportSamples.story(
    of: collationOfTexts([
      "alif": "انهيار جسر قديم في مدينة النهر\n\nقال رئيس البلدية سليم الحداد: \"كان الجسر مغلقا منذ شهر\".\n",
      "ba": "سبعة جرحى في انهيار جسر\n\nوصرح رئيس البلدية سليم الحداد: \"كان الجسر مغلقا منذ أسبوع\".\n",
    ]))

  @Test(arguments: stories) func isSoundHTML(_ story: ExportedStory) {
    let page = ReadPage(HTMLExport(story).bytes)
    #expect(page.fault == nil)
    for landmark in ["header", "nav", "main", "footer", "h1"] {
      #expect(page.elements.count { $0.name == landmark } == 1, "one \(landmark)")
    }
  }

  @Test(arguments: stories) func everyQuotationStandsAtItsBytes(_ story: ExportedStory) {
    let page = ReadPage(HTMLExport(story).bytes)
    let quotations = page.elements(with: "data-report")
    #expect(quotations.count > story.members.count)
    for quotation in quotations {
      guard let report = story.reports.first(where: { $0.siglum == quotation.attributes["data-report"] }),
        let start = Int(quotation.attributes["data-start"] ?? ""), let end = Int(quotation.attributes["data-end"] ?? "")
      else {
        Issue.record("\(quotation)")
        continue
      }
      let text = String(decoding: HTMLText.parsed(report.document.text[start..<end]), as: UTF8.self)
      #expect(quotation.standing == text)
    }
  }

  /// Each sentence that is no furniture is read somewhere, whole.
  @Test(arguments: stories) func everySentenceIsThere(_ story: ExportedStory) {
    let page = ReadPage(HTMLExport(story).bytes)
    let quotations = page.elements(with: "data-report")
    for report in story.reports {
      let ranges = quotations.filter { $0.attributes["data-report"] == report.siglum }
        .map { ($0.attributes["data-start"] ?? "") + "-" + ($0.attributes["data-end"] ?? "") }
      let all = Set(ranges)
      for sentence in report.sentences where report.segments[sentence.segment].role == .body {
        let bytes = sentence.bytes
        #expect(
          all.contains("\(bytes.lowerBound)-\(bytes.upperBound)"), "\(report.siglum): \(report.document.string(bytes))")
      }
    }
  }

  @Test(arguments: stories) func everyLinkLeadsToAPlace(_ story: ExportedStory) {
    let page = ReadPage(HTMLExport(story).bytes)
    let names = page.elements(with: "id").compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count, "names are unique")
    for element in page.elements where element.name == "a" {
      let target = element.attributes["href"] ?? ""
      #expect(target.hasPrefix("#") && names.contains(String(target.dropFirst())), "\(target): \(element.text)")
    }
    for label in page.elements(with: "for") { #expect(names.contains(label.attributes["for"] ?? "")) }
    for part in page.elements(with: "aria-labelledby") {
      #expect(names.contains(part.attributes["aria-labelledby"] ?? ""))
    }
  }

  @Test func factsLeadToTheirPlacesAndBack() {
    let page = ReadPage(HTMLExport(.seeds).bytes)
    let targets = page.elements.compactMap { $0.name == "a" ? $0.attributes["href"] : nil }
    #expect(!ExportedStory.seeds.findings.isEmpty)
    for finding in ExportedStory.seeds.findings {
      // Once in the overview, once below the passage.
      #expect(targets.count { $0 == "#f-\(finding.id)" } == 2)
    }
    let cells = page.elements.filter { $0.name == "rect" && $0.parent.map { page.elements[$0].name == "a" } ?? false }
    #expect(cells.count > 60, "cells of the map are links")
  }

  @Test func ofTextsOfTheirOwnNothingIsSaidOfOrder() {
    let page = ReadPage(HTMLExport(.school).bytes)
    #expect(page.elements("span", "moved").isEmpty && page.elements("p", "absent").isEmpty)
    #expect(page.elements("p", "deck")[0].text.contains("3 reports, each its own text · order of"))
    #expect(!page.elements("mark", "shared").isEmpty && !page.elements("span", "all").isEmpty)
    let labels = page.elements("p", "who").map(\.text)
    #expect(!labels.contains { $0.contains("comes after") || $0.contains("with ¶") || $0.contains("rest at") })
  }

  @Test func equalReadingsAndFurnitureAreFolded() {
    let page = ReadPage(HTMLExport(.seeds).bytes)
    let equal = page.elements("details", "equal")
    #expect(equal.contains { $0.text.contains("004 ¶6 = 003") && $0.text.contains("came to nothing") })
    #expect(page.elements("details", "furniture").contains { $0.text.hasPrefix("5 lines around the text of 001") })
  }

  @Test func textFromRightToLeftSaysSo() {
    let page = ReadPage(HTMLExport(Self.bridges).bytes)
    for paragraph in page.elements("p", "text") {
      #expect(paragraph.attributes["dir"] == "rtl" && paragraph.attributes["lang"] == "ar")
    }
    #expect(ReadPage(HTMLExport(.school).bytes).elements(with: "dir").allSatisfy { $0.attributes["dir"] == "auto" })
  }

  @Test func inputsAreNamed() {
    let story = ExportedStory.seeds
    let inputs = ReadPage(HTMLExport(story).bytes).elements(with: "data-sha256")
    #expect(inputs.map { $0.attributes["data-siglum"] } == story.reports.map(\.siglum))
    for (input, report) in zip(inputs, story.reports) {
      #expect(input.attributes["data-sha256"] == report.document.digest)
      #expect(input.attributes["data-text-sha256"] == report.document.textDigest)
      #expect(input.attributes["data-path"] == report.document.path)
      #expect(input.attributes["data-encoding"] == report.document.encoding)
      #expect(input.attributes["data-format"] == report.document.format)
    }
  }

  @Test func sameBytesWhateverTheOrderOfFiles() {
    #expect(
      HTMLExport(ExportSamples.story(of: worldStory("school", reversed: true))).bytes == HTMLExport(.school).bytes)
  }

  @Test func ofOneReportThereIsNothingToCompare() {
    let page = ReadPage(
      HTMLExport(ExportSamples.story(of: collationOfTexts(["a": "Bridge falls\n\nA bridge fell in Brook on Monday."])))
        .bytes)
    #expect(page.fault == nil && page.elements(with: "for").isEmpty && page.elements("figure", "map").isEmpty)
  }
}
