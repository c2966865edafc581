internal import Glibc
internal import ParallaxSupport

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

  let features: ReportFeatures
  /// By feature: in how many reports it stands.
  let frequencies: [Int32]
  private let areParticular: [Bool]
  /// By feature.
  private(set) var weights: [Float] = []
  /// By report, of its features: the root of the sum of squares, and the sum, of what they weigh.
  private(set) var measures: [SIMD2<Float>] = []

  /// Without weights.
  init(_ features: ReportFeatures) {
    self.features = features
    (frequencies, areParticular) = features.frequencies()
  }

  var count: Int { features.count }

  /// Weighs each feature by the square of the logarithm of its rarity.
  ///
  /// - Parameters:
  ///   - frequencies: by feature, in how many reports it stands, or is taken to stand.
  ///   - all: of how many.
  mutating func weigh(byFrequencies frequencies: [Float], among all: Int) {
    weigh(frequencies.map { Self.rarity(ofFrequency: $0, among: Float(all + 1)) })
  }

  /// The square of the logarithm of a rarity.
  @inline(__always)
  private static func rarity(ofFrequency frequency: Float, among all: Float) -> Float {
    let rarity = max(0, log(all / max(rarest, frequency)))
    return rarity * rarity
  }

  /// What a single feature weighs.
  ///
  /// - Parameters:
  ///   - frequency: in how many reports it stands, or is taken to stand.
  ///   - all: of how many, and one more.
  static func weight(ofFrequency frequency: Float, among all: Float, isParticular: Bool) -> Float {
    rarity(ofFrequency: frequency, among: all) * (isParticular ? particular : 1)
  }

  /// Weighs by the logarithm of its rarity what stands in so many reports, and nothing else.
  mutating func weighShared(by range: ClosedRange<Int32>) {
    weigh(frequencies.map { range.contains($0) ? log(Float(count + 1) / Float($0)) : 0 })
  }

  private mutating func weigh(_ rarities: [Float]) {
    weights = zip(rarities, areParticular).map { $0 * ($1 ? Self.particular : 1) }
    measures = measured
  }

  private var measured: [SIMD2<Float>] {
    let size = 1024
    let blocks: [[SIMD2<Float>]] = .inParallel((count + size - 1) / size, fewest: 4) { block in
      (block * size..<min(count, (block + 1) * size)).map { measure($0) }
    }
    return blocks.flatMap(\.self)
  }

  private func measure(_ report: Int) -> SIMD2<Float> {
    var (square, total) = (Float(0), Float(0))
    let counts = Self.counts
    forEachFeature(of: report) { feature, count in
      let weight = weights[feature]
      let value = weight * counts[count]
      square += value * value
      total += weight
    }
    return SIMD2(square.squareRoot(), total)
  }

  /// Each feature of a report, and how often it stands there, 63 at most.
  @inline(__always)
  func forEachFeature(of report: Int, _ body: (_ feature: Int, _ count: Int) -> Void) {
    features.forEach(of: report) { feature, code in body(feature, ReportFeatures.count(code)) }
  }

  /// - Parameters:
  ///   - product: over the features of both, of the weights times how often each stands in them.
  ///   - shared: the weights of the features of both.
  func kinship(_ a: Int, _ b: Int, _ product: Float, _ shared: Float) -> Float {
    let (one, other) = (measures[a], measures[b])
    let cosine = product / max(one.x * other.x, .leastNormalMagnitude)
    let contained = shared / max(min(one.y, other.y), .leastNormalMagnitude)
    let kinship = (cosine * contained).squareRoot()
    return areDaysApart(a, b) ? kinship / 2 : kinship
  }

  private func areDaysApart(_ a: Int, _ b: Int) -> Bool {
    guard let a = features.days[a], let b = features.days[b] else { return false }
    return abs(a - b) > Self.sameDays
  }
}
