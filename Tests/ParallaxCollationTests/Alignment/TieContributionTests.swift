import ModelSamples
import ParallaxModel
import Testing

@testable import ParallaxCollation

/// What decided a tie.
@Suite struct TieContributionTests {
  /// What the contributions add up to is how far the logit is above that of a usual pair.
  @Test(arguments: [0, 0.3, 0.7])
  func contributionsAreTheDistanceFromAUsualPair(closeness: Double) {
    let model = TieModel.embedded
    let features: PairFeatures = [
      .bias: 1, .containment: 0.5, .overlap: 0.45, .anchors: 2, .figures: 1, .sharedNames: 1, .marginLeast: 0.2,
      .marginMost: 0.3,
      .quoted: 0.2, .neighbours: 0.3, .segments: 0.4, .position: 0.9, .early: 0.3, .earlyOne: 0.5,
    ]
    let scale = TieScale(model, closeness: closeness)
    let share = TieModel.shareOfCopies(closeness: closeness, model.rules)
    let first = model.weights(model.first, closeness: closeness)
    func logit(_ features: PairFeatures) -> Double {
      (1 - share) * features.weighted(by: model.second.own)
        + share * model.second.around[.logit] * features.weighted(by: first)
    }
    let contributions = scale.contributions(of: features)
    let sum = TieAspect.allCases.reduce(0) { $0 + contributions[$1] }
    #expect(abs(sum - (logit(features) - logit(model.usual))) < 0.05 * Double(TieAspect.allCases.count))
    #expect(contributions[.words] > 0)
  }

  @Test func whatOtherReportsSayIsOneOfThem() {
    let pairs = [(0, 0), (1, 1)].map { SentencePair(a: $0, b: $1, logit: 1, probability: 0.7) }
    var alone = [ReportPair(a: 0, b: 1, closeness: 0, pairs: pairs)]
    var supported =
      alone + [ReportPair(a: 0, b: 2, closeness: 0, pairs: pairs), ReportPair(a: 1, b: 2, closeness: 0, pairs: pairs)]
    for index in alone.indices {
      ThirdReports(alone, counts: [2, 2], limit: 4).judge(&alone[index], by: .embedded, counts: (2, 2))
    }
    let others = ThirdReports(supported, counts: [2, 2, 2], limit: 4)
    others.judge(&supported[0], by: .embedded, counts: (2, 2))
    #expect(supported[0].pairs[0].contributions[.others] > alone[0].pairs[0].contributions[.others])
    #expect(supported[0].pairs[0].probability > alone[0].pairs[0].probability)
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
