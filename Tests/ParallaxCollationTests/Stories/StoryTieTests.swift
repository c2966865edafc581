import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// The ties of a story are the same whatever else was read.
@Suite struct StoryTieTests {
  private static let bridge = [
    "x/a": "The old bridge at Lindholm was closed on Monday. Divers found cracks in two piers, the port said.",
    "x/b": "Divers have found cracks in two piers.\n\nThe bridge at Lindholm was closed on Monday, police said.",
    "x/c": "On Monday the old bridge at Lindholm was closed.\n\nA ferry runs from Tuesday on, said the port.",
  ]
  /// Some of their words are those of the others; some are of another language.
  private static let company = [
    "a/1": "Ferries to Denmark carried more cars in spring, said their owner, than in any year before.",
    "m/2": "Die alte Oper wurde am Montag wieder eröffnet, sagte die Intendantin. Der Chor sang vor Gästen.",
    "z/3": "A school in Bergen stood empty: its pupils had smelt gas, though no leak was discovered.",
    "z/4": "Un marché couvert a rouvert lundi à Nantes, selon la mairie.",
  ]

  private func collation(_ texts: [String: String]) -> Collation {
    Collation.collate(texts.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) }).collation
  }

  @Test func whatElseLiesThereHasNoSay() throws {
    let alone = collation(Self.bridge)
    #expect(alone.stories.count == 1 && !alone.ties.isEmpty)
    let beside = collation(Self.bridge.merging(Self.company) { $1 })
    let story = try #require(
      beside.stories.first { $0.reports.map { beside.reports[$0].siglum } == ["a", "b", "c"] })
    let ties = beside.ties.within(story)
    #expect(ties.map(\.score) == alone.ties.map(\.score))
    #expect(ties.map(\.reasons) == alone.ties.map(\.reasons))
    #expect(ties.map { [$0.a.sentence, $0.b.sentence] } == alone.ties.map { [$0.a.sentence, $0.b.sentence] })
    #expect(
      beside.ties.allSatisfy { tie in
        beside.stories.contains { $0.reports.contains(tie.a.report) && $0.reports.contains(tie.b.report) }
      })
  }

  /// The numbers are those that the reports get when no others are read.
  @Test func wordsAreNumberedAsIfNoOthersHadBeenRead() {
    let texts = Self.bridge.merging(Self.company) { $1 }
    func read(_ texts: [String: String]) -> (reports: [Report], vocabulary: Vocabulary) {
      let read = ReportReader().read(texts.map { InputFile(path: "\($0.key).txt", bytes: Array($0.value.utf8)) })
      return (read.reports, read.vocabulary)
    }
    let (all, alone) = (read(texts), read(Self.company))
    var numbering = Renumbering(all.vocabulary)
    let own = all.reports.filter { !$0.document.path.hasPrefix("x") }.map { numbering.renumbered($0) }
    #expect(own.map(\.tokens) == alone.reports.map(\.tokens))
    #expect(numbering.vocabulary.count == alone.vocabulary.count)
  }
}
