import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation
@testable import ParallaxSupport
@testable import ParallaxText

/// Six sentences of one event; reports below are made of them.
private enum Flood {
  static let headline = "Flood in Marbury leaves hundreds without homes"
  static let lede = "The river Tarn burst its banks on Sunday night and flooded the old town of Marbury."
  static let homes = "More than 340 families had to leave their homes, mayor Lydia Kestrel said."
  static let bridge = "The stone bridge from 1742 collapsed shortly after midnight."
  static let army = "Soldiers with boats carried patients out of the hospital in Quarry Street."
  static let school = "Schools will stay closed until Thursday at the earliest."
  static let money = "The government promised 12 million crowns for repairs."
}

@Suite struct AlignerTests {
  @Test func linksEachSentenceWithItsCounterpartWhateverTheOrder() {
    let linked = LinkedReports(
      text(Flood.lede, Flood.homes, Flood.bridge, Flood.army, Flood.school, Flood.money),
      text(
        "On Sunday night the river Tarn flooded the old town of Marbury after it burst its banks.",
        "The government has promised 12 million crowns for the repairs.",
        "Schools stay closed until at least Thursday.",
        "According to mayor Lydia Kestrel, more than 340 families had to leave their homes.",
        "Soldiers carried patients out of the hospital in Quarry Street with boats.",
        "Shortly after midnight the stone bridge from 1742 collapsed."))
    #expect(linked.pairs == ["0:0=1:0", "0:1=1:3", "0:2=1:5", "0:3=1:4", "0:4=1:2", "0:5=1:1"])
  }

  @Test func oneSentenceMayBeLinkedWithSeveral() {
    let merged =
      "More than 340 families had to leave their homes, mayor Lydia Kestrel said, and the stone bridge from 1742 "
      + "collapsed shortly after midnight."
    let whole = text(Flood.lede, merged, Flood.army, Flood.school, Flood.money)
    let split = text(Flood.lede, Flood.homes, Flood.bridge, Flood.army, Flood.school, Flood.money)
    #expect(LinkedReports(whole, split).partners(of: 1) == [1, 2])
    let back = LinkedReports(split, whole)
    #expect(back.partners(of: 1) == [1])
    #expect(back.partners(of: 2) == [1])
  }

  @Test func whatOneReportLacksStaysUnlinked() {
    let linked = LinkedReports(
      text(Flood.lede, Flood.homes, Flood.bridge, Flood.army, Flood.school),
      text(Flood.lede, Flood.bridge, "A farmer found three otters in his kitchen.", Flood.school))
    #expect(linked.pairs == ["0:0=1:0", "0:2=1:1", "0:4=1:3"])
  }

  @Test func aHeadlineIsTiedWithWhatSaysTheSame() {
    let first = text(Flood.headline, Flood.lede, Flood.homes, Flood.bridge)
    let second = text("Hundreds homeless as Tarn bursts its banks", Flood.headline + ".", Flood.lede, Flood.bridge)
    let linked = LinkedReports(first, second)
    #expect(linked.reports.map { $0.headline != nil } == [true, true])
    #expect(linked.partners(of: 0).contains(1))
  }

  @Test func headlinesAreNotTiedBecauseTheirBodiesAre() {
    let linked = LinkedReports(
      text("Night of water", Flood.lede, Flood.homes, Flood.bridge),
      text("Town counts its losses", Flood.lede, Flood.homes, Flood.bridge))
    #expect(linked.partners(of: 0).isEmpty)
    let strangers = LinkedReports(
      text("Night of water", Flood.lede, Flood.homes, Flood.bridge),
      text("Night of goals", "Rovers beat United by three to one.", "Harlow scored twice before the break."))
    let collation = Collation(aligning: strangers.reports, vocabulary: strangers.vocabulary)
    #expect(collation.ties.isEmpty && collation.stories.count == 2)
  }

  @Test func reportsWithoutCommonGroundHaveNoLinks() {
    let linked = LinkedReports(
      text(Flood.lede, Flood.homes, Flood.bridge, Flood.army, Flood.school, Flood.money),
      text(
        "The central bank left its interest rate unchanged on Wednesday.",
        "Analysts had expected a cut of a quarter of a point, according to a survey.",
        "Inflation is likely to fall below two percent in the spring, the bank said.",
        "Shares rose slightly after the decision, and the currency fell."))
    #expect(linked.links.isEmpty)
  }

  @Test func emptyAndLonelyReportsAreNoTrouble() {
    #expect(Aligner().ties(among: [], vocabulary: Vocabulary()).isEmpty)
    #expect(LinkedReports(Flood.lede).links.isEmpty)
    #expect(LinkedReports("!!!\n", "???\n", "...\n").links.isEmpty)
    #expect(LinkedReports(Flood.lede, Flood.lede).pairs == ["0:0=1:0"])
  }

  @Test func furnitureIsNeverTied() {
    let (reports, vocabulary) = seedReports()
    let links = Aligner().ties(among: reports, vocabulary: vocabulary)
    #expect(links.count > 80)
    for link in links {
      let roles = [link.a, link.b].map { reports[$0.report].role(ofSentence: $0.sentence) }
      #expect(roles[0].isAligned && roles[1].isAligned)
    }
  }
}
