import ModelSamples
import ParallaxModel
import Testing

/// Pages as texts: before each line the letter of the role it should have.
@Suite struct RoleTests {
  @Test(arguments: RolePages.all)
  func linesHaveTheirRoles(_ page: RolePage) {
    let report = sampleReport(page.text)
    let got = report.segments.map { "\(RolePage.letters[$0.role] ?? "?")|\(report.document.string($0.bytes))" }
    #expect(got == page.expected, "\(page.name)")
    #expect(brokenLaws(report) == [])
  }

  @Test func aPlainTextHasNoFurniture() {
    let report = sampleReport(RolePages.plainText)
    #expect(report.segments.map(\.role) == [.headline] + Array(repeating: .body, count: report.segments.count - 1))
  }

  @Test func oneHeadlineAtMost() {
    for page in RolePages.all { #expect(sampleReport(page.text).segments.count { $0.role == .headline } <= 1) }
  }

  @Test func aNavigationLineGluedToAHeadlineIsSetApart() {
    let text = "Sunday, June 4, 2023\nHomeWorld NewsDam near Varna fails, officials say\n\n" + RolePages.twoParagraphs
    let report = sampleReport(text)
    let got = report.segments.prefix(3).map { "\($0.role) \(report.document.string($0.bytes))" }
    #expect(
      got == [
        "furniture Sunday, June 4, 2023", "furniture HomeWorld News", "headline Dam near Varna fails, officials say",
      ])
  }

  @Test func ofACopyGluedToAMenuAndTheHeadlineTheSecondStays() {
    let text =
      "HomeWorld NewsDam near Varna fails, officials say\n\nDam near Varna fails, officials say\n\n"
      + RolePages.twoParagraphs
    #expect(sampleReport(text).segments.prefix(4).map(\.role) == [.furniture, .furniture, .headline, .body])
  }

  @Test func aDateBeforeAHeadlineIsMetadata() {
    let report = sampleReport(" date 2023-06 Dam near Varna fails - Agency\n\n" + RolePages.twoParagraphs)
    #expect(
      report.segments.prefix(2).map { report.document.string($0.bytes) } == [
        "date 2023-06", "Dam near Varna fails - Agency",
      ])
    #expect(report.segments.prefix(2).map(\.role) == [.metadata, .headline])
  }

  @Test func whyALineIsFurnitureIsSaidByItsWordsOrItsPlace() {
    let text =
      "Some site of the region\n\n14 February 2024 14:50\n\nHome News World Sport\n\n"
      + "Dam near Varna fails, officials say\n\n" + RolePages.twoParagraphs
      + "\n\nRead more: Another dam fails\n\nhttps://example.org/a/b\n\nRelated stories\n\nA mill burns in Burgas"
      + "\n\nCopyright 2024, all rights reserved to us\n\n© 2024 The Site"
    let report = sampleReport(text)
    var reasons: [String: FurnitureReason] = [:]
    var words: [String: String] = [:]
    for (number, segment) in report.segments.enumerated() where segment.role == .furniture {
      let (line, sign) = (report.document.string(segment.bytes), report.furnitureSign(of: number))
      reasons[line] = sign.reason
      words[line] = sign.words.map(report.document.string)
    }
    #expect(reasons["14 February 2024 14:50"] == .date)
    #expect(reasons["Home News World Sport"] == .menu)
    #expect(reasons["https://example.org/a/b"] == .address)
    #expect(reasons["Read more: Another dam fails"] == .phrase)
    #expect(words["Read more: Another dam fails"] == "Read more")
    #expect(reasons["Related stories"] == .wholePhrase && words["Related stories"] == nil)
    #expect(reasons["A mill burns in Burgas"] == .below && words["A mill burns in Burgas"] == "Related stories")
    #expect(words["Copyright 2024, all rights reserved to us"].map { $0.hasPrefix("Copyright") } == true)
    #expect(reasons["© 2024 The Site"].map { [.copyright, .phrase].contains($0) } == true)
  }

  /// What the words of a line do not say, its place does; no line is without a reason.
  @Test(arguments: RolePages.all) func aLineThatItsWordsDoNotConvictStandsWhereFurnitureDoes(_ page: RolePage) {
    let report = sampleReport(page.text)
    let headline = report.segments.firstIndex { $0.role == .headline } ?? 0
    let last = report.segments.lastIndex { $0.role == .body } ?? report.segments.count
    for (number, segment) in report.segments.enumerated() where segment.role == .furniture {
      let sign = report.furnitureSign(of: number)
      if let words = sign.words { #expect(words.lowerBound >= 0 && words.upperBound <= report.document.text.count) }
      switch sign.reason {
      case .above: #expect(number < headline)
      case .below: #expect(number > last)
      case .among: #expect(number > headline && number < last)
      case .reader: Issue.record("no reader has said so")
      default: break
      }
    }
  }
}

struct RolePage: CustomTestStringConvertible, Sendable {
  let name: String
  /// Lines with a role's letter and a stroke before them; empty lines stay.
  let marked: String

  static let letters: [SegmentRole: String] = [
    .headline: "h", .subhead: "s", .byline: "y", .caption: "c", .metadata: "m", .body: "b", .furniture: "f",
  ]

  var testDescription: String { name }

  private var lines: [Substring] { marked.split(separator: "\n", omittingEmptySubsequences: false) }

  var expected: [String] { lines.filter { !$0.isEmpty }.map(String.init) }

  var text: String { lines.map { $0.dropFirst(2) }.joined(separator: "\n") }
}
