internal import Glibc

/// The signatures of a collection with the weight of each feature, so that any two can be compared.
struct WeighedReports {
  /// How many times a name or a number weighs a word.
  private static let particular: Float = 1.5
  /// What stands in fewer reports weighs no more: of two reports of one event what they share would else weigh less than
  /// what each has alone.
  private static let rarest: Float = 3
  /// Reports of days further apart are of one story only if they share twice as much.
  private static let sameDays = 1
  /// By how often a feature stands in a report.
  static let counts: [Float] = (0..<64).map { $0 == 0 ? 0 : 1 + log(Float($0)) }

  let signatures: [StorySignature]
  private(set) var table = FeatureTable()
  /// By report: where its features start in `features`, and by place the number of a feature.
  private var starts: [Int] = [0]
  private var features: [Int32] = []
  /// By feature.
  private(set) var weights: [Float] = []
  /// By report.
  private var lengths: [Float] = []
  private var totals: [Float] = []

  /// Without weights.
  init(_ signatures: [StorySignature]) {
    self.signatures = signatures
    for signature in signatures {
      features += table.add(signature)
      starts.append(features.count)
    }
  }

  var count: Int { signatures.count }

  /// Weighs each feature by the square of the logarithm of its rarity.
  ///
  /// - Parameters:
  ///   - frequencies: by feature, in how many reports it stands, or is taken to stand.
  ///   - all: of how many.
  mutating func weigh(byFrequencies frequencies: [Float], among all: Int) {
    weigh(
      frequencies.map { frequency in
        let rarity = max(0, log(Float(all + 1) / max(Self.rarest, frequency)))
        return rarity * rarity
      })
  }

  /// Weighs by the logarithm of its rarity what stands in so many reports, and nothing else.
  mutating func weighShared(by range: ClosedRange<Int32>) {
    weigh(table.frequencies.map { range.contains($0) ? log(Float(count + 1) / Float($0)) : 0 })
  }

  private mutating func weigh(_ rarities: [Float]) {
    weights = rarities.enumerated().map { $1 * (table.isParticular($0) ? Self.particular : 1) }
    lengths.removeAll(keepingCapacity: true)
    totals.removeAll(keepingCapacity: true)
    for report in 0..<count { measure(report) }
  }

  private mutating func measure(_ report: Int) {
    var (square, total) = (Float(0), Float(0))
    forEachFeature(of: report) { feature, count in
      let weight = weights[feature]
      let value = weight * Self.counts[count]
      square += value * value
      total += weight
    }
    lengths.append(square.squareRoot())
    totals.append(total)
  }

  /// The features of a report with their codes.
  func features(of report: Int) -> Zip2Sequence<ArraySlice<Int32>, [UInt8]> {
    zip(features[starts[report]..<starts[report + 1]], signatures[report].codes)
  }

  /// How often a feature stands in a report, by its code; 63 at most.
  static func count(_ code: UInt8) -> Int { Int(min(code & ~StorySignature.particular, 63)) }

  /// Each feature of a report, and how often it stands there, 63 at most.
  @inline(__always)
  func forEachFeature(of report: Int, _ body: (_ feature: Int, _ count: Int) -> Void) {
    for (feature, code) in features(of: report) { body(Int(feature), Self.count(code)) }
  }

  /// - Parameters:
  ///   - product: over the features of both, of the weights times how often each stands in them.
  ///   - shared: the weights of the features of both.
  func kinship(_ a: Int, _ b: Int, _ product: Float, _ shared: Float) -> Float {
    let cosine = product / max(lengths[a] * lengths[b], .leastNormalMagnitude)
    let contained = shared / max(min(totals[a], totals[b]), .leastNormalMagnitude)
    let kinship = (cosine * contained).squareRoot()
    return areDaysApart(a, b) ? kinship / 2 : kinship
  }

  private func areDaysApart(_ a: Int, _ b: Int) -> Bool {
    guard let a = signatures[a].day, let b = signatures[b].day else { return false }
    return abs(a - b) > Self.sameDays
  }
}
