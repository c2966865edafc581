internal import ParallaxText

extension Collation {
  /// What the reports of each of some of its stories share, by the signatures that they would have in a large collection:
  /// names, numbers and words that stand in at least two of them and in half of them, what tells most first.
  public func reasons(of stories: [Story]) -> [[StoryReason]] {
    var reader = SignatureReader()
    let signatures = reports.map { reader.sign($0.document, language: $0.language).signature }
    var frequencies = FeatureFrequencies()
    for signature in signatures { frequencies.add(signature) }
    let speller = FeatureSpeller()
    return StoryReasonFinder(frequencies).reasons(
      of: stories.map(\.reports), { signatures[$0] },
      { wanted in
        wanted.map {
          speller.spellings(of: $0.features, in: reports[$0.report].document, language: $0.language)
        }
      })
  }
}
