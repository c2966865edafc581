internal import Glibc
internal import ParallaxText

/// What the reports of one story share, by their signatures alone: what weighs most first.
///
/// A feature weighs in each report what it does where reports are grouped (`WeighedReports`), by its rarity and by how
/// often it stands there. The story counts as one report, as large events do (`LargeEvents`): what a hundred reports
/// have in common is no less their own.
package struct SharedFeatures: Sendable {
  struct Feature: Sendable {
    let hash: UInt32
    /// What it weighs in all reports that have it.
    let weight: Float
    /// The reports that have it, ascending.
    let members: [Int]
  }

  /// Features that words are looked for.
  private static let most = 48
  /// Reports whose texts are read for the words.
  private static let mostTexts = 64

  let features: [Feature]
  /// How many reports the story has.
  let reportCount: Int
  /// By report the hash of its words.
  private let texts: [UInt64]

  /// - Parameters:
  ///   - signatures: of the story's reports.
  ///   - frequencies: of the collection that they are of.
  package init(of signatures: [StorySignature], among frequencies: FeatureFrequencies) {
    reportCount = signatures.count
    texts = signatures.map(\.text)
    var found: [UInt32: Found] = [:]
    for (member, signature) in signatures.enumerated() {
      for (hash, code) in zip(signature.hashes, signature.codes) { found[hash, default: Found()].add(code, of: member) }
    }
    let weights = FeatureWeights(of: signatures.count, among: frequencies)
    let shared = found.compactMap { hash, has -> Feature? in
      let count = has.members.count
      guard count > 1, count * 2 >= signatures.count else { return nil }
      let weight = weights.weight(of: hash, inStory: count, isParticular: has.particular * 2 > count)
      return weight > 0 ? Feature(hash: hash, weight: weight * Float(has.times), members: has.members) : nil
    }
    features = Array(shared.sorted { $0.precedes($1) }.prefix(Self.most))
  }

  /// The reports whose texts tell how the features are written, all of few, else evenly taken.
  package var told: [Int] {
    if features.isEmpty { return [] }
    let count = min(reportCount, Self.mostTexts)
    return (0..<count).map { $0 * reportCount / count }
  }

  package var hashes: Set<UInt32> { Set(features.map(\.hash)) }

  /// Whether a text is the one that was signed.
  func isText(of member: Int, _ spellings: FeatureSpellings) -> Bool { spellings.textHash == texts[member] }
}

extension SharedFeatures.Feature {
  /// The heavier first.
  func precedes(_ other: Self) -> Bool { weight != other.weight ? weight > other.weight : hash < other.hash }
}

/// Where a feature was found.
private struct Found {
  var members: [Int] = []
  /// In how many of them it is a name or a number.
  var particular = 0
  /// How often it stands there, of each report the thousandfold logarithm: whole numbers, whose sum no order changes.
  var times = 0

  mutating func add(_ code: UInt8, of member: Int) {
    members.append(member)
    if code & StorySignature.particular != 0 { particular += 1 }
    times += Int(1000 * WeighedReports.counts[ReportFeatures.count(code)])
  }
}

/// What features of one story weigh.
private struct FeatureWeights {
  private let all: Float
  private let frequencies: FeatureFrequencies

  /// - Parameter reports: how many the story has.
  init(of reports: Int, among frequencies: FeatureFrequencies) {
    self.frequencies = frequencies
    all = Float(max(frequencies.reportCount, SignatureKinship.background * reports) + 1)
  }

  func weight(of hash: UInt32, inStory count: Int, isParticular: Bool) -> Float {
    let elsewhere = max(0, frequencies.count(of: hash) - count)
    return WeighedReports.weight(ofFrequency: Float(elsewhere + 1), among: all, isParticular: isParticular)
  }
}
