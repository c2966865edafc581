import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// Trying a model on reports is aligning them with it.
@Suite struct TieTrialTests {
  @Test func aTrialFindsTheLinksOfTheAligner() {
    let (reports, vocabulary) = seedReports()
    let model = TieModel.embedded
    let trial = TieTrial(reports, vocabulary)
    let found = trial.ties(of: trial.judged(by: model), model.rules).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    let links = Aligner().ties(among: reports, vocabulary: vocabulary)
    #expect(links.count > 80)
    #expect(found.map { [$0.a, $0.b] } == links.map { [$0.a, $0.b] })
    #expect(found.map(\.grade) == links.map(\.grade))
  }

  @Test func anotherModelGivesOtherLinks() {
    let (reports, vocabulary) = seedReports()
    var aligner = Aligner()
    aligner.model.rules[.leastProbability] = 0.99
    let fewer = aligner.ties(among: reports, vocabulary: vocabulary)
    #expect(fewer.count < Aligner().ties(among: reports, vocabulary: vocabulary).count)
  }
}
