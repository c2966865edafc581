package import ParallaxText

/// Why reports are one story: what those of each of some stories share, in words.
///
/// Signatures say what is shared, texts how it is written. Texts are asked for some thousand at a time, and let go.
package struct StoryReasonFinder<Report> {
  /// A text that is to be read, and for what.
  package struct Wanted: Sendable where Report: Sendable {
    package let report: Report
    package let features: Set<UInt32>
    /// The code of the language that it was signed in.
    package let language: String?
  }

  private let frequencies: FeatureFrequencies
  /// Reports whose texts are wanted at a time.
  private let most: Int

  /// - Parameter frequencies: of the collection.
  package init(_ frequencies: FeatureFrequencies, textsAtOnce most: Int = 8192) {
    self.frequencies = frequencies
    self.most = most
  }
}

extension StoryReasonFinder where Report: Sendable {
  /// - Parameters:
  ///   - stories: a report that stands alone shares nothing.
  ///   - signature: of a report; nil where it is gone.
  ///   - read: the texts of some reports, in their order; nil for one that is gone.
  /// - Returns: by story what its reports share, what weighs most first.
  package func reasons<Failure: Error>(
    of stories: [[Report]], _ signature: (Report) throws(Failure) -> StorySignature?,
    _ read: ([Wanted]) throws(Failure) -> [FeatureSpellings?]
  ) throws(Failure) -> [[StoryReason]] {
    var reasons: [[StoryReason]] = []
    reasons.reserveCapacity(stories.count)
    var waiting: [SharedFeatures] = []
    var wanted: [Wanted] = []
    for story in stories {
      let (reports, signatures) = try signed(story, signature)
      let shared = SharedFeatures(of: signatures, among: frequencies)
      let features = shared.hashes
      wanted += shared.told.map {
        Wanted(report: reports[$0], features: features, language: signatures[$0].language)
      }
      waiting.append(shared)
      if wanted.count >= most { try tell(&waiting, &wanted, read, &reasons) }
    }
    try tell(&waiting, &wanted, read, &reasons)
    return reasons
  }

  /// The reports of a story that are still there.
  private func signed<Failure: Error>(
    _ story: [Report], _ signature: (Report) throws(Failure) -> StorySignature?
  ) throws(Failure) -> ([Report], [StorySignature]) {
    var (reports, signatures) = ([Report](), [StorySignature]())
    for report in story.count > 1 ? story : [] {
      guard let known = try signature(report) else { continue }
      reports.append(report)
      signatures.append(known)
    }
    return (reports, signatures)
  }

  private func tell<Failure: Error>(
    _ waiting: inout [SharedFeatures], _ wanted: inout [Wanted],
    _ read: ([Wanted]) throws(Failure) -> [FeatureSpellings?], _ reasons: inout [[StoryReason]]
  ) throws(Failure) {
    var spellings = try read(wanted)[...]
    for shared in waiting {
      let told = shared.told
      var own: [Int: FeatureSpellings] = [:]
      for (member, text) in zip(told, spellings) { own[member] = text }
      spellings = spellings.dropFirst(told.count)
      reasons.append(shared.reasons(own))
    }
    (waiting, wanted) = ([], [])
  }
}
