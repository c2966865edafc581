import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// What decided a tie.
@Suite struct TieContributionTests {
  /// What the contributions add up to is how far the logit is above that of a usual pair.
  @Test(arguments: [0, 0.4, 1])
  func contributionsAreTheDistanceFromAUsualPair(parallelism: Double) {
    let model = TieModel.embedded
    let features: PairFeatures = [
      .bias: 1, .cosine: 0.4, .containment: 0.5, .overlap: 0.45, .evidence: 9, .marginLeast: 0.2, .marginMost: 0.3,
      .neighbours: 0.3, .segments: 0.4, .position: 0.9, .closeness: 0.3, .reports: 0.5,
    ]
    func logit(_ features: PairFeatures) -> Double {
      parallelism * model.rules[.logitWeight] * features.weighted(by: model.each)
        + (1 - parallelism) * features.weighted(by: model.summary)
    }
    let contributions = TieScale(model, parallelism: parallelism).contributions(of: features)
    let sum = TieAspect.allCases.reduce(0) { $0 + contributions[$1] }
    #expect(abs(sum - (logit(features) - logit(model.usual))) < 0.05 * Double(TieAspect.allCases.count))
    #expect(contributions[.words] > 0)
  }

  @Test func whatOtherReportsSayIsOneOfThem() {
    var pair = SentencePair(a: 0, b: 0, logit: 1, summaryLogit: 0, probability: 0)
    TieModel.embedded.judge(&pair, parallelism: 1, support: 1, conflict: 0, isHeadline: false)
    #expect(pair.contributions[.others] == 1.5)
    TieModel.embedded.judge(&pair, parallelism: 1, support: 0, conflict: 1, isHeadline: false)
    #expect(pair.contributions[.others] == -2)
  }

  @Test func theWeightiestComeFirstAndTheLightAreLeftOut() {
    var contributions = TieContributions()
    (contributions[.words], contributions[.segments], contributions[.position]) = (2.1, 30, 0.1)
    (contributions[.rivals], contributions[.others]) = (-0.8, -0.2)
    #expect(contributions.deciding.map(\.aspect) == [.segments, .words, .rivals])
    #expect(contributions.deciding.map(\.value) == [12.7, 2.1, -0.8])
    #expect(TieContributions().deciding.isEmpty)
  }

  @Test func linksCarryWhatDecidedThem() {
    let (reports, vocabulary) = seedReports()
    let links = Aligner().ties(among: reports, vocabulary: vocabulary)
    let body = links.filter { reports[$0.a.report].role(ofSentence: $0.a.sentence) == .body }
    let told = body.filter { ($0.contributions.deciding.first?.value ?? 0) > 0 }
    #expect(told.count * 10 >= body.count * 9)
  }

  @Test func featuresKeepTheirPlaces() {
    var features = PairFeatures()
    for feature in TieFeature.allCases { features[feature] = Double(feature.rawValue + 1) }
    for feature in TieFeature.allCases {
      #expect(features[feature] == Double(feature.rawValue + 1))
      #expect(features.weighted(by: [feature: 2]) == Double(2 * (feature.rawValue + 1)))
    }
  }
}
