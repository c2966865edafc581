import ParallaxModel
import ParallaxPage
import Testing

@testable import ParallaxBrowser

/// What a reader sees who has neither colours nor attributes: the text of a page alone.
@Suite struct WithoutColourTests {
  private func page(_ ascii: Bool, _ layout: PageLayout = .parallel) -> Page {
    let story = TestStory.seeds
    let options = PageOptions(
      layout: layout, width: 100, showsCosmetic: true, showsFurniture: true, goneWords: 2, marks: true, ascii: ascii)
    return Page(
      of: story.projection, in: story.collation, options: options,
      findings: story.projection.findings(in: story.collation))
  }

  /// By role the sign that a stretch begins and ends with.
  private func signs(_ ascii: Bool) -> [Role: (open: String, close: String)] {
    [
      .variantChanged: ascii ? ("{+", "+}") : ("«", "»"), .variantMoved: ascii ? ("{^", "^}") : ("‹", "›"),
      .variantGone: ("[-", "-]"), .variantCosmetic: ("(~", "~)"), .variantGoneCount: ("[-", " words-]"),
    ]
  }

  @Test(arguments: [false, true]) func everyClassOfChangeHasMarksOfItsOwn(_ ascii: Bool) {
    let runs = page(ascii).lines.flatMap(\.runs)
    for (role, sign) in signs(ascii) {
      let text = runs.filter { $0.role == role }.map(\.text).joined(separator: " ")
      let opened = text.split(separator: sign.open.last ?? " ").count
      #expect(text.hasPrefix(sign.open) && text.hasSuffix(sign.close), "\(role)")
      #expect(opened > 1, "\(role)")
    }
    let plain = runs.filter { $0.role == .text }.map(\.text).joined(separator: " ")
    for mark in ["«", "‹", "[-", "(~", "{+", "{^"] { #expect(!plain.contains(mark), "\(mark)") }
  }

  @Test(arguments: [false, true]) func notesAndPassagesOfOneReportHaveSigns(_ ascii: Bool) {
    for line in page(ascii).lines {
      let text = line.runs.map(\.text).joined()
      let words = text.drop { $0 == " " }
      if line.runs.contains(where: { $0.role == .readingAbsent }) { #expect(words.hasPrefix("not in "), "\(text)") }
      if line.runs.contains(where: { $0.role == .readingEqual }) {
        #expect(text.contains("= ") || text.contains(" at "), "\(text)")
      }
      if line.runs.contains(where: { $0.role == .finding }) { #expect(words.hasPrefix("! "), "\(text)") }
    }
    let story = TestStory.seeds
    for index in story.projection.synopsis.passages.indices {
      guard case .addition = story.projection.synopsis.passages[index].kind else { continue }
      let first = page(ascii).lines.first { $0.passage == index && !$0.runs.isEmpty }
      let text = first?.runs.map(\.text).joined() ?? ""
      #expect(text.contains(story.projection.synopsis.name(of: index)))
    }
  }

  /// The map says with a sign each how a report has a passage.
  @Test(arguments: [false, true]) func theMapTellsRelationsBySigns(_ ascii: Bool) {
    var signs: [Role: Set<String>] = [:]
    for run in page(ascii, .map).lines.flatMap(\.runs) {
      switch run.role {
      case .mapSame, .mapEdited, .mapReworded, .mapAbsent: signs[run.role, default: []].insert(run.text)
      default: break
      }
    }
    #expect(signs.count >= 3 && signs.values.allSatisfy { $0.count == 1 })
    #expect(Set(signs.values.joined()).count == signs.count)
  }
}
