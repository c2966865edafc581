import ParallaxModel
import Testing

@testable import ParallaxBrowser

/// What decided a link, in words.
@Suite struct ReasonTests {
  private func contributions(_ values: [TieAspect: Double]) -> TieContributions {
    var contributions = TieContributions()
    for (aspect, value) in values { contributions[aspect] = value }
    return contributions
  }

  @Test func theWeightiestAreToldWithTheirSigns() {
    let all = contributions([.segments: 6.2, .words: -2.5, .rivals: 4.5, .position: 0.4, .quotations: 0.1])
    #expect(
      Reasons.deciding(all, ascii: false) == ["paragraphs around +6.2", "lead over others +4.5", "the words −2.5"])
    #expect(Reasons.deciding(all, ascii: true).last == "the words -2.5")
    #expect(Reasons.deciding(TieContributions(), ascii: false).isEmpty)
  }

  @Test func everyAspectHasWordsOfItsOwn() {
    let words = TieAspect.allCases.flatMap { Reasons.deciding(contributions([$0: 1]), ascii: true) }
    #expect(Set(words).count == TieAspect.allCases.count && words.allSatisfy { $0.hasSuffix(" +1.0") })
  }

  @Test func aLineTellsAsManyAsAreAskedFor() {
    let line = Reasons.Line(score: "", places: "", words: "", deciding: ["a +3.0", "b +2.0", "c −1.0"])
    #expect(line.decided() == "decided by a +3.0, b +2.0, c −1.0")
    #expect(line.decided(by: 1) == "decided by a +3.0")
    #expect(Reasons.Line(score: "", places: "", words: "").decided().isEmpty)
  }
}
