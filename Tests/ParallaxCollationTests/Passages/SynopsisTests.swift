import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

@Suite struct SynopsisTests {
  /// What every row holds, for instance `1: A1 B2` and `1a: B3 (A2)`; sentences count from 0, guests stand in brackets.
  private func rows(_ synopsis: Synopsis, _ reports: [Report]) -> [String] {
    synopsis.passages.map { passage in
      let cells = passage.cells.map { cell in
        let own = cell.homeParts.joinedSentences.map { "\(reports[cell.report].siglum)\($0)" }
        let guests = cell.elsewhere.flatMap { Array($0.part.sentences) }.map { "(\(reports[cell.report].siglum)\($0))" }
        return (own + guests).joined(separator: " ")
      }
      return "\(passage.kind.name): \(cells.joined(separator: " "))"
    }
  }

  private var draft: Draft {
    var draft = Draft()
    draft.add("A", [["#head a"], ["one one"], ["two two", "two and a half"], ["## sub"], ["three"]])
    draft.add("B", [["three"], ["new", "newer"], ["one", "two"], ["~menu"]])
    draft.add("C", [["#head c"], ["new too"], ["one"]])
    draft.link(0, 1, 1, 3)
    draft.link(0, 2, 1, 4)
    draft.link(0, 5, 1, 0)
    draft.link(0, 1, 2, 2)
    draft.link(1, 1, 2, 1)
    return draft
  }

