import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Sentences that share a detail with a passage.
@Suite struct DetailTests {
  /// A and B say `one`; B's `two` and C's `three` share something with what A says. D says `one` too.
  private func draft(_ change: (inout Draft) -> Void = { _ in }) -> Draft {
    var draft = Draft()
    draft.add("A", [["one first"], ["other"]])
    draft.add("B", [["one here"], ["two words"]])
    draft.add("C", [["other now"], ["three with words"]])
    draft.add("D", [["one there", "other there"]])
    draft.link(0, 0, 1, 0)
    draft.link(0, 1, 2, 0)
    draft.link(0, 0, 3, 0)
    draft.link(0, 1, 3, 1)
    draft.share(0, 0, 1, 1)
    draft.share(0, 0, 2, 1, [SharedDetail(kind: .number, a: 0..<3, b: 15..<19)])
    change(&draft)
    return draft
  }

  private func details(_ synopsis: Synopsis, _ name: String) -> [SentenceID] {
    synopsis.passages.first { $0.kind.name == name }?.details.map(\.sentence) ?? []
  }

  @Test func aDetailIsNamedAndItsReportIsNotAbsent() throws {
    let synopsis = draft().synopsis(base: 0)
    let first = try #require(synopsis.passages.first { $0.kind.name == "1" })
    #expect(first.cells.map(\.report) == [0, 1, 3] && first.absent == [])
    #expect(details(synopsis, "1") == [SentenceID(report: 1, sentence: 1), SentenceID(report: 2, sentence: 1)])
    let shared = try #require(first.details.last)
    #expect(shared.other == SentenceID(report: 0, sentence: 0))
    #expect(synopsis.passages[shared.home].cells.map(\.report) == [2])
    #expect(shared.shares == [SharedDetail(kind: .number, a: 15..<19, b: 0..<3)])
    let second = try #require(synopsis.passages.first { $0.kind.name == "2" })
    #expect(second.absent == [1] && second.details == [])
  }

  @Test func itIsNamedWhereTheOtherIsAtHomeToo() {
    let synopsis = draft().synopsis(base: 0)
    let home = synopsis.home[2][1] ?? 0
    #expect(synopsis.passages[home].details.map(\.sentence) == [SentenceID(report: 0, sentence: 0)])
    #expect(synopsis.passages[home].absent == [1, 3])
  }

  @Test func whatIsLinkedIntoAPassageIsNoDetailOfIt() {
    let synopsis = draft { $0.link(1, 1, 3, 0) }.synopsis(base: 0)
    #expect(details(synopsis, "1") == [SentenceID(report: 2, sentence: 1)])
  }

  @Test func ofSeveralOneIsNamed() {
    let synopsis = draft { $0.share(2, 1, 3, 0) }.synopsis(base: 0)
    #expect(details(synopsis, "1").count == 2)
  }

  @Test func detailsJoinNoStoryAndNoPassage() {
    let draft = draft { $0.links.removeAll { $0.grade == .same && $0.b.report == 2 } }
    #expect(draft.collation.stories == [Story(reports: [0, 1, 3]), Story(reports: [2])])
    #expect(draft.collation.links.count == 3 && draft.collation.ties.count == 4)
  }

  @Test func theWordsOfThePartitionsAreCountedApart() throws {
    let texts = [
      "a": "The bridge was closed on Monday.\n\nA ferry runs now.", "b": "On Monday the bridge was closed.",
      "c": "A ferry runs from today.\n\nPaint for the bridge cost nine crowns.",
    ]
    let read = ReportReader().read(texts.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) })
    func tie(_ a: (Int, Int), _ b: (Int, Int), _ grade: TieGrade) -> Tie {
      Tie(
        a: SentenceID(report: a.0, sentence: a.1), b: SentenceID(report: b.0, sentence: b.1), grade: grade, score: 0.9,
        reasons: [])
    }
    let collation = Collation(
      reports: read.reports, vocabulary: read.vocabulary,
      ties: [tie((0, 0), (1, 0), .same), tie((0, 0), (2, 1), .detail), tie((0, 1), (2, 0), .same)])
    #expect(collation.stories == [Story(reports: [0, 1, 2])])
    let fromA = try #require(Projection(of: collation, story: collation.stories[0], base: 0).figures[2])
    #expect(fromA.detailOfBase == 6 && fromA.absent == 0 && fromA.detail == 7 && fromA.words == 12)
    #expect(fromA.paragraphsHad == 1 && fromA.paragraphsNew == 0 && fromA.sentencesNew == 1)
    // C shares a detail with A alone: of B it has nothing of its own words.
    let fromB = try #require(Projection(of: collation, story: collation.stories[0], base: 1).figures[2])
    #expect(fromB.detailOfBase == 6 && fromB.absent == 0 && fromB.paragraphsHad == 0)
  }
}
