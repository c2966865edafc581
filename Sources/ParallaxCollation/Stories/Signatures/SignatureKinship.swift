internal import ParallaxSupport
internal import Synchronization

/// How surely reports tell of one event, by their signatures alone: the kinship of the pairs that share what is rare.
///
/// A feature weighs the square of the logarithm of its rarity. The kinship is the geometric mean of two measures, 0…1: the
/// cosine of the features, each counted by the logarithm of how often it stands there, and the weight of what both have
/// over the weight of the report that has less, for a short report lies within a long one.
///
/// No pair is looked at that shares nothing rare. Features are looked up by the reports that have them, the rarest first,
/// until `mostAdditions` a report are spent; what stands in more reports says little and is left out of what is shared.
/// So the work grows with the number of reports, not with its square.
struct SignatureKinship {
  /// Pairs of features that are added up, a report.
  static let mostAdditions = 1000
  /// The same of a whole collection, however small.
  private static let freeAdditions = 5_000_000
  /// Reports of a sample.
  private static let leastShared: Int32 = 4
  /// As how many times the collection reports of one event are weighed.
  static let background = 11
  /// Features of so few reports are always looked up.
  private static let alwaysRare = 8
  /// What stands in more than this share of the reports, the inverse of it, is never rare.
  private static let common = 5
  /// A kinship below that is none: half of what a story needs.
  static let least = Float(SignatureGroups.least / 2)

  private let reports: WeighedReports
  /// By feature: where its reports start in `postings`, one place beyond the last too.
  private var firsts: [Int] = []
  /// The reports of each feature that is rare, ascending; the number of the report above six bits for how often.
  private var postings: [UInt32] = []

  /// - Parameter reports: without weights.
  init(_ reports: WeighedReports) {
    var reports = reports
    let (frequencies, count) = (reports.frequencies, reports.count)
    let isOfOneEvent = Self.isOfOneEvent(frequencies, among: count)
    reports.weigh(byFrequencies: frequencies.map(Float.init), among: isOfOneEvent ? Self.background * count : count)
    self.reports = reports
    index(2...limit(isOfOneEvent ? count : count / Self.common))
  }

  /// The same of few reports of which many may tell of one event. What it shares is common among them, and counts beside
  /// what is rare; what stands in less than `leastShared` reports tells of no such event, and all else is looked up.
  ///
  /// - Parameters:
  ///   - sample: without weights.
  ///   - most: what stands in more reports counts nothing.
  init(sample: WeighedReports, sharedByAtMost most: Int) {
    var reports = sample
    let range = Self.leastShared...max(Self.leastShared, Int32(most))
    reports.weighShared(by: range)
    self.reports = reports
    index(range)
  }

  /// Whether most of what reports have stands in many of them: where nearly all tell of one event, nothing of it is rare
  /// among them, and they are weighed as if they stood among others.
  private static func isOfOneEvent(_ frequencies: [Int32], among count: Int) -> Bool {
    let common = frequencies.reduce(0) { Int($1) * Self.common > count ? $0 + Int($1) : $0 }
    return common * 5 > frequencies.reduce(0) { $0 + Int($1) } * 2
  }

  /// The highest frequency of what is looked up, `most` or less.
  private func limit(_ most: Int) -> Int32 {
    let most = max(Self.alwaysRare, most)
    var features = [Int](repeating: 0, count: most + 1)
    for frequency in reports.frequencies where frequency <= most { features[Int(frequency)] += 1 }
    var left = max(Self.mostAdditions * reports.count, Self.freeAdditions)
    for frequency in 2...most {
      left -= features[frequency] * (frequency * (frequency - 1) / 2)
      if left < 0, frequency > Self.alwaysRare { return Int32(frequency - 1) }
    }
    return Int32(most)
  }

  /// - Parameter range: of the frequencies that are looked up.
  private mutating func index(_ range: ClosedRange<Int32>) {
    firsts = [0]
    firsts.reserveCapacity(reports.frequencies.count + 1)
    for frequency in reports.frequencies {
      firsts.append(firsts[firsts.count - 1] + (range.contains(frequency) ? Int(frequency) : 0))
    }
    postings = Array(repeating: 0, count: firsts[firsts.count - 1])
    var next = firsts
    for report in 0..<reports.count {
      reports.forEachFeature(of: report) { feature, count in
        guard range.contains(reports.frequencies[feature]) else { return }
        postings[next[feature]] = UInt32(report) << 6 | UInt32(count)
        next[feature] += 1
      }
    }
  }

  /// The pairs of a kinship of `least` and more, ascending.
  func pairs() -> [Kinship.Pair] {
    let size = 256
    let free = Mutex<[PairSums]>([])
    let blocks = (reports.count + size - 1) / size
    let pairs: [[Kinship.Pair]] = .inParallel(blocks, fewest: 4) { block in
      let sums = free.withLock { $0.popLast() } ?? PairSums(count: reports.count)
      var pairs: [Kinship.Pair] = []
      for report in block * size..<min(reports.count, (block + 1) * size) { add(pairsOf: report, sums, to: &pairs) }
      free.withLock { $0.append(sums) }
      return pairs
    }
    return pairs.flatMap(\.self)
  }

  private func add(pairsOf report: Int, _ sums: PairSums, to pairs: inout [Kinship.Pair]) {
    sums.begin(with: reports.features.count(of: report))
    postings.withUnsafeBufferPointer { all in
      firsts.withUnsafeBufferPointer { firsts in
        reports.weights.withUnsafeBufferPointer { weights in
          reports.forEachFeature(of: report) { feature, count in
            sums.prepare(firsts[feature]..<firsts[feature + 1], of: all, after: report, weight: weights[feature], count)
          }
        }
      }
      sums.add(all, after: report)
    }
    let before = pairs.count
    reports.measures.withUnsafeBufferPointer { measures in
      sums.take(of: report, least: Self.least, measures) { other, product, shared in
        let kinship = reports.kinship(report, other, product, shared)
        if kinship >= Self.least { pairs.append(Kinship.Pair(a: report, b: other, kinship: Double(kinship))) }
      }
    }
    pairs[before...].sort { $0.b < $1.b }
  }
}