  @Test func rowsFollowTheBase() {
    let draft = draft
    #expect(
      rows(draft.synopsis(base: 0), draft.reports) == [
        "H: A0 C0", "1: A1 B3 C2", "2: A2 A3 B4", "3: A4 A5 B0", "3a: B1 B2 C1",
      ])
  }

  @Test func additionsStandBesideWhatTheyStandBesideInTheirReport() {
    let draft = draft
    // B leads the group and its addition follows "three".
    #expect(rows(draft.synopsis(base: 0), draft.reports).last == "3a: B1 B2 C1")
    #expect(rows(draft.synopsis(base: 2), draft.reports).contains("1: B1 C1"))
  }

  @Test func aSubheadLivesWithTheParagraphThatFollows() {
    let synopsis = draft.synopsis(base: 0)
    let cell = synopsis.passages.first { $0.kind.name == "3" }?.cell(of: 0)
    #expect(cell?.heads == [Part(segment: 3, sentences: 4..<5)])
    #expect(cell?.parts == [Part(segment: 4, sentences: 5..<6)])
  }

  @Test func theOuterBlockMoved() {
    let draft = draft
    let synopsis = draft.synopsis(base: 0)
    let moved = synopsis.passages.filter { $0.cell(of: 1)?.move != nil }.map(\.kind.name)
    #expect(moved == ["3"])
    #expect(synopsis.passages.allSatisfy { $0.cell(of: 2)?.move == nil })
  }

  @Test func aSentenceJoinsThroughAThirdReport() {
    var draft = Draft()
    draft.add("A", [["x"], ["y"]])
    draft.add("B", [["x too"]])
    draft.add("C", [["as B has it"]])
    draft.link(0, 0, 1, 0)
    draft.link(1, 0, 2, 0)
    #expect(rows(draft.synopsis(base: 0), draft.reports) == ["1: A0 B0 C0", "2: A1"])
  }

  @Test func aSentenceInTwoPassagesHasOneHomeAndIsNamedInTheOther() {
    var draft = Draft()
    draft.add("A", [["x"], ["y"]])
    draft.add("B", [["x and y"]])
    draft.link(0, 0, 1, 0, score: 0.8)
    draft.link(0, 1, 1, 0, score: 0.9)
    #expect(rows(draft.synopsis(base: 0), draft.reports) == ["1: A0 (B0)", "2: A1 (A0) B0"])
    #expect(draft.synopsis(base: 0).passages.allSatisfy { $0.absent.isEmpty })
  }

  @Test func anUnlinkedSentenceStaysBetweenItsNeighbours() {
    var draft = Draft()
    draft.add("A", [["x", "y"]])
    draft.add("B", [["x", "aside", "y"]])
    draft.link(0, 0, 1, 0)
    draft.link(0, 1, 1, 2)
    #expect(rows(draft.synopsis(base: 0), draft.reports) == ["1: A0 A1 B0 B1 B2"])
  }

  @Test func aReportWithNothingInCommonStandsAlone() {
    var draft = draft
    draft.add("Z", [["#head a"], ["nothing in common"]])
    draft.link(0, 0, 3, 0)
    let collation = draft.collation
    #expect(collation.stories == [Story(reports: [0, 1, 2]), Story(reports: [3])])
    let synopsis = draft.synopsis(base: 0)
    #expect(synopsis.home[3].allSatisfy { $0 == nil })
    #expect(synopsis.passages.allSatisfy { $0.cell(of: 3) == nil && !$0.absent.contains(3) })
  }

  /// A page of which all but the byline is furniture.
  @Test func aStoryOfABylineHasNoPassage() throws {
    let texts = ["Bridge shut\n\nThe bridge was shut on Tuesday, Mayor Hill said.\n", "By Ann Lee\n\n- Related\n"]
    let collation = Collation.collate(texts.enumerated().map { InputFile(path: "\($0).txt", bytes: Array($1.utf8)) })
      .collation
    let story = try #require(collation.stories.first { $0.reports == [1] })
    let projection = Projection(of: collation, story: story, base: 1)
    #expect(projection.synopsis.passages.isEmpty)
    #expect(projection.synopsis.home.allSatisfy { $0.allSatisfy { $0 == nil } })
  }

  @Test func theDefaultBaseSharesMost() {
    let collation = draft.collation
    #expect(collation.stories[0].defaultBase(in: collation.reports, links: collation.links) == 1)
  }

  /// Random stories keep the laws for every base.
  @Test(arguments: 0..<60) func lawsHold(seed: Int) {
    let draft = RandomDraft(seed: UInt64(seed)).draft
    for base in draft.collation.stories[0].reports {
      checkHomes(draft.synopsis(base: base), draft)
      checkOrder(draft.synopsis(base: base), draft)
      checkPaths(draft.synopsis(base: base), draft)
    }
  }

  /// A passage joins only what a path of links joins: from each sentence a chain of links among its sentences leads to
  /// all others, where sentences of one run hang together.
  private func checkPaths(_ synopsis: Synopsis, _ draft: Draft) {
    for (index, passage) in synopsis.passages.enumerated() where passage.kind != .headlines {
      let members = passage.cells.flatMap { cell in
        cell.parts.joinedSentences.map { SentenceID(report: cell.report, sentence: $0) }
      }
      let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
      var chains = DisjointSets(count: members.count)
      for cell in passage.cells {
        for part in cell.parts {
          for sentence in part.sentences {
            let first = SentenceID(report: cell.report, sentence: part.sentences.lowerBound)
            chains.join(places[first] ?? 0, places[SentenceID(report: cell.report, sentence: sentence)] ?? 0)
          }
        }
      }
      for link in draft.links {
        if let a = places[link.a], let b = places[link.b] { chains.join(a, b) }
      }
      let roots = Set(members.indices.map { chains.root(of: $0) })
      #expect(roots.count == 1, "passage \(index) falls apart")
    }
  }

  private func checkHomes(_ synopsis: Synopsis, _ draft: Draft) {
    for report in synopsis.story.reports {
      var homes = [Int](repeating: 0, count: draft.reports[report].sentences.count)
      for passage in synopsis.passages {
        for sentence in passage.cell(of: report)?.homeParts.joinedSentences ?? [] { homes[sentence] += 1 }
        #expect((passage.cell(of: report) == nil) == passage.absent.contains(report))
      }
      for sentence in homes.indices {
        #expect(homes[sentence] == (draft.reports[report].role(ofSentence: sentence) == .furniture ? 0 : 1))
      }
    }
    let members = Set(synopsis.story.reports)
    for link in draft.links where members.contains(link.a.report) && members.contains(link.b.report) {
      for (here, there) in [(link.a, link.b), (link.b, link.a)] {
        guard let home = synopsis.home[here.report][here.sentence] else { continue }
        #expect(synopsis.passages[home].cell(of: there.report) != nil)
      }
    }
  }

  private func checkOrder(_ synopsis: Synopsis, _ draft: Draft) {
    let own = synopsis.passages.compactMap { passage -> Int? in
      guard case .paragraph = passage.kind else { return nil }
      return passage.cell(of: synopsis.base)?.parts.first?.sentences.lowerBound
    }
    #expect(own == own.sorted())
    #expect(own.count == draft.reports[synopsis.base].bodySegments.count)
    for passage in synopsis.passages { #expect(passage.cells.map(\.report) == passage.cells.map(\.report).sorted()) }
  }
}

/// A story drawn at random, with links in all directions.
private struct RandomDraft {
  private(set) var draft = Draft()
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
    for report in 0..<4 {
      var paragraphs: [[String]] = [["#head"], ["~menu"]]
      for _ in 0..<(2 + next(4)) { paragraphs.append((0...next(3)).map { "word \($0)" }) }
      paragraphs.insert(["##sub"], at: 2 + next(paragraphs.count - 1))
      draft.add("R\(report)", paragraphs)
    }
    for _ in 0..<(6 + next(12)) { addLink() }
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func addLink() {
    let (first, second) = (next(4), next(4))
    guard first != second, let a = bodySentence(of: first), let b = bodySentence(of: second) else { return }
    let pair = [SentenceID(report: first, sentence: a), SentenceID(report: second, sentence: b)].sorted()
    guard !draft.links.contains(where: { $0.a == pair[0] && $0.b == pair[1] }) else { return }
    draft.link(first, a, second, b, score: 0.5 + Double(next(50)) / 100)
  }

  private mutating func bodySentence(of report: Int) -> Int? {
    let own = draft.reports[report]
    let body = own.sentences.indices.filter { own.role(ofSentence: $0) == .body }
    return body.isEmpty ? nil : body[next(body.count)]
  }
}
