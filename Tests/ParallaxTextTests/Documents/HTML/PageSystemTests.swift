import ParallaxModel
import Testing

@testable import ParallaxText

/// Pages in the manner of the systems that make them, in ten languages. A comment at the top of each says what is to be
/// read of it, and what is not read yet.
@Suite struct PageSystemTests {
  private static let folder = String(#filePath.dropLast("PageSystemTests.swift".count)) + "Systems"

  private static let pages = [
    "amp-pt", "arc-en", "blogger-pt", "blogger-sv", "drupal7-fr", "drupal9-es", "ghost-en", "joomla15-pl", "joomla3-it",
    "local-de", "local-nl", "local-sv", "medium-en", "nineties-en", "nineties-ru", "pressoffice-fr", "table-es",
    "typo3-de", "wordpress-blocks-fr", "wordpress-kubrick-de", "wordpress-twenty-en",
  ]

  @Test(arguments: pages)
  func tellsTitleAuthorAndDate(_ page: String) throws {
    let file = try #require(InputReader().read(paths: ["\(Self.folder)/\(page).html"]).files.first)
    let gold = Self.gold(String(decoding: file.bytes, as: UTF8.self))
    let report = try #require(ReportReader().read([file]).reports.first)
    let date = report.metadata.date.flatMap { $0.kind == .published ? String($0.value.prefix(10)) : nil } ?? ""
    let read = [
      "title": report.headlineWords ?? "", "author": report.metadata.authors.map(\.value).joined(separator: "; "),
      "date": date,
    ]
    let missed = Set(read.keys.filter { read[$0]?.lowercased() != gold[$0]?.lowercased() })
    #expect(missed == Set((gold["missed"] ?? "").split(separator: " ").map(String.init)), "\(read)")
  }

  /// The lines of the first comment.
  private static func gold(_ page: String) -> [String: String] {
    var gold: [String: String] = [:]
    for line in page.split(separator: "\n").prefix(12) {
      var words = line.split(separator: " ").map(String.init)
      words.removeAll { $0 == "<!--" || $0 == "-->" }
      if let name = words.first, ["title:", "author:", "date:", "missed:"].contains(name) {
        gold[String(name.dropLast())] = words.dropFirst().joined(separator: " ")
      }
    }
    return gold
  }
}
