import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// What links join, and where a chain is cut.
@Suite struct StatementTests {
  private func draft(_ reports: Int, sentences: Int = 3) -> Draft {
    var draft = Draft()
    for report in 0..<reports { draft.add("r\(report)", [(0..<sentences).map { "r\(report) says \($0)" }]) }
    return draft
  }

  /// The sentences of each statement: `0.1 1.1`.
  private func statements(_ draft: Draft) -> [String] {
    draft.collation.statements.all.map { statement in
      statement.sentences.map { "\($0.report).\($0.sentence)" }.joined(separator: " ")
    }
  }

  @Test func whatIsLinkedIsOneStatement() {
    var draft = draft(3)
    draft.link(0, 0, 1, 0)
    draft.link(1, 0, 2, 0)
    draft.link(0, 0, 2, 0)
    draft.link(0, 2, 2, 1)
    #expect(statements(draft) == ["0.0 1.0 2.0", "0.2 2.1"])
  }

  @Test func aThirdReportJoinsByOneStrongLinkButNotByAWeakOne() {
    var strong = draft(3)
    strong.link(0, 0, 1, 0, score: 0.95)
    strong.link(1, 0, 2, 0, score: 0.9)
    #expect(statements(strong) == ["0.0 1.0 2.0"])
    var weak = draft(3)
    weak.link(0, 0, 1, 0, score: 0.95)
    weak.link(1, 0, 2, 0, score: 0.6)
    #expect(statements(weak) == ["0.0 1.0"])
  }

  @Test func oneLinkBetweenTwoStatementsJoinsThemNot() {
    var draft = draft(6)
    for first in 0..<3 {
      for second in first + 1..<3 {
        draft.link(first, 0, second, 0)
        draft.link(first + 3, 0, second + 3, 0)
      }
    }
    draft.link(2, 0, 3, 0, score: 0.99)
    #expect(statements(draft) == ["0.0 1.0 3.0"] || statements(draft).count == 2)
    #expect(draft.collation.statements.all.allSatisfy { $0.reports.count <= 4 })
  }

  @Test func aSentenceThatOneReportDividesStaysWhole() {
    var draft = draft(2)
    draft.link(0, 0, 1, 0)
    draft.link(0, 1, 1, 0, score: 0.7)
    #expect(statements(draft) == ["0.0 0.1 1.0"])
  }

  @Test func theReaderJoinsWhatIsWeakAndPartsWhatIsStrong() {
    var draft = draft(3)
    draft.link(0, 0, 1, 0)
    draft.link(1, 0, 2, 0, score: 0.5)
    let collation = draft.collation
    func range(_ report: Int, _ sentence: Int) -> TextRange {
      TextRange(collation.reports[report].sentences[sentence].bytes, of: collation.reports[report].document)
    }
    let joined = collation.corrected(by: [.link(range(1, 0), range(2, 0))])
    #expect(joined.statements.all.map { $0.sentences.count } == [3])
    let parted = collation.corrected(by: [.part(range(0, 0), range(1, 0))])
    #expect(parted.statements.all.allSatisfy { $0.reports == [1, 2] })
  }

  @Test func identifiersDependOnContentsAndRangesAlone() {
    var draft = draft(3)
    draft.link(0, 0, 1, 0)
    draft.link(0, 2, 2, 1)
    let ids = draft.collation.statements.all.map(\.id)
    #expect(Set(ids).count == 2)
    draft.links.removeFirst()
    #expect(draft.collation.statements.all.map(\.id) == [ids[1]])
  }

  @Test func manyCopiesTakeTimeByTheirLinks() {
    func work(_ reports: Int) -> () -> Void {
      var draft = draft(reports, sentences: 12)
      for first in 0..<reports {
        for second in first + 1..<reports {
          for sentence in 0..<12 {
            draft.link(first, sentence, second, sentence)
            // What also stands beside it is linked weakly everywhere.
            if sentence > 0 { draft.link(first, sentence, second, sentence - 1, score: 0.3) }
          }
        }
      }
      let (links, read) = (draft.links.sorted { ($0.a, $0.b) < ($1.a, $1.b) }, draft.reports)
      return { #expect(Statements(of: links, in: read).all.count == 12) }
    }
    let (few, many) = (work(16), work(64))
    // The least of some in turn: what else the machine does only adds to each.
    let times = (0..<12).map { _ in (few: processorTime(of: few), many: processorTime(of: many)) }
    let least = (few: times.map(\.few).min() ?? 0, many: times.map(\.many).min() ?? 0)
    // Sixteen times the links.
    #expect(least.many < 32 * max(1, least.few), "\(times)")
  }
}

/// Whatever the links: each sentence in one statement, parted ones in none together, whatever the order of the reports.
@Suite struct StatementLawTests {
  @Test(arguments: 1...40) func holdsForAnyLinks(seed: Int) {
    var random = UInt64(seed) &* 7_919
    func roll(_ sides: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % sides
    }
    var draft = Draft()
    for report in 0..<5 { draft.add("r\(report)", [(0..<6).map { "r\(report) says \($0)" }]) }
    for first in 0..<5 {
      for second in first + 1..<5 {
        for sentence in 0..<6 where roll(3) > 0 {
          let other = roll(4) == 0 ? roll(6) : sentence
          draft.link(first, sentence, second, other, score: Double(30 + roll(70)) / 100)
        }
      }
    }
    let links = draft.links.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    var parted = PartedSentences()
    for link in links where roll(5) == 0 {
      parted.part(
        SentenceSpan(report: link.a.report, sentences: link.a.sentence..<link.a.sentence + 1),
        SentenceSpan(report: link.b.report, sentences: link.b.sentence..<link.b.sentence + 1))
    }
    let statements = Statements(of: links, in: draft.reports, parted: parted)
    let all = statements.all.flatMap(\.sentences)
    #expect(Set(all).count == all.count)
    for (number, statement) in statements.all.enumerated() {
      #expect(statement.reports.count > 1)
      for one in statement.sentences {
        #expect(statements.statement(of: one) == number)
        #expect(!statement.sentences.contains { parted.separates(one, $0) }, "seed \(seed)")
      }
    }
  }
}
