import ModelSamples
import ParallaxModel
import ParallaxSupport
import Testing

@testable import ParallaxPage

/// On a page of texts of their own little is lit, and little is marked.
@Suite struct ColourLawTests {
  /// Shares of the words of a page.
  struct Shares: CustomStringConvertible {
    var words = 0
    var changed = 0
    var shared = 0

    var description: String {
      func percent(_ part: Int) -> String { "\(part * 1000 / max(1, words))‰" }
      return "\(words) words, \(percent(changed)) lit, \(percent(shared)) marked"
    }
  }

  private static let shared = "/" + root.joined(separator: "/") + "/../shared/eval/eval"
  private static let root = #filePath.split(separator: "/").dropLast(3).map(String.init)

  /// The stories of the tests, and where the gold data is at hand all of them.
  static let folders: [String] =
    ["school", "mine"].map(worldStoryFolder)
    + ["outlets", "world"].flatMap { set in
      (FolderListing(of: "\(shared)/\(set)/dev")?.entries ?? []).map { "\(shared)/\(set)/dev/\($0.shownName)" }
    }

  @Test(arguments: folders) func fewWordsAreLit(_ folder: String) throws {
    let files = InputReader().read(paths: [folder]).files.filter { $0.path.hasSuffix(".txt") }
    let (collation, _) = Collation.collate(files)
    for story in collation.stories where story.reports.count > 1 {
      let projection = Projection(of: collation, story: story)
      for layout in [PageLayout.parallel, .side, .inline] where !projection.isOfCopies {
        let page = Page(
          of: projection, in: collation, options: PageOptions(layout: layout, width: 120),
          findings: collation.findings(of: story))
        let shares = Self.shares(page)
        if layout == .parallel { print("\(folder.split(separator: "/").suffix(3).joined(separator: "/")): \(shares)") }
        #expect(shares.changed * 100 <= shares.words * 5, "\(folder) \(layout): \(shares)")
        #expect(shares.shared * 100 <= shares.words * 15, "\(folder) \(layout): \(shares)")
        checkLines(page, layout)
      }
    }
  }

  private static func shares(_ page: Page) -> Shares {
    var shares = Shares()
    for run in page.lines.flatMap(\.runs) where run.source != nil {
      let words = run.text.split { !$0.isLetter && !$0.isNumber }.count
      shares.words += words
      if run.role == .variantChanged { shares.changed += words }
      if run.role == .variantShared { shares.shared += words }
    }
    return shares
  }

  /// No two blank lines, no label where the text stands, nothing absent that is lit.
  private func checkLines(_ page: Page, _ layout: PageLayout) {
    for (line, next) in zip(page.lines, page.lines.dropFirst()) { #expect(!line.runs.isEmpty || !next.runs.isEmpty) }
    let roles = Set(page.lines.flatMap(\.runs).map(\.role))
    #expect(!roles.contains(.variantOnly) && !roles.contains(.variantMoved))
  }
}
