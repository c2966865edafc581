import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What the reader says holds, and takes nothing else along.
@Suite struct CorrectionTests {
  private let story = CorrectedStory()
  private let shelter = "Some sheltered near classrooms."
  private let council = "The council will meet again on Thursday."
  private let bridge = "The old stone bridge in Halden was closed on Monday after the flood, mayor Anna Berg said."

  @Test func alinkJoinsWhatWasApart() throws {
    let before = story.collation()
    #expect(before.link(before.sentence("b", shelter), before.sentence("a", council)) == nil)
    let after = story.collation([.link(story.range("b", shelter), story.range("a", council))])
    let link = try #require(after.link(after.sentence("b", shelter), after.sentence("a", council)))
    #expect(link.score == 1 && link.reasons.first?.kind == .reader)
    #expect(after.corrections.map(\.outcome) == [.applied])
    #expect(after.share(after.sentence("b", shelter), after.sentence("a", council), base: 0))
    #expect(after.links.count == before.links.count + 1)
    #expect(after.links == after.links.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
  }

  @Test func aLinkThatWasMeasuredIsMadeSureAndKeepsItsReasons() throws {
    let before = story.collation()
    let measured = try #require(before.link(before.sentence("a", bridge), before.sentence("b", "Mayor Anna")))
    let after = story.collation([.link(story.range("b", "Mayor Anna Berg said"), story.range("a", bridge))])
    let link = try #require(after.link(measured.a, measured.b))
    #expect(link.score == 1 && link.reasons == [LinkReason(kind: .reader, value: "")] + measured.reasons)
    #expect(after.links.count == before.links.count)
  }

  @Test(arguments: [0, 1, 2])
  func whatIsPartedComesIntoNoPassageNotEvenThroughAThird(base: Int) {
    let before = story.collation()
    let (a, b) = (before.sentence("a", bridge), before.sentence("b", "Mayor Anna"))
    #expect(before.share(a, b, base: base))
    let after = story.collation([.part(story.range("a", bridge), story.range("b", "Mayor Anna Berg said that"))])
    #expect(after.link(a, b) == nil && after.link(b, after.sentence("c", "The old stone")) != nil)
    #expect(!after.share(a, b, base: base))
    let projection = Projection(of: after, story: after.stories[0], base: base)
    for passage in projection.synopsis.passages {
      let sentences = passage.cells.flatMap { cell in
        (cell.parts + cell.elsewhere.map(\.part)).joinedSentences.map { SentenceID(report: cell.report, sentence: $0) }
      }
      let homes = passage.cells.flatMap { cell in
        cell.parts.joinedSentences.map { SentenceID(report: cell.report, sentence: $0) }
      }
      for (one, other) in [(a, b), (b, a)] {
        guard let one, let other else { continue }
        #expect(!(homes.contains(one) && sentences.contains(other)))
      }
    }
  }

  @Test func aRoleTakesAParagraphOutOfTheAlignmentAndBringsItBack() {
    let families = "Forty families from the lower streets slept"
    let furniture = story.collation([.role(story.range("b", families), .furniture)])
    let sentence = furniture.sentence("b", families)
    #expect(sentence.map { furniture.reports[$0.report].role(ofSentence: $0.sentence) } == .furniture)
    #expect(!furniture.links.contains { $0.a == sentence || $0.b == sentence })
    let back = furniture.corrected(
      by: furniture.corrections.map(\.correction) + [.role(story.range("b", families), .body)])
    #expect(back.links == story.collation().links)
  }

  @Test func ofTwoThatContradictEachOtherTheLaterHolds() {
    let (a, b) = (story.range("a", council), story.range("b", shelter))
    let linked = story.collation([.part(a, b), .link(b, a)])
    #expect(linked.link(linked.sentence("a", council), linked.sentence("b", shelter)) != nil)
    let parted = story.collation([.link(a, b), .part(b, a)])
    #expect(parted.link(parted.sentence("a", council), parted.sentence("b", shelter)) == nil)
    #expect(linked.parted.isEmpty && !parted.parted.isEmpty)
  }

  @Test func whatCannotHoldIsSaid() {
    let own = story.collation([.link(story.range("a", council), story.range("a", bridge))])
    #expect(own.corrections.map(\.outcome) == [.impossible])
    let roles = story.collation([.link(story.range("a", "Bridge closed after flood"), story.range("b", shelter))])
    #expect(roles.corrections.map(\.outcome) == [.impossible])
    #expect(roles.links == story.collation().links)
  }

  @Test func correctingAgainIsCollatingWithTheCorrections() {
    let corrections: [Correction] = [
      .link(story.range("a", council), story.range("b", shelter)),
      .role(story.range("c", "Forty families"), .furniture),
      .part(story.range("a", bridge), story.range("b", "Mayor Anna")),
    ]
    for count in 0...corrections.count {
      let some = Array(corrections.prefix(count))
      let fresh = story.collation(some)
      for start in [[], Array(corrections.reversed())] {
        let again = story.collation(start).corrected(by: some)
        #expect(again.links == fresh.links && again.stories == fresh.stories && again.parted == fresh.parted)
        #expect(again.corrections == fresh.corrections)
      }
    }
  }

  @Test func theOrderOfTheFilesChangesNothing() {
    let corrections: [Correction] = [
      .link(story.range("a", council), story.range("b", shelter)),
      .part(story.range("c", "The old stone bridge"), story.range("b", "Mayor Anna")),
    ]
    let inOrder = story.collation(corrections)
    for files in [Array(story.files.reversed()), [story.files[1], story.files[0], story.files[2]]] {
      let other = Collation.collate(files, corrections: corrections).collation
      #expect(other.links == inOrder.links && other.corrections == inOrder.corrections)
    }
  }

  /// What covers several sentences holds for all of them, what covers a part of one for the whole.
  @Test func aRangeHoldsForAllSentencesThatItTouches() {
    var draft = Draft()
    draft.add("A", [["one", "two", "three"]])
    draft.add("B", [["four", "five"]])
    for (a, b) in [(0, 0), (1, 1)] { draft.link(0, a, 1, b) }
    draft.share(0, 2, 1, 1)
    func place(_ report: Int, _ first: Int, _ last: Int) -> TextPlace {
      let sentences = draft.reports[report].sentences
      // From within the first to within the last.
      let bytes = sentences[first].bytes.lowerBound + 1..<sentences[last].bytes.upperBound - 1
      return TextPlace(report: report, bytes: bytes, isChanged: false)
    }
    let ties = draft.collation.ties
    var parting = LinkCorrector(draft.reports, ties)
    #expect(parting.part(place(0, 0, 2), place(1, 0, 1)) == .applied && parting.ties.isEmpty)
    var some = LinkCorrector(draft.reports, ties)
    #expect(some.part(place(0, 1, 2), place(1, 1, 1)) == .applied)
    #expect(some.ties.map(\.a.sentence) == [0])
    var linking = LinkCorrector(draft.reports, ties)
    #expect(linking.link(place(0, 0, 2), place(1, 0, 1)) == .applied)
    let sure = linking.ties.filter { $0.reasons.first?.kind == .reader }
    #expect(sure.allSatisfy { $0.grade == .same && $0.score == 1 && $0.shares.isEmpty })
    #expect(Set(sure.map(\.a.sentence)) == [0, 1, 2] && Set(sure.map(\.b.sentence)) == [0, 1])
    // The detail has become a link.
    #expect(linking.ties.allSatisfy { $0.grade == .same })
  }
}
